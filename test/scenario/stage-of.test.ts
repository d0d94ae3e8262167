import { expect, test } from 'vitest'
import { stageOf, start, step, type Scenario, type Stage } from '#scenario'
import { dig, readKiosk } from './kiosk.ts'

const kiosk = readKiosk()

function stageAfter(scenario: Scenario, ...events: string[]): Stage {
  return stageOf(
    scenario,
    events.reduce((at, event) => step(scenario, at, event).snapshot, start(scenario).snapshot),
  )
}

test('who is nowhere mentioned is away, what is nowhere mentioned is at home', () => {
  const stage = stageAfter(kiosk)
  expect(stage.people.mateo).toEqual({ at: 'away', doing: 'idle', mood: 'neutral' })
  expect(stage.people.amara).toEqual({ at: 'behindTill', doing: 'work', mood: 'happy', looking: 'learner' })
  expect(stage.things).toMatchObject({
    till: { at: 'home' },
    oven: { at: 'home', look: 'off' },
    cloth: { at: 'nearTill' },
  })
})

test('deeper states change only what they speak of', () => {
  const { people } = stageAfter(
    kiosk,
    'turnOn.oven',
    'go.counter',
    'xstate.after.30000.kiosk.story.queue.asking',
  )
  expect(people.mateo).toEqual({ at: 'queueFirst', doing: 'wait', mood: 'annoyed', looking: 'learner' })
})

test('a later region wins over an earlier one', () => {
  const rival = readKiosk((file) => {
    const meta = { things: { cloth: { at: 'counterTop', look: 'wet' } } }
    dig(file, 'states', 'story', 'states', 'arrive', 'meta').things = {
      cloth: { at: 'fridgeShelf', look: 'dry' },
    }
    dig(file, 'states').weather = { initial: 'rain', states: { rain: { meta } } }
  })
  expect(stageAfter(rival).things.cloth).toEqual({ at: 'counterTop', look: 'wet' })
})

test('a task is ticked while its guard holds', () => {
  const heat = (stage: Stage) => stage.tasks.find((task) => task.id === 'heat')
  expect(heat(stageAfter(kiosk))).toEqual({ id: 'heat', text: 'Turn on the oven', done: false })
  expect(heat(stageAfter(kiosk, 'turnOn.oven'))?.done).toBe(true)
  expect(heat(stageAfter(kiosk, 'turnOn.oven', 'turnOff.oven'))?.done).toBe(false)
})

test('the counter is wet while the flag is up, and dry once it is wiped', () => {
  const before = stageAfter(kiosk, 'turnOn.oven', 'go.counter')
  const after = stageAfter(kiosk, 'turnOn.oven', 'go.counter', 'take.cloth', 'use.cloth.on.prepTable')
  expect([before.things.prepTable?.look, after.things.prepTable?.look]).toEqual(['wet', 'clean'])
  expect(after.tasks).toEqual([{ id: 'wipe', text: 'Wipe the counter', done: true }])
})

test('an ending is told with its words, and only at the end', () => {
  expect(stageAfter(kiosk).ending).toBeUndefined()
  expect(stageAfter(kiosk, 'say.leave').ending).toEqual({
    id: 'walkedOut',
    title: 'You left',
    text: 'Amara nods and opens alone.',
    tone: 'stopped',
  })
})
