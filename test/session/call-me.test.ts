import { readFileSync } from 'node:fs'
import { memoryRecord } from '#record'
import { makeWords, readPlaythroughs, readScenario, type Scenario } from '#scenario'
import { createSession } from '#session'
import { expect, test, vi } from 'vitest'
import { manualClock } from './manual-clock.ts'

const NAME = 'Zebulon'

/** A shift as its folder holds it, with the decisions of its first playthrough. */
function shift(name: string): { scenario: Scenario; decisions: readonly string[] } {
  const read = readScenario(readFileSync(`scenarios/${name}/scenario.json`))
  const runs = readPlaythroughs(readFileSync(`scenarios/${name}/playthroughs.json`))
  if (!read.ok || !runs.ok) throw new Error(`${name} cannot be read`)
  return { scenario: read.scenario, decisions: Object.values(runs.value)[0]?.decisions ?? [] }
}

test.each(['cafe-opening', 'ward-first-hour', 'solar-isolation', 'museum-loan'])(
  'in %s colleagues say the learner’s name, and nothing that is kept holds it',
  async (name) => {
    const told = (['log', 'info', 'warn', 'error', 'debug'] as const).map((level) => vi.spyOn(console, level))
    const { scenario, decisions } = shift(name)
    const record = memoryRecord()
    const words = makeWords(scenario, 'en', {}, { name: NAME, form: 'n' })
    const session = createSession({ scenario, words, record, clock: manualClock(), pace: 'off' })
    await session.begin()
    const heard = new Set<string>()
    const listen = () => {
      for (const { text } of session.store.getState().captions) heard.add(text)
    }
    listen()
    for (const decision of decisions) {
      const { affordances } = session.store.getState()
      const next = affordances.find((one) => one.event === decision || one.decision === decision)
      if (!next) break
      await session.decide(next.event)
      listen()
    }
    const { attempt, phase } = session.store.getState()
    expect(phase).toBe('ended')
    expect([...heard].filter((text) => text.includes(NAME)).length).toBeGreaterThanOrEqual(2)
    expect([...heard].filter((text) => /[{}]/.test(text))).toEqual([])
    await record.reflect({ attempt: attempt.id, prompt: 'What now?', text: 'Something.' })
    const kept = [attempt, await record.list(), await record.read(attempt.id), await record.exportAll()]
    expect(JSON.stringify(kept)).not.toContain(NAME)
    expect(JSON.stringify(kept)).toContain(attempt.id)
    for (const spy of told) {
      expect(spy).not.toHaveBeenCalled()
      spy.mockRestore()
    }
    session.dispose()
  },
)
