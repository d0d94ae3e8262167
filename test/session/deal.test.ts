import { asDealt, debrief, replay, type Attempt } from '#attempt'
import { memoryRecord } from '#record'
import { dealFor, explore, levels } from '#scenario'
import { nextDeal, watchHints, type Advise } from '#session'
import { expect, test, vi } from 'vitest'
import { dealtKiosk, kioskWords } from '../attempt/kiosk.ts'
import { settled } from './manual-clock.ts'
import { kioskSession } from './play.ts'

const scenario = dealtKiosk()
const wet = { weather: 'wet', queue: 'short', level: 'normal' }

/** Plays to the moment in which the customer waits to be greeted. */
async function toGreeting(options: Parameters<typeof kioskSession>[0] = {}) {
  const played = kioskSession({ scenario, ...options })
  await played.session.begin()
  await played.session.decide('go.counter')
  await played.clock.pass(2)
  return played
}

test('an attempt keeps what was dealt, and goes on with it', async () => {
  const record = memoryRecord()
  const { session, state } = await toGreeting({ record, deal: wet })
  expect(state().stage.scene).toContain('It rains.')
  const { id } = state().attempt
  session.dispose()
  const stored = await record.read(id)
  expect(stored?.attempt.deal).toEqual(wet)
  const again = kioskSession({ scenario, record, ...(stored && { attempt: stored.attempt }) })
  expect(again.state().stage.scene).toContain('It rains.')
  await again.session.begin()
  await again.session.decide('say.what')
  expect(replay(again.state().scenario, again.state().attempt).moments.at(-1)?.step.marks).toMatchObject([
    { points: 1 },
  ])
})

test('a rewind to the beginning leaves what was dealt', async () => {
  const { session, state } = await toGreeting({ deal: wet })
  await session.rewind(0)
  expect(state().attempt.deal).toEqual(wet)
  expect(state().stage.scene).toContain('It rains.')
})

test('the debrief counts against the best play of what was dealt, not of what is written', async () => {
  const { session, state } = await toGreeting({ deal: wet })
  await session.decide('say.what')
  const attempt = state().attempt
  const told = debrief(state().scenario, attempt, explore(asDealt(scenario, attempt)), kioskWords())
  const marks = told.timeline.flatMap((moment) => moment.marks)
  expect(marks).toMatchObject([{ points: 1, because: 'She is in from the rain.' }])
  expect(told.timeline.map(({ decision }) => decision)).toEqual(['go.counter', 'wait.story', 'say.what'])
})

test('an attempt with a deal that the scenario does not know is not played on', () => {
  const attempt: Attempt = {
    id: '00000000-0000',
    scenario: 'kiosk',
    version: '1.0.0',
    format: 1,
    deal: { weather: 'snow' },
    entries: [{ t: 1, decision: 'go.counter' }],
  }
  expect(kioskSession({ scenario, attempt }).state().problem).toBe('otherVersion')
})

test('played again, a shift goes another way each time, until all were there', async () => {
  const record = memoryRecord()
  const { session, state } = kioskSession({ scenario, record, deal: dealFor(scenario, 0, 'pressure') })
  await session.begin()
  const dealt: (Attempt['deal'] | undefined)[] = []
  for (let time = 0; time < 4; time += 1) {
    dealt.push(state().attempt.deal)
    await session.decide('go.counter')
    await session.restart()
  }
  expect(new Set(dealt.map((deal) => `${deal?.['weather']} ${deal?.['queue']}`)).size).toBe(4)
  expect(dealt.map((deal) => deal?.['level'])).toEqual(Array(4).fill('pressure'))
  expect(state().attempt.deal).toEqual(dealt[0])
  await session.restart('guided')
  expect(state().attempt.deal).toMatchObject({ level: 'guided' })
})

test('where the record cannot be read, the shift is dealt as it is written', async () => {
  const blind = { ...memoryRecord(), list: () => Promise.reject(new Error('closed')) }
  expect(await nextDeal(blind, scenario, 'guided')).toEqual({
    weather: 'dry',
    queue: 'short',
    level: 'guided',
  })
})

test.each([
  ['guided', 42],
  ['normal', 22],
  ['pressure', 17],
] as const)('at the level %s a timed decision runs out after %i seconds', async (level, dueAt) => {
  const { clock, state } = await toGreeting({ deal: { ...wet, level } })
  expect(state().waits[0]?.dueAt).toBe(dueAt)
  await clock.pass(dueAt - 2 - 0.1)
  expect(state().waits).toHaveLength(1)
  await clock.pass(0.2)
  expect(state().attempt.entries.at(-1)).toMatchObject({
    decision: 'xstate.after.20000.kiosk.story.greeting',
  })
})

test('guided, the best next step is told at every moment, and only there', async () => {
  for (const level of levels) {
    const { session, state, clock } = kioskSession({ scenario, deal: { ...wet, level } })
    const outlook = explore(asDealt(scenario, { deal: { ...wet, level } }))
    const advise = vi.fn<Advise>(async (attempt: Attempt) => {
      return outlook.bestPlay(replay(asDealt(scenario, attempt), attempt).snapshot)[0]
    })
    const unwatch = watchHints(session, advise)
    const hinted = () => state().affordances.find(({ decision }) => decision === state().hint)?.event
    const isTold = () => hinted() === (level === 'guided' ? outlook.bestPlay(state().snapshot)[0] : undefined)
    await session.begin()
    await settled()
    expect(isTold()).toBe(true)
    await session.decide('go.counter')
    await settled()
    expect(isTold()).toBe(true)
    await clock.pass(2)
    expect(isTold()).toBe(true)
    expect(advise.mock.calls).toHaveLength(level === 'guided' ? 3 : 0)
    unwatch()
    await session.decide('say.hello')
    await settled()
    expect(advise.mock.calls).toHaveLength(level === 'guided' ? 3 : 0)
  }
})

test('without advice a guided shift is played all the same', async () => {
  const { session, state } = kioskSession({ scenario, deal: { ...wet, level: 'guided' } })
  watchHints(session, () => Promise.reject(new Error('no worker')))
  await session.begin()
  await session.decide('go.counter')
  await settled()
  expect(state().hint).toBeUndefined()
  expect(state().attempt.entries).toHaveLength(1)
})
