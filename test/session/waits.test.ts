import { memoryRecord, type RecordStore } from '#record'
import { expect, test } from 'vitest'
import { settled } from './manual-clock.ts'
import { kioskSession, offered } from './play.ts'

const isUnseen = (state: { captions: readonly { text: string }[] }) =>
  state.captions.some(({ text }) => text === 'Hello? A tea, please.')

/** A session in which the customer stands at the counter and waits to be greeted. */
async function greeting(pace: 1 | 2 | 5 | 10 | 'off' = 1) {
  const played = kioskSession({ pace })
  await played.session.begin()
  await played.session.decide('go.counter')
  await played.clock.pass(2)
  return played
}

test('a timed decision runs out at the time that was written', async () => {
  const { clock, state } = await greeting()
  await clock.pass(19.9)
  expect(isUnseen(state())).toBe(false)
  await clock.pass(0.2)
  expect(isUnseen(state())).toBe(true)
  expect(state().attempt.entries.at(-1)).toEqual({
    t: 22,
    decision: 'xstate.after.20000.kiosk.story.greeting',
  })
})

test.each([2, 5, 10] as const)('at pace %i a timed decision takes that many times as long', async (pace) => {
  const { clock, state } = await greeting(pace)
  expect(state().waits[0]?.dueAt).toBe(2 + 20 * pace)
  await clock.pass(20 * pace - 0.1)
  expect(isUnseen(state())).toBe(false)
  await clock.pass(0.2)
  expect(isUnseen(state())).toBe(true)
})

test('with the pace off a timed decision comes only when asked for', async () => {
  const { session, clock, state } = await greeting('off')
  await clock.pass(3600)
  expect(isUnseen(state())).toBe(false)
  expect(state().waits[0]).not.toHaveProperty('dueAt')
  expect(offered(state())).toContain('wait.story')
  await session.wait('story')
  expect(isUnseen(state())).toBe(true)
})

test('a beat between lines keeps its time at every pace', async () => {
  for (const pace of [1, 10, 'off'] as const) {
    const { session, clock, state } = kioskSession({ pace })
    await session.begin()
    await session.decide('go.counter')
    await clock.pass(1.9)
    expect(offered(state())).not.toContain('say.hello')
    await clock.pass(0.2)
    expect(offered(state())).toContain('say.hello')
  }
})

test('the pace can be changed while time runs', async () => {
  const { session, clock, state } = await greeting()
  await clock.pass(19)
  session.setPace('off')
  await clock.pass(100)
  expect(isUnseen(state())).toBe(false)
  session.setPace(10)
  await clock.pass(80)
  expect(isUnseen(state())).toBe(false)
  await clock.pass(2)
  expect(isUnseen(state())).toBe(true)
})

test('time stands still during a pause', async () => {
  const { session, clock, state } = await greeting()
  session.pause()
  await clock.pass(100)
  expect(isUnseen(state())).toBe(false)
  session.resume()
  await settled()
  await clock.pass(19.9)
  expect(isUnseen(state())).toBe(false)
  await clock.pass(0.2)
  expect(isUnseen(state())).toBe(true)
  expect(state().elapsed).toBeCloseTo(22, 0)
})

test('time stands still while nobody looks', async () => {
  const { clock, state } = await greeting()
  clock.hide()
  await clock.pass(100)
  expect(isUnseen(state())).toBe(false)
  expect(state().phase).toBe('playing')
  clock.show()
  await clock.pass(20)
  expect(isUnseen(state())).toBe(true)
})

test('several waits come in the order in which they are due', async () => {
  const { session, clock, state } = kioskSession()
  await session.begin()
  await session.decide('turnOn.oven')
  await session.decide('go.counter')
  await clock.pass(60)
  expect(state().attempt.entries.map((entry) => 'decision' in entry && [entry.t, entry.decision])).toEqual([
    [0, 'turnOn.oven'],
    [0, 'go.counter'],
    [2, 'xstate.after.2000.kiosk.story.coming'],
    [10, 'xstate.after.10000.kiosk.oven.heating'],
    [22, 'xstate.after.20000.kiosk.story.greeting'],
  ])
})

test('the seconds of play are told about once a second', async () => {
  const { session, clock, state } = kioskSession()
  await session.begin()
  let told = 0
  session.store.subscribe((now, before) => {
    if (now.elapsed !== before.elapsed) told += 1
  })
  await clock.pass(10)
  expect(told).toBe(10)
  expect(state().elapsed).toBe(10)
})

test('the times in the log never go back along a line of play', async () => {
  const { session, clock, state } = await greeting()
  await clock.pass(0.04)
  await session.decide('say.hello')
  await clock.pass(0.02)
  await session.decide('take.cup')
  const times = state().attempt.entries.map(({ t }) => t)
  expect(times).toEqual(times.toSorted((a, b) => a - b))
})

test('played again, each wait comes again', async () => {
  const { session, clock, state } = await greeting()
  await clock.pass(20)
  const line = state().attempt.entries
  await session.restart()
  await session.decide('go.counter')
  await clock.pass(22)
  expect(state().attempt.entries.map(({ t }) => t)).toEqual([0, 2, 22])
  expect(state().attempt.entries).toHaveLength(line.length)
})

test('after a rewind, each wait comes again', async () => {
  const { session, clock, state } = await greeting()
  await clock.pass(20)
  await session.rewind(1)
  await clock.pass(2)
  expect(offered(state())).toContain('say.hello')
  await clock.pass(20)
  expect(isUnseen(state())).toBe(true)
})

test('a wait that came due while a slow save ended in a pause comes when time goes on', async () => {
  let release = () => {}
  let isSlow = false
  const quick = memoryRecord()
  const record: RecordStore = {
    ...quick,
    async append(...args) {
      if (isSlow) await new Promise<void>((resolve) => (release = resolve))
      await quick.append(...args)
    },
  }
  const { session, clock, state } = kioskSession({ record })
  await session.begin()
  await session.decide('go.counter')
  await clock.pass(1)
  isSlow = true
  void session.decide('turnOn.oven')
  await clock.pass(3)
  session.pause()
  isSlow = false
  release()
  await clock.pass(5)
  expect(offered(state())).not.toContain('say.hello')
  session.resume()
  await clock.pass(1)
  expect(offered(state())).toContain('say.hello')
})
