import { dig } from './kiosk.ts'
import type { Mistake } from './mistake.ts'

type File = Parameters<Mistake['change']>[0]

/** The kiosk with a dealt region of that name and those states. */
const deal =
  (name: string, states: object, region: object = {}) =>
  (file: File) => {
    file.meta.deals = [name]
    dig(file, 'states')[name] = { initial: Object.keys(states)[0], states, ...region }
  }
const two = { calm: {}, rush: {} }

/** Mistakes with what is settled before a shift begins. */
export const mistakesOfDealing: readonly Mistake[] = [
  {
    name: 'a dealt region that is not there',
    code: 'unknown-deal',
    path: '$.meta.deals[0]',
    advice: 'Did you mean "tongs"?',
    change: (file) => (file.meta.deals = ['tong']),
  },
  {
    name: 'a story that is dealt',
    code: 'unknown-deal',
    path: '$.meta.deals[0]',
    advice: 'Regions: ',
    change: (file) => (file.meta.deals = ['story']),
  },
  {
    name: 'a region that is dealt twice',
    code: 'deal-twice',
    path: '$.meta.deals[1]',
    advice: 'Remove one',
    change: (file) => {
      deal('morning', two)(file)
      file.meta.deals = ['morning', 'morning']
    },
  },
  {
    name: 'a deal with one state only',
    code: 'deal-needs-states',
    path: '$.states.morning',
    advice: 'two or more',
    change: deal('morning', { calm: {} }),
  },
  {
    name: 'a dealt region that changes in the shift',
    code: 'deal-moves',
    path: '$.states.morning.states.calm.after',
    advice: 'let other regions ask for it',
    change: deal('morning', { calm: { after: { '5000': 'rush' } }, rush: {} }),
  },
  {
    name: 'a dealt region with states inside states',
    code: 'deal-moves',
    path: '$.states.morning.states.calm.states',
    advice: 'let other regions ask for it',
    change: deal('morning', { calm: { initial: 'one', states: { one: {} } }, rush: {} }),
  },
  {
    name: 'levels of the author’s own',
    code: 'bad-levels',
    path: '$.states.level',
    advice: 'guided, normal, pressure',
    change: deal('level', { easy: {}, hard: {} }),
  },
  {
    name: 'levels that begin with another one than the normal',
    code: 'bad-levels',
    path: '$.states.level',
    advice: '"initial": "normal"',
    change: deal('level', { guided: {}, normal: {}, pressure: {} }),
  },
  {
    name: 'more ways to begin than are proved',
    code: 'too-many-deals',
    path: '$.meta.deals',
    advice: 'fewer',
    change: (file) => {
      const names = ['one', 'two', 'three', 'four']
      for (const name of names) deal(name, { a: {}, b: {}, c: {} })(file)
      file.meta.deals = names
    },
  },
]
