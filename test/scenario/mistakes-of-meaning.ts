import { dig } from './kiosk.ts'
import { action, actionAt, arrive, decision, onArrive, story, type Mistake } from './mistake.ts'

const flagged = (name: string) => ({ type: 'flagged', params: { name } })
const mark = { skill: 'detailOriented', points: 1, because: 'So.' }

/** Mistakes that show only against the rest of the file: names that lead nowhere, states that cannot be. */
export const mistakesOfMeaning: readonly Mistake[] = [
  {
    name: 'a library thing that is not there',
    code: 'unknown-thing-kind',
    path: '$.states.cloth.use',
    advice: 'Did you mean "carriable"?',
    change: (file) => (dig(file, 'states', 'cloth').use = 'cariable'),
  },
  {
    name: 'a parameter that the library thing does not have',
    code: 'unknown-key',
    path: '$.states.cloth.params.hme',
    advice: 'Did you mean "home"?',
    change: (file) => (dig(file, 'states', 'cloth').params = { hme: 'nearTill' }),
  },
  {
    name: 'a library thing for nothing declared',
    code: 'library-needs-thing',
    path: '$.states.mop',
    advice: 'Declare the thing',
    change: (file) => (file.states.mop = { use: 'carriable', params: { home: 'nearTill' } }),
  },
  {
    name: 'no story',
    code: 'no-story',
    path: '$.states',
    advice: '"story"',
    change: (file) => delete dig(file, 'states').story,
  },
  {
    name: 'a region without states',
    code: 'no-states',
    path: '$.states.hands',
    advice: '"states"',
    change: (file) => (file.states.hands = { on: {} }),
  },
  {
    name: 'states without a first one',
    code: 'no-initial',
    path: '$.states.story',
    advice: 'arrive',
    change: (file) => delete dig(file, ...story).initial,
  },
  {
    name: 'a first state of none',
    code: 'initial-without-states',
    path: '$.states.story.states.arrive.initial',
    advice: 'remove "initial"',
    change: (file) => (dig(file, ...arrive).initial = 'queue'),
  },
  {
    name: 'a target in another region',
    code: 'foreign-target',
    path: `${onArrive}["say.leave"].target`,
    advice: 'same region',
    change: decision('say.leave', { target: '#kiosk.oven.hot', meta: { say: 'Bye.' } }),
  },
  {
    name: 'a region that leads to itself',
    code: 'foreign-target',
    path: '$.states.story.on["go.counter"]',
    advice: 'same region',
    change: (file) => (dig(file, ...story, 'on')['go.counter'] = '#kiosk.story'),
  },
  {
    name: 'a region that re-enters itself',
    code: 'region-reentered',
    path: '$.states.story.on["go.counter"].reenter',
    advice: 'Remove "reenter"',
    change: (file) => (dig(file, ...story, 'on')['go.counter'] = { target: '.arrive', reenter: true }),
  },
  {
    name: 'an undeclared flag',
    code: 'undeclared',
    path: `${onArrive}["say.leave"].guard.params.name`,
    advice: 'Did you mean "greeted"?',
    change: decision('say.leave', { target: 'walkedOut', guard: flagged('greted') }),
  },
  {
    name: 'an undeclared count',
    code: 'undeclared',
    path: `${actionAt}.params.name`,
    advice: 'served',
    change: action({ type: 'count', params: { name: 'guests', by: 1 } }),
  },
  {
    name: 'a mark for a skill that the header leaves out',
    code: 'undeclared',
    path: `${actionAt}.params.skill`,
    advice: 'customerService',
    change: action({ type: 'mark', params: { ...mark, skill: 'leadership' } }),
  },
  {
    name: 'a skill that BLS does not know',
    code: 'undeclared',
    path: '$.meta.skills[0]',
    advice: 'Did you mean "customerService"?',
    change: (file) => (file.meta.skills[0] = 'customService'),
  },
  {
    name: 'words from a stranger',
    code: 'undeclared',
    path: `${actionAt}.params.by`,
    advice: 'amara',
    change: action({ type: 'cue', params: { say: 'Hi.', by: 'noor' } }),
  },
  {
    name: 'a stranger on stage',
    code: 'undeclared',
    path: '$.states.story.states.arrive.meta.people.noor',
    advice: 'amara',
    change: (file) => (dig(file, ...arrive, 'meta', 'people').noor = { at: 'byDoor' }),
  },
  {
    name: 'a look at nothing',
    code: 'undeclared',
    path: '$.states.story.states.arrive.meta.people.amara.looking',
    advice: 'oven',
    change: (file) => (dig(file, ...arrive, 'meta', 'people', 'amara').looking = 'ovn'),
  },
  {
    name: 'a spot that is not there',
    code: 'undeclared',
    path: `${onArrive}["go.cellar"]`,
    advice: 'ovenFront',
    change: decision('go.cellar', 'queue'),
  },
  {
    name: 'an `in` guard for a state that is not there',
    code: 'unknown-state',
    path: `${onArrive}["say.leave"].guard.params.state`,
    advice: 'Did you mean "oven.hot"?',
    change: decision('say.leave', {
      target: 'walkedOut',
      guard: { type: 'in', params: { state: 'oven.hott' } },
    }),
  },
  {
    name: 'a wait that would be a blink',
    code: 'unknown-wait',
    path: '$.states.story.states.arrive.after["100"]',
    advice: '500',
    change: (file) => (dig(file, ...arrive).after = { 100: 'queue' }),
  },
  {
    name: 'an `always` that leads nowhere',
    code: 'eventless-without-target',
    path: '$.states.story.states.arrive.always',
    advice: '"entry"',
    change: (file) => (dig(file, ...arrive).always = { actions: [] }),
  },
  {
    name: 'an `always` with actions in a thing',
    code: 'eventless-actions',
    path: '$.states.hands.states.dirty.always.actions',
    advice: '"entry"',
    change: (file) => {
      const always = { target: 'clean', actions: [{ type: 'flag', params: { name: 'greeted' } }] }
      dig(file, 'states').hands = { initial: 'dirty', states: { dirty: { always }, clean: {} } }
    },
  },
  {
    name: 'a wildcard for everything',
    code: 'bad-wildcard',
    path: `${onArrive}["*"]`,
    advice: 'verb.*',
    change: decision('*', 'queue'),
  },
  {
    name: 'a wildcard in the middle',
    code: 'bad-wildcard',
    path: `${onArrive}["use.*.on.till"]`,
    advice: 'stands last',
    change: decision('use.*.on.till', 'queue'),
  },
  {
    name: 'a wildcard for anything said',
    code: 'bad-wildcard',
    path: `${onArrive}["say.*"]`,
    advice: 'not "say"',
    change: decision('say.*', 'queue'),
  },
  {
    name: 'a wildcard for a verb that nothing has',
    code: 'empty-wildcard',
    path: `${onArrive}["press.*"]`,
    advice: 'Give the verb',
    change: decision('press.*', 'queue'),
  },
  {
    name: 'a label for a decision that nobody can make',
    code: 'unknown-label',
    path: '$.meta.labels["turnOn.ofen"]',
    advice: 'Did you mean "turnOn.oven"?',
    change: (file) => (file.meta.labels = { 'turnOn.ofen': 'Heat the oven up' }),
  },
  {
    name: 'something to say without words',
    code: 'say-without-words',
    path: `${onArrive}["say.sorry"]`,
    advice: '"meta"',
    change: decision('say.sorry', 'queue'),
  },
  {
    name: 'one key for two things to say',
    code: 'say-two-wordings',
    path: '$.states.story.states.queue.states.asking.on["say.hello"].meta',
    advice: 'another key',
    change: decision('say.hello', { target: 'queue', meta: { say: 'Hey.', to: 'mateo' } }),
  },
  {
    name: 'words on something that is not said',
    code: 'meta-without-say',
    path: `${onArrive}["take.till"].meta`,
    advice: 'say.key only',
    change: (file) => {
      file.meta.things.till?.verbs.push('take')
      decision('take.till', { target: 'queue', meta: { say: 'Hey.' } })(file)
    },
  },
  {
    name: 'an ending in a thing',
    code: 'final-outside-story',
    path: '$.states.hands.states.clean.type',
    advice: 'top of "story"',
    change: (file) =>
      (file.states.hands = {
        initial: 'dirty',
        states: { dirty: { on: { 'go.counter': 'clean' } }, clean: { type: 'final' } },
      }),
  },
  {
    name: 'an ending that goes on',
    code: 'final-with-more',
    path: '$.states.story.states.calmStart.on',
    advice: '"entry"',
    change: (file) => (dig(file, ...story, 'states', 'calmStart').on = { 'go.counter': 'queue' }),
  },
  {
    name: 'an ending without words',
    code: 'ending-missing',
    path: '$.states.story.states.calmStart',
    advice: '"title"',
    change: (file) => delete dig(file, ...story, 'states', 'calmStart').meta,
  },
  {
    name: 'words of an ending in the middle',
    code: 'ending-misplaced',
    path: '$.states.story.states.arrive.meta.ending',
    advice: '"final"',
    change: (file) => (dig(file, ...arrive, 'meta').ending = { title: 'End', text: 'Over.', tone: 'proud' }),
  },
  {
    name: 'a story without end',
    code: 'no-ending',
    path: '$.states.story.states',
    advice: '"final"',
    change: (file) => (file.states.story = { initial: 'here', states: { here: {} } }),
  },
  {
    name: 'an exit that never comes',
    code: 'exit-never',
    path: '$.states.story.exit',
    advice: 'inside',
    change: (file) => (dig(file, ...story).exit = []),
  },
  {
    name: 'more states than any shift needs',
    code: 'too-many',
    path: '$.states',
    advice: 'Cut the shift in two',
    change: (file) => {
      const many = Object.fromEntries(Array.from({ length: 2500 }, (_, index) => [`s${index}`, {}]))
      file.states.hands = { initial: 's0', states: many }
    },
  },
]
