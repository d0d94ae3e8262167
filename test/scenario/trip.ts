import type { ScenarioFile } from '#scenario'
import { dig } from './kiosk.ts'
import { arrive, story } from './mistake.ts'

/** Keys of the trip's stops. */
export const stops = ['meta', 'stops'] as const
const line = (text: string) => [text]

/** The kiosk as a trip: two stops, a question at one and a vote at the other. */
export function asTrip(file: ScenarioFile): void {
  file.meta.kind = 'trip'
  file.meta.stops = {
    ovenFront: {
      minutes: 1,
      notes: line('Let them guess before you tell.'),
      points: { oven: 'It takes an hour to get hot.', amara: 'She was here at five.' },
      questions: {
        whyEarly: {
          level: 'explain',
          ask: 'Why does she come at five?',
          options: { heat: 'The oven needs an hour', habit: 'She is used to it' },
          best: 'heat',
          note: 'The first customers come at six.',
        },
      },
    },
    counter: { minutes: 1, notes: line('Stay behind the hatch.'), points: {}, questions: {} },
  }
  file.meta.plan = {
    goals: line('Say why bakers rise early.'),
    before: line('Ask who has been up at five.'),
    during: line('Walk and decide.'),
    after: line('Write one question to a baker.'),
  }
  dig(file, ...arrive, 'meta').stop = 'ovenFront'
  dig(file, ...arrive, 'meta').vote = {
    id: 'stay',
    ask: 'Do we stay?',
    options: ['say.leave', 'go.ovenFront'],
  }
  dig(file, ...arrive, 'on')['go.ovenFront'] = { actions: [{ type: 'cue', params: { sound: 'footsteps' } }] }
  dig(file, ...story, 'states', 'queue', 'meta').stop = 'counter'
}
