import type { ScenarioFile } from '#scenario'
import { dig } from './kiosk.ts'
import { arrive, type Mistake } from './mistake.ts'
import { asTrip, stops } from './trip.ts'

/** A change to the kiosk as a trip. */
const inTrip = (change: (file: ScenarioFile) => void) => (file: ScenarioFile) => {
  asTrip(file)
  change(file)
}

const stateMeta = '$.states.story.states.arrive.meta'

/** Mistakes in what only a trip has. */
export const mistakesOfTrips: Mistake[] = [
  {
    name: 'a trip without a lesson',
    code: 'trip-incomplete',
    path: '$.meta',
    advice: '"plan"',
    change: inTrip(({ meta }) => delete meta.plan),
  },
  {
    name: 'a shift with stops',
    code: 'trip-only',
    path: '$.meta.stops',
    advice: '"kind": "trip"',
    change: inTrip(({ meta }) => (meta.kind = 'shift')),
  },
  {
    name: 'a shift that stands at a stop',
    code: 'trip-only',
    path: `${stateMeta}.stop`,
    advice: 'Remove it',
    change: inTrip(({ meta }) => (meta.kind = 'shift')),
  },
  {
    name: 'stops that take longer than the trip',
    code: 'stops-too-long',
    path: '$.meta.stops',
    advice: 'Shorten',
    change: inTrip(({ meta }) => (meta.minutes = 1)),
  },
  {
    name: 'a stop where nobody can stand',
    code: 'stop-without-spot',
    path: '$.meta.stops.ovenFrnt',
    advice: 'Did you mean "ovenFront"?',
    change: inTrip((file) => {
      const { ovenFront, ...rest } = dig(file, ...stops)
      Object.assign(file.meta, { stops: { ovenFrnt: ovenFront, ...rest } })
    }),
  },
  {
    name: 'a state at a stop that there is not',
    code: 'unknown-stop',
    path: `${stateMeta}.stop`,
    advice: 'Did you mean "counter"?',
    change: inTrip((file) => (dig(file, ...arrive, 'meta').stop = 'countr')),
  },
  {
    name: 'something to see that is not there',
    code: 'unknown-point',
    path: '$.meta.stops.counter.points.moon',
    advice: 'Known here',
    change: inTrip((file) => (dig(file, ...stops, 'counter').points = { moon: 'Up there.' })),
  },
  {
    name: 'a best answer that nobody can give',
    code: 'unknown-option',
    path: '$.meta.stops.ovenFront.questions.whyEarly.best',
    advice: 'Options: heat, habit',
    change: inTrip((file) => (dig(file, ...stops, 'ovenFront', 'questions', 'whyEarly').best = 'nothing')),
  },
  {
    name: 'two questions of one name',
    code: 'question-twice',
    path: '$.meta.stops.counter.questions.whyEarly',
    advice: 'another name',
    change: inTrip((file) => {
      dig(file, ...stops, 'counter').questions = dig(file, ...stops, 'ovenFront').questions
    }),
  },
  {
    name: 'a vote over what nobody can decide',
    code: 'vote-undecidable',
    path: `${stateMeta}.vote.options[1]`,
    advice: 'wildcards written out',
    change: inTrip((file) => (dig(file, ...arrive, 'meta', 'vote').options = ['say.leave', 'say.nothing'])),
  },
]
