import { constantFrom, gen, nat, type Arbitrary } from 'fast-check'
import type { Action, Guard, ScenarioFile, StateNode, Transition } from '#scenario'

type Choose = <T>(from: readonly T[]) => T
type Chance = (percent: number) => boolean

interface Making {
  choose: Choose
  chance: Chance
  upTo: (max: number) => number
  statePaths: string[]
}

const things = ['cup', 'tray', 'lamp'] as const
const people = ['amara'] as const
const flags = ['red', 'green'] as const
const counts = { guests: { max: 2 }, plates: { max: 3 } }
const skills = ['adaptability', 'leadership'] as const
const exact = [
  'take.cup',
  'take.tray',
  'put.cup',
  'use.cup',
  'use.cup.on.tray',
  'use.cup.on.amara',
  'give.tray.to.amara',
  'turnOn.lamp',
  'go.door',
  'say.hello',
]
const wildcards = ['take.*', 'use.cup.*', 'use.*', 'go.*', 'give.*']

/** Every decision that a generated machine can hear, and some that none takes. */
export const generatedEvents: readonly string[] = [
  ...exact,
  'take.lamp',
  'turnOff.lamp',
  'say.nothing',
  'nonsense',
]

/**
 * Any valid scenario file, small: parallel regions, nested states, guards of every kind, wildcards, flags,
 * counters, waits, entry, exit and eventless transitions (which lead forward only, so that none can cycle).
 */
export const generatedFile: Arbitrary<ScenarioFile> = gen().map((g): ScenarioFile => {
  const choose: Choose = (from) => g(constantFrom, ...from) as (typeof from)[number]
  const upTo = (max: number) => g(nat, { max })
  const chance: Chance = (percent) => upTo(99) < percent
  const regions = ['story', ...things.slice(0, upTo(things.length))]
  const shapes = regions.map((region) => ({ region, names: shape(1 + upTo(3), upTo, chance) }))
  const statePaths = shapes.flatMap(({ region, names }) => names.map((path) => `${region}.${path}`))
  const making: Making = { choose, chance, upTo, statePaths }
  return {
    id: 'generated',
    version: '1.0.0',
    type: 'parallel',
    meta: header,
    states: Object.fromEntries(
      shapes.map(({ region, names }) => [region, makeRegion(region, names, making)]),
    ),
  }
})

const header: ScenarioFile['meta'] = {
  format: 1,
  kind: 'shift',
  language: 'en',
  title: 'Generated',
  summary: 'Made by a test.',
  minutes: 1,
  gradeBand: '8-12',
  occupations: ['35-3023'],
  skills: [...skills],
  site: { type: 'built', name: 'cafe' },
  roles: { helper: 'Helper' },
  academicLinks: [],
  briefing: ['Begin.'],
  people: Object.fromEntries(
    people.map((id) => [id, { name: 'Amara', role: 'lead', look: 'amara', description: 'Here.' }]),
  ),
  things: Object.fromEntries(
    things.map((id) => [
      id,
      { name: `the ${id}`, description: 'A thing.', verbs: ['take', 'put', 'use', 'give', 'turnOn'] },
    ]),
  ),
  spots: { door: { name: 'the door', description: 'A door.' } },
  flags: [...flags],
  counts,
  sources: [],
}

// Paths of a region's states in document order: "s0", "s1", "s1.t0", "s1.t1", …
function shape(count: number, upTo: Making['upTo'], chance: Chance): string[] {
  return Array.from({ length: count }, (_, index) => `s${index}`).flatMap((name) => {
    const inner = chance(40) ? 1 + upTo(2) : 0
    return [name].concat(Array.from({ length: inner }, (_, index) => `${name}.t${index}`))
  })
}

function makeRegion(region: string, paths: readonly string[], making: Making): StateNode {
  const states: Record<string, StateNode> = {}
  for (const path of paths) {
    const [outer = '', inner] = path.split('.')
    const node = makeState(region, path, paths, making)
    if (inner === undefined) states[outer] = node
    else {
      const parent = states[outer] as StateNode
      parent.states = { ...parent.states, [inner]: node }
      parent.initial ??= inner
    }
  }
  if (region === 'story') {
    states.end = {
      type: 'final',
      entry: makeActions(making),
      meta: { ending: { title: 'The end', text: 'Over.', tone: 'steady' } },
    }
  }
  return { initial: 's0', ...(making.chance(30) && { on: makeEvents(region, '', paths, making) }), states }
}

