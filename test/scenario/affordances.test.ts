import { expect, test } from 'vitest'
import {
  affordances,
  makeWords,
  resolveWait,
  stageOf,
  start,
  step,
  type Scenario,
  type Snapshot,
} from '#scenario'
import { dig, readKiosk } from './kiosk.ts'

const kiosk = readKiosk()

function after(scenario: Scenario, ...events: string[]): Snapshot {
  return events.reduce((at, event) => step(scenario, at, event).snapshot, start(scenario).snapshot)
}

function offered(scenario: Scenario, ...events: string[]): string[] {
  return affordances(scenario, after(scenario, ...events), makeWords(scenario, 'en')).map(
    (one) => one.decision,
  )
}

test('only what is taken now is offered, in the order of the file, waits last', () => {
  expect(offered(kiosk)).toEqual(['take.cloth', 'take.tongs', 'say.whatFirst', 'say.leave', 'turnOn.oven'])
  expect(offered(kiosk, 'say.whatFirst', 'turnOn.oven')).toEqual([
    'take.cloth',
    'take.tongs',
    'go.counter',
    'say.leave',
    'turnOff.oven',
    'wait.oven',
  ])
})

test('nothing is offered after an ending', () => {
  expect(offered(kiosk, 'turnOn.oven', 'say.leave')).toEqual([])
})

test('everything that is offered is taken, and every wait resolves to its event', () => {
  const snapshot = after(kiosk, 'turnOn.oven', 'go.counter')
  const all = affordances(kiosk, snapshot, makeWords(kiosk, 'en'))
  expect(all.filter((one) => !step(kiosk, snapshot, one.event).taken)).toEqual([])
  expect(all.find((one) => one.decision === 'wait.story')).toEqual({
    decision: 'wait.story',
    verb: 'wait',
    label: 'Wait',
    event: 'xstate.after.30000.kiosk.story.queue.asking',
    waitMs: 30_000,
  })
})

test('what can be held is used on others, put down or given only when it is in hand', () => {
  const before = offered(kiosk, 'turnOn.oven', 'go.counter')
  const held = offered(kiosk, 'turnOn.oven', 'go.counter', 'take.cloth')
  expect(before.filter((one) => /^(?:use|put)\.cloth/.test(one))).toEqual([])
  expect(held).toEqual(expect.arrayContaining(['use.cloth.on.prepTable', 'use.cloth.on.mateo', 'put.cloth']))
  expect(held).not.toContain('take.cloth')
})

test('a wildcard stands for everything declared that has the verb, never for itself', () => {
  const held = offered(kiosk, 'turnOn.oven', 'go.counter', 'take.cloth').filter((one) =>
    one.startsWith('use.cloth'),
  )
  const others = ['prepTable', 'oven', 'tongs', 'till', 'amara', 'mateo']
  expect(held).toEqual(others.map((other) => `use.cloth.on.${other}`))
})

test('nothing is offered on people and things that are away', () => {
  const noMateo = readKiosk((file) => {
    dig(file, 'states', 'story', 'states', 'queue', 'meta', 'people', 'mateo').at = 'away'
    dig(file, 'states', 'story', 'states', 'queue', 'meta').things = {
      tongs: { at: 'away' },
      oven: { at: 'away' },
    }
    dig(file, 'states').tongs = { initial: 'here', states: { here: {} } }
  })
  const held = offered(noMateo, 'turnOn.oven', 'go.counter', 'take.cloth')
  expect(held).toContain('use.cloth.on.amara')
  const gone = new Set([
    'use.cloth.on.mateo',
    'use.cloth.on.tongs',
    'use.cloth.on.oven',
    'say.hello',
    'turnOff.oven',
  ])
  expect(held.filter((one) => gone.has(one))).toEqual([])
})

test('taking another thing sets down the one in hand', () => {
  const { things } = stageOf(kiosk, after(kiosk, 'take.cloth', 'take.tongs'))
  expect(things).toMatchObject({ cloth: { at: 'nearTill' }, tongs: { at: 'hand' } })
})

test('the wait of the deepest state comes first, the shortest first; one whose guard fails is not offered', () => {
  const waiting = readKiosk((file) => {
    const guard = { type: 'flagged', params: { name: 'greeted' } }
    dig(file, 'states', 'story', 'states', 'queue').after = { 1000: '.impatient' }
    dig(file, 'states', 'story', 'states', 'queue', 'states', 'asking').after = {
      2000: { target: 'impatient', guard },
      9000: 'impatient',
    }
  })
  const hasty = after(waiting, 'turnOn.oven', 'go.counter')
  expect(resolveWait(waiting, hasty, 'story')).toBe('xstate.after.9000.kiosk.story.queue.asking')
  const polite = after(waiting, 'say.whatFirst', 'turnOn.oven', 'go.counter')
  expect(resolveWait(waiting, polite, 'story')).toBe('xstate.after.2000.kiosk.story.queue.asking')
  expect(resolveWait(waiting, polite, 'cloth')).toBeUndefined()
  expect(resolveWait(waiting, polite, 'nowhere')).toBeUndefined()
})
