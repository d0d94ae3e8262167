import type { ScenarioFile } from '#scenario'
import type { Mistake } from './mistake.ts'
import { asTrip } from './trip.ts'

const withCrew = ({ meta }: ScenarioFile): void => {
  meta.crew = {
    roles: {
      cook: { name: 'Cook', about: 'Has the oven.', has: ['cloth', 'prepTable'] },
      host: { name: 'Host', about: 'Speaks with guests.', has: ['hello', 'whatFirst', 'leave'] },
    },
    together: ['leave'],
  }
}

/** Mistakes in how a shift is divided among a crew. */
export const mistakesOfCrews: Mistake[] = [
  {
    name: 'a trip with a crew',
    code: 'crew-only',
    path: '$.meta.crew',
    advice: '"kind": "shift"',
    change(file) {
      asTrip(file)
      withCrew(file)
    },
  },
  {
    name: 'a role that has what no decision names',
    code: 'crew-undecided',
    path: '$.meta.crew.roles.cook.has[2]',
    advice: 'cloth',
    change(file) {
      withCrew(file)
      file.meta.crew?.roles['cook']?.has.push('clothh')
    },
  },
  {
    name: 'something said together that nobody can say',
    code: 'crew-undecided',
    path: '$.meta.crew.together[0]',
    advice: 'Name things',
    change(file) {
      withCrew(file)
      if (file.meta.crew) file.meta.crew.together = ['goodbye']
    },
  },
]