function makeState(region: string, path: string, paths: readonly string[], making: Making): StateNode {
  const { chance, choose } = making
  const forward = paths.slice(paths.indexOf(path) + 1).filter((other) => isBesideOrOuter(path, other))
  return {
    ...(chance(80) && { on: makeEvents(region, path, paths, making) }),
    ...(chance(25) && {
      after: { [choose(['500', '1000', '30000'])]: makeTransition(region, path, paths, making) },
    }),
    ...(chance(25) &&
      forward.length > 0 && {
        always: [
          {
            target: `#generated.${region}.${choose(forward)}`,
            guard: makeGuard(making, 2),
            ...(region === 'story' && chance(50) && { actions: makeActions(making) }),
          },
        ],
      }),
    ...(chance(30) && { entry: makeActions(making) }),
    ...(chance(20) && { exit: makeActions(making) }),
  }
}

// Beside the state, or beside its parent: there no eventless transition leads back.
function isBesideOrOuter(path: string, other: string): boolean {
  const parent = path.split('.').slice(0, -1).join('.')
  const otherParent = other.split('.').slice(0, -1).join('.')
  return otherParent === parent || otherParent === ''
}

function makeEvents(
  region: string,
  path: string,
  paths: readonly string[],
  making: Making,
): Record<string, Transition[]> {
  const names = Array.from({ length: 1 + making.upTo(3) }, () =>
    making.choose([...exact, ...exact, ...wildcards]),
  )
  return Object.fromEntries(
    [...new Set(names)].map((name) => {
      const list = Array.from({ length: 1 + making.upTo(1) }, () =>
        makeTransition(region, path, paths, making),
      )
      const said = { meta: { say: 'Hello.', to: 'amara' } }
      return [name, name.startsWith('say.') ? list.map((one) => Object.assign(one, said)) : list]
    }),
  )
}

function makeTransition(region: string, path: string, paths: readonly string[], making: Making): Transition {
  const { chance, choose } = making
  const targets = paths.map((other) => `#generated.${region}.${other}`)
  const inner = paths.filter((other) => other.startsWith(`${path}.`)).map((other) => other.slice(path.length))
  const isEnd = region === 'story' && chance(4)
  return {
    ...(chance(75) && {
      target: isEnd ? '#generated.story.end' : choose([...targets, ...(path === '' ? [] : inner)]),
    }),
    ...(chance(50) && { guard: makeGuard(making, 2) }),
    ...(chance(60) && { actions: makeActions(making) }),
    ...(path !== '' && chance(15) && { reenter: true }),
  }
}

function makeActions({ choose, upTo, chance }: Making): Action[] {
  return Array.from({ length: upTo(2) }, (): Action => {
    switch (choose(['mark', 'cue', 'flag', 'count', 'reflect'] as const)) {
      case 'mark':
        return {
          type: 'mark',
          params: { skill: choose(skills), points: choose([-3, -1, 1, 2]), because: 'So.' },
        }
      case 'cue':
        return { type: 'cue', params: { say: choose(['One.', 'Two.']), by: 'amara' } }
      case 'flag':
        return { type: 'flag', params: { name: choose(flags), ...(chance(50) && { to: chance(50) }) } }
      case 'count':
        return { type: 'count', params: { name: choose(['guests', 'plates']), by: choose([-2, -1, 1, 2]) } }
      case 'reflect':
        return { type: 'reflect', params: { prompt: 'Why?' } }
    }
  })
}

function makeGuard(making: Making, depth: number): Guard {
  const { choose, upTo } = making
  const kinds = [
    'flagged',
    'counted',
    'in',
    'in',
    ...(depth > 0 ? (['all', 'any', 'not'] as const) : []),
  ] as const
  const kind = choose(kinds)
  switch (kind) {
    case 'flagged':
      return { type: kind, params: { name: choose(flags) } }
    case 'counted': {
      const bound = choose(['atLeast', 'atMost', 'equals'] as const)
      return { type: kind, params: { name: choose(['guests', 'plates']), [bound]: upTo(3) } }
    }
    case 'in':
      return { type: kind, params: { state: choose(making.statePaths) } }
    case 'not':
      return { type: kind, params: { guard: makeGuard(making, depth - 1) } }
    case 'all':
    case 'any':
      return { type: kind, params: { guards: [makeGuard(making, depth - 1), makeGuard(making, depth - 1)] } }
  }
}
