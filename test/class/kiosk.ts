import { readScenario, type Scenario } from '#scenario'
import { kioskFile as shiftFile } from '../attempt/kiosk.ts'

export { bestPlay } from '../attempt/kiosk.ts'

const { meta, states, ...rest } = shiftFile
const { quiet, ...later } = states.story.states

/** The kiosk as a trip: a class can be asked why, and vote at its beginning. */
export const kioskFile = {
  ...rest,
  meta: {
    ...meta,
    kind: 'trip',
    minutes: 2,
    spots: { ...meta.spots, back: { name: 'the back', description: 'Where the oven is.' } },
    stops: {
      counter: {
        minutes: 1,
        notes: ['Look round.'],
        points: { oven: 'It is small.' },
        questions: {
          why: {
            level: 'explain',
            ask: 'Why?',
            options: { a: 'Because', b: 'Nobody knows', c: 'It is so' },
            note: 'All of them.',
          },
        },
      },
      back: { minutes: 1, notes: ['It is warm.'], points: {}, questions: {} },
    },
    plan: { goals: ['Ask why.'], before: ['Wonder.'], during: ['Look.'], after: ['Tell.'] },
  },
  states: {
    ...states,
    story: {
      ...states.story,
      states: {
        quiet: {
          ...quiet,
          meta: {
            ...quiet.meta,
            stop: 'counter',
            vote: { id: 'choose', ask: 'What now?', options: ['go.counter', 'look.cup'] },
          },
        },
        ...later,
      },
    },
  },
}

const read = readScenario(JSON.stringify(kioskFile))
if (!read.ok) throw new Error(JSON.stringify(read.problems))

/** The kiosk as a trip, read. */
export const kiosk: Scenario = read.scenario
