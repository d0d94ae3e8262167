import type { ScenarioFile } from '../../../src/scenario/schema/file.ts'

/**
 * A control desk with as many states as one likes: `dials` dials of `positions` positions that turn
 * both ways, a lamp that is a flag, a lever that counts from 0 to 4, and a story that ends when the
 * learner leaves with every dial at rest. Reachable: positions^dials × 10, and 10 ended ones.
 */
export function dialsFile(dials: number, positions: number): ScenarioFile {
  const names = Array.from({ length: dials }, (_, index) => `dial${index}`)
  const ring = (name: string) => ({
    initial: 'at0',
    states: Object.fromEntries(
      Array.from({ length: positions }, (_, at) => [
        `at${at}`,
        {
          on: {
            [`press.${name}`]: `at${(at + 1) % positions}`,
            [`turnOff.${name}`]: `at${(at + positions - 1) % positions}`,
          },
        },
      ]),
    ),
  })
  const allAtRest = names.map((name) => ({ type: 'in' as const, params: { state: `${name}.at0` } }))
  return {
    id: 'control-desk',
    version: '1.0.0',
    type: 'parallel',
    meta: {
      format: 1,
      kind: 'shift',
      language: 'en',
      title: 'Control desk',
      summary: 'Many dials.',
      minutes: 5,
      gradeBand: '8-12',
      occupations: ['35-3023'],
      skills: ['detailOriented'],
      site: { type: 'built', name: 'desk' },
      roles: { operator: 'Operator' },
      academicLinks: [],
      briefing: ['Turn the dials.'],
      people: {},
      things: Object.fromEntries([...names, 'lamp', 'lever'].map((name) => [name, thing(name)])),
      spots: { exit: { name: 'the exit', description: 'The way out.' } },
      flags: ['lit'],
      counts: { pulls: { max: 4 } },
      sources: [],
    },
    states: {
      story: {
        initial: 'working',
        states: {
          working: {
            on: {
              'turnOn.lamp': { actions: [{ type: 'flag', params: { name: 'lit' } }] },
              'turnOff.lamp': { actions: [{ type: 'flag', params: { name: 'lit', to: false } }] },
              'turnOn.lever': { actions: [{ type: 'count', params: { name: 'pulls', by: 1 } }] },
              'turnOff.lever': { actions: [{ type: 'count', params: { name: 'pulls', by: -1 } }] },
              'go.exit': {
                target: 'done',
                guard: { type: 'all', params: { guards: allAtRest } },
                actions: [
                  {
                    type: 'mark',
                    params: { skill: 'detailOriented', points: 2, because: 'All dials are at rest.' },
                  },
                ],
              },
            },
          },
          done: {
            type: 'final',
            meta: { ending: { title: 'Done', text: 'You left.', tone: 'proud' } },
          },
        },
      },
      ...Object.fromEntries(names.map((name) => [name, ring(name)])),
    },
  }
}

function thing(name: string) {
  return {
    name: `the ${name}`,
    description: `The ${name} of the desk.`,
    verbs: ['look' as const, 'press' as const, 'turnOn' as const, 'turnOff' as const],
  }
}
