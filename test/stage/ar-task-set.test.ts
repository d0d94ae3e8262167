import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readScenario, readSite } from '#scenario'
import { taskSetOf } from '../../src/stage/headset/task-set.ts'

const practices = readdirSync('scenarios')
  .filter((name) => name.startsWith('practice-'))
  .map((name) => {
    const reading = readScenario(readFileSync(`scenarios/${name}/scenario.json`))
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
    const { header } = reading.scenario
    const site = readSite(readFileSync(`assets/sites/${header.site.name}/site.json`))
    if (!site.ok) throw new Error(JSON.stringify(site.problems))
    return { name, things: Object.keys(header.things), site: site.value }
  })

describe.each(practices)('$name', ({ things, site }) => {
  const set = taskSetOf(site, things)

  test('stands as one piece that fits into a living room, with all its things in it', () => {
    if (!set) throw new Error('There is no set.')
    const { min, max } = set
    expect(max[0] - min[0]).toBeLessThan(2)
    expect(max[2] - min[2]).toBeLessThan(2.2)
    for (const thing of things) {
      const home = set.places[site.things[thing]?.home ?? '']?.position ?? [NaN, NaN, NaN]
      expect(home[0]).toBeGreaterThan(min[0] - 0.01)
      expect(home[0]).toBeLessThan(max[0] + 0.01)
      expect(home[2]).toBeGreaterThan(min[2] - 0.01)
      expect(home[2]).toBeLessThan(max[2] + 0.01)
    }
  })

  test('leaves walls, floor and ceiling away', () => {
    if (!set) throw new Error('There is no set.')
    const { min, max } = site.bounds
    expect(set.min[0]).toBeGreaterThan(min[0])
    expect(set.min[1]).toBeGreaterThan(min[1])
    expect(set.min[2]).toBeGreaterThan(min[2])
    expect(set.max[0]).toBeLessThan(max[0])
    expect(set.max[1]).toBeLessThan(max[1])
    expect(set.max[2]).toBeLessThan(max[2])
  })

  test('has people beside it, near enough to talk to and not in it', () => {
    if (!set) throw new Error('There is no set.')
    const { min, max, at } = set
    for (const { position, for: whose } of Object.values(set.spots)) {
      if (whose === 'learner') continue
      const [x, , z] = position
      expect(x > min[0] && x < max[0] && z > min[2] && z < max[2]).toBe(false)
      expect(Math.hypot(x - at[0], z - at[1])).toBeLessThan(1.9)
    }
  })
})

test('what lies on another table is brought to the one that the task needs', () => {
  const { site, things = [] } = practices.find(({ name }) => name === 'practice-caliper') ?? {}
  if (!site) throw new Error('practice-caliper is gone.')
  const set = taskSetOf(site, things)
  const apart = (places: typeof site.places) => {
    const [a, b] = ['caliper', 'logSheet'].map((thing) => places[site.things[thing]?.home ?? '']?.position)
    return Math.hypot((a?.[0] ?? 0) - (b?.[0] ?? 0), (a?.[2] ?? 0) - (b?.[2] ?? 0))
  }
  expect(apart(site.places)).toBeGreaterThan(2)
  expect(apart(set?.places ?? {})).toBeLessThan(0.7)
})

test('things that a site does not have make no set', () => {
  const [practice] = practices
  if (!practice) throw new Error('There is no practice.')
  expect(taskSetOf(practice.site, ['moonRocket'])).toBeUndefined()
})
