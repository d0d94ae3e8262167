import { expect, test } from 'vitest'
import { endingId, pendingWaits, start, stateKey, step, type Scenario, type Step } from '#scenario'
import { dig, readKiosk } from './kiosk.ts'

const kiosk = readKiosk()

function after(scenario: Scenario, ...events: string[]): Step {
  return events.reduce((at, event) => step(scenario, at.snapshot, event), start(scenario))
}

test('a decision leaves marks, cues and flags', () => {
  const asked = after(kiosk, 'say.whatFirst')
  expect(asked.taken).toBe(true)
  expect(asked.marks).toEqual([
    { skill: 'detailOriented', points: 1, because: 'You asked before you guessed.' },
  ])
  expect(asked.cues).toEqual([{ say: 'The oven, please.', by: 'amara', to: 'learner', gesture: 'point' }])
  expect(asked.snapshot.context.flags.greeted).toBe(true)
})

test('what nothing takes changes nothing', () => {
  const begin = start(kiosk)
  for (const event of [
    'say.hello',
    'go.counter',
    'nonsense',
    'xstate.after.30000.kiosk.story.queue.asking',
    '*',
  ]) {
    const refused = step(kiosk, begin.snapshot, event)
    expect(refused).toMatchObject({ taken: false, marks: [], cues: [], reflections: [] })
    expect(refused.snapshot).toBe(begin.snapshot)
  }
})

test('a transition without target and actions forbids what an outer state would do', () => {
  const strict = readKiosk((file) => {
    file.meta.things.cloth?.verbs.push('take')
    dig(file, 'states', 'story', 'states', 'arrive', 'on')['take.cloth'] = {}
    dig(file, 'states').cloth = { initial: 'still', states: { still: {} } }
  })
  expect(after(kiosk, 'take.cloth').cues).toEqual([{ note: 'You pick it up.' }])
  expect(after(strict, 'take.cloth')).toMatchObject({ taken: false, cues: [] })
})

test('a count stays between 0 and its maximum', () => {
  const counting = readKiosk((file) => {
    const on = dig(file, 'states', 'story', 'on')
    on['look.till'] = { actions: [{ type: 'count', params: { name: 'served', by: 2 } }] }
    on['look.oven'] = { actions: [{ type: 'count', params: { name: 'served', by: -5 } }] }
  })
  expect(after(counting, 'look.till', 'look.till').snapshot.context.counts.served).toBe(3)
  expect(after(counting, 'look.till', 'look.oven').snapshot.context.counts.served).toBe(0)
})

test('after an ending nothing happens any more', () => {
  const over = after(kiosk, 'say.leave')
  expect(endingId(over.snapshot)).toBe('walkedOut')
  expect(over.waits).toEqual([])
  expect(step(kiosk, over.snapshot, 'turnOn.oven').taken).toBe(false)
})

test('a wait is told when it starts, while it runs, and no more when it is over', () => {
  const heating = { event: 'xstate.after.5000.kiosk.oven.heating', region: 'oven', ms: 5000, open: true }
  const on = after(kiosk, 'turnOn.oven')
  expect(on.waits).toEqual([{ ...heating, started: true }])
  const asked = step(kiosk, on.snapshot, 'say.whatFirst')
  expect(asked.waits).toEqual([{ ...heating, started: false }])
  expect(step(kiosk, on.snapshot, heating.event).waits).toEqual([])
})

test('a wait that starts anew counts as started', () => {
  const again = readKiosk((file) => {
    dig(file, 'states', 'story', 'states', 'queue', 'states', 'asking', 'on')['look.till'] = {
      target: 'asking',
      reenter: true,
    }
  })
  const asking = after(again, 'turnOn.oven', 'go.counter', 'look.till')
  expect(asking.waits.map(({ region, started }) => [region, started])).toEqual([
    ['oven', false],
    ['story', true],
  ])
})

test('a wait where nobody could decide is a beat, not an open choice', () => {
  const served = after(kiosk, 'turnOn.oven', 'go.counter', 'say.hello')
  expect(served.waits.find((wait) => wait.region === 'story')).toMatchObject({ ms: 4000, open: false })
})

test('two ways to the same states, flags and counts give the same key; any difference another', () => {
  const one = after(kiosk, 'turnOn.oven', 'take.cloth')
  const other = after(kiosk, 'take.cloth', 'turnOn.oven')
  expect(stateKey(one.snapshot)).toBe(stateKey(other.snapshot))
  const keys = [
    one,
    after(kiosk, 'turnOn.oven'),
    after(kiosk, 'take.cloth'),
    after(kiosk, 'say.whatFirst'),
    start(kiosk),
  ]
  expect(new Set(keys.map(({ snapshot }) => stateKey(snapshot))).size).toBe(keys.length)
  expect(pendingWaits(one.snapshot)).toEqual(pendingWaits(other.snapshot))
})

test('a step changes no snapshot that it was given', () => {
  const { snapshot } = start(kiosk)
  const before = JSON.stringify(snapshot)
  step(kiosk, snapshot, 'say.whatFirst')
  expect(JSON.stringify(snapshot)).toBe(before)
})
