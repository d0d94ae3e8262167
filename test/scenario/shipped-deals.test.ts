import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  allDeals,
  countVariations,
  dealt,
  hasLevels,
  playThrough,
  prove,
  readPlaythroughs,
  readScenario,
  type Scenario,
} from '#scenario'

const read = (id: string): Scenario => {
  const found = readScenario(readFileSync(`scenarios/${id}/scenario.json`))
  if (!found.ok) throw new Error(JSON.stringify(found.problems))
  return found.scenario
}
const shifts = readdirSync('scenarios', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => read(name))
  .filter(({ header }) => header.kind === 'shift')

describe.each(shifts.map((scenario) => ({ id: scenario.id, scenario })))(
  'the shift $id',
  ({ id, scenario }) => {
    it('has three levels, and can go so many ways that nine repeats are never three times the same', () => {
      expect(hasLevels(scenario)).toBe(true)
      expect(countVariations(scenario)).toBeGreaterThanOrEqual(5)
    })

    it('is proved in every way it can begin, and its best play can be taken there with what every body offers', () => {
      const { problems, deals } = prove(scenario)
      expect(problems).toEqual([])
      expect(deals.map(({ deal }) => deal)).toEqual(allDeals(scenario.file))
      for (const { deal, best, endings } of deals) {
        const play = playThrough(dealt(scenario, deal), best?.decisions ?? [])
        const sum = Object.values(play.marks).reduce((total, points) => total + points, 0)
        expect({ deal, refused: play.refused, critical: play.critical, sum }).toEqual({
          deal,
          refused: undefined,
          critical: 0,
          sum: best?.total,
        })
        expect(play.ending).toBeDefined()
        expect(endings.length).toBeGreaterThanOrEqual(3)
        expect(best?.decisions.filter((one) => !one.startsWith('wait.')).length).toBeGreaterThanOrEqual(15)
      }
    }, 240_000)

    it('shows each state that chance can deal, and each level, in a playthrough', () => {
      const playthroughs = readPlaythroughs(readFileSync(`scenarios/${id}/playthroughs.json`))
      if (!playthroughs.ok) throw new Error(JSON.stringify(playthroughs.problems))
      const shown = new Set(
        Object.values(playthroughs.value).flatMap(({ deal = {} }) =>
          Object.entries(deal).map(([region, state]) => `${region}.${state}`),
        ),
      )
      const open = (scenario.header.deals ?? []).flatMap((region) => {
        const { initial, states } = scenario.file.states[region] ?? {}
        return Object.keys(states ?? {}).flatMap((state) => (state === initial ? [] : [`${region}.${state}`]))
      })
      expect(open.filter((one) => !shown.has(one))).toEqual([])
    })
  },
)
