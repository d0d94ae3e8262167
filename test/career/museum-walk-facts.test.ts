import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { EDUCATION, ladderFrom, yearlyPay, type Occupation } from '#career'
import { readScenario } from '#scenario'
import { expect, test } from 'vitest'
import { PLACES_IN_SCIENCE_MUSEUM } from '../../src/kit/sites/science-museum/places.ts'
import { listTransitions, type StateNode } from '../../src/scenario/schema/state.ts'
import { catalogue, words } from './catalogue-files.ts'

const fileOf = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../scenarios/museum-walk/${name}`, import.meta.url)), 'utf8')

const walk = (() => {
  const read = readScenario(fileOf('scenario.json'))
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.scenario
})()
const spanish = JSON.parse(fileOf('es.json')) as Readonly<Record<string, string>>

const { jobs = {}, things } = walk.header
const story = (name: string): StateNode => {
  const node = walk.file.states['story']?.states?.[name]
  if (!node) throw new Error(`The walk has no quest "${name}".`)
  return node
}

const occupationOf = (job: string): Occupation => {
  const found = catalogue.occupations.get(jobs[job]?.occupation ?? '')
  if (!found) throw new Error(`The catalogue has no job "${job}".`)
  return found
}

const payOf = (job: string) => yearlyPay(occupationOf(job)) ?? Number.NaN
const degreeOf = (job: string) => EDUCATION.indexOf(occupationOf(job).education)
const needsNoDegree = (job: string) => degreeOf(job) < EDUCATION.indexOf('associate')
const growsFaster = (job: string, times = 1) => occupationOf(job).growth > catalogue.averageGrowth * times
const isFourYears = (job: string) => occupationOf(job).education === 'bachelor'

/** A state and every state in it. */
function* within(node: StateNode): Generator<StateNode> {
  yield node
  for (const child of Object.values(node.states ?? {})) yield* within(child)
}

/** Decisions of a quest that begin so, without their verb. */
function offered(node: StateNode, verb: string): string[] {
  const events = [...within(node)].flatMap((state) => Object.keys(state.on ?? {}))
  return [
    ...new Set(events.filter((event) => event.startsWith(verb)).map((event) => event.slice(verb.length))),
  ]
}

/** Those of them that leave such a mark somewhere. */
function marked(node: StateNode, verb: string, isSuch: (points: number) => boolean): string[] {
  const leaving = new Set(
    [...within(node)].flatMap((state) =>
      Object.entries(state.on ?? {}).flatMap(([event, written]) => {
        const actions = listTransitions(written).flatMap((one) => one.actions ?? [])
        return actions.some((action) => action.type === 'mark' && isSuch(action.params.points)) ? [event] : []
      }),
    ),
  )
  return offered(node, verb).filter((name) => leaving.has(verb + name))
}

const accepted = (node: StateNode, verb: string) => marked(node, verb, (points) => points > 0)
const refused = (node: StateNode, verb: string) => marked(node, verb, (points) => points < 0)

/** Jobs that such a place has by the catalogue. */
function jobsAt(thing: string): string[] {
  const place = PLACES_IN_SCIENCE_MUSEUM.find(({ id }) => id === things[thing]?.place)
  return (catalogue.kinds.get(place?.kind ?? '')?.jobs ?? []).map(({ soc }) => soc)
}

test('every place of the walk is a room of the museum, under the name of its board', () => {
  expect(Object.keys(things).toSorted()).toEqual(PLACES_IN_SCIENCE_MUSEUM.map((one) => one.thing).toSorted())
  for (const { id, thing } of PLACES_IN_SCIENCE_MUSEUM) expect(things[thing]?.place).toBe(id)
})

test('every job of the walk has a card and belongs to a room of the museum', () => {
  const inTheHouse = new Set(Object.keys(things).flatMap(jobsAt))
  const strangers = Object.keys(jobs).filter((job) => !inTheHouse.has(occupationOf(job).soc))
  expect(strangers).toEqual([])
})

test('jobs are called what their cards call them, in both languages', () => {
  for (const { name, occupation } of Object.values(jobs)) {
    expect(name).toBe(words.en.occupations[occupation]?.title)
    expect(spanish[name]).toBe(words.es.occupations[occupation]?.title)
  }
})

test('behind each door hang cards of jobs that such a room has', () => {
  const doors = ['noDegree', 'page', 'drops'].flatMap((quest) =>
    Object.entries(story(quest).on ?? {}).flatMap(([event, written]) => {
      const target = listTransitions(written)[0]?.target?.slice(1)
      const room = target === undefined ? undefined : story(quest).states?.[target]
      return room && event.startsWith('find.') ? [{ thing: event.slice('find.'.length), room }] : []
    }),
  )
  expect(doors).toHaveLength(8)
  const strangers = doors.flatMap(({ thing, room }) =>
    offered(room, 'open.').filter((job) => !jobsAt(thing).includes(occupationOf(job).soc)),
  )
  expect(strangers).toEqual([])
})

test('a job that does not fit can be saved nowhere without a word why, and nothing that fits is refused', () => {
  for (const quest of ['noDegree', 'page', 'drops'].map(story)) {
    const right = accepted(quest, 'save.')
    const others = offered(quest, 'save.').filter((job) => !right.includes(job))
    expect(refused(quest, 'save.').toSorted()).toEqual(others.toSorted())
  }
})

test('whom the learner asks works in the room that they find', () => {
  const { states = {} } = story('pick')
  const picked = offered(story('pick'), 'save.')
  expect(picked).toHaveLength(6)
  for (const job of picked) {
    const saving = listTransitions(states['doors']?.states?.[job]?.on?.[`save.${job}`])[0]
    const [thing = ''] = offered(states[saving?.target?.split('.').at(-1) ?? ''] ?? {}, 'find.')
    expect(jobsAt(thing)).toContain(occupationOf(job).soc)
  }
})

test('the growth of all jobs together is the one that the guide names', () => {
  expect(
    walk.lines.some(({ text }) =>
      text.includes(`All jobs together grow by ${catalogue.averageGrowth} percent`),
    ),
  ).toBe(true)
  expect((catalogue.averageGrowth * 5).toFixed(1)).toBe('15.5')
})

test('quest 2 accepts exactly the jobs that need no college degree and grow faster than all jobs together', () => {
  const quest = story('noDegree')
  const fitting = offered(quest, 'save.').filter((job) => needsNoDegree(job) && growsFaster(job))
  expect(accepted(quest, 'save.').toSorted()).toEqual(fitting.toSorted())
  expect(fitting).toHaveLength(4)
})

test('what fits in quest 2 fits clearly: its card says "faster than all jobs together"', () => {
  for (const job of accepted(story('noDegree'), 'save.')) {
    expect(occupationOf(job).growth).toBeGreaterThan(catalogue.averageGrowth + 1)
  }
})

test('a job that shrinks still has thousands of openings a year', () => {
  const [card = ''] = story('minus').meta?.cards ?? []
  expect(occupationOf(card).growth).toBeLessThan(0)
  expect(occupationOf(card).openings).toBeGreaterThan(2)
})

test.each([
  ['fund', 'offices'],
  ['museum', 'spaceHall'],
] as const)(
  'the ladder "%s" is one in the catalogue, and its answers are those of its cards',
  (name, thing) => {
    const ladder = story('ladders').states?.[name]
    const [lower = '', upper = ''] = ladder?.meta?.cards ?? []
    const place = PLACES_IN_SCIENCE_MUSEUM.find((one) => one.thing === thing)
    const kind = catalogue.kinds.get(place?.kind ?? '')
    const [rung] = kind ? ladderFrom(catalogue, kind, occupationOf(lower).soc) : []
    expect(rung?.soc).toBe(occupationOf(upper).soc)

    const needsYears =
      occupationOf(lower).experience === 'none' && occupationOf(upper).experience === 'over5Years'
    const needsDegree = degreeOf(upper) > degreeOf(lower)
    expect(needsYears).not.toBe(needsDegree)
    expect(accepted(ladder?.states?.['asks'] ?? {}, 'say.')).toEqual([needsYears ? 'years' : 'degree'])

    const ratio = payOf(upper) / payOf(lower)
    const isDouble = ratio > 1.8 && ratio < 2
    expect(isDouble || (ratio > 1.28 && ratio < 4 / 3)).toBe(true)
    expect(accepted(ladder?.states?.['brings'] ?? {}, 'say.')).toEqual([isDouble ? 'double' : 'third'])
  },
)

test('what is said of the pairs is true: three fundraisers to a manager, neighbors with the same pay', () => {
  const [fundraiser, manager] = [occupationOf('fundraiser'), occupationOf('fundraisingManager')]
  expect(Math.round(fundraiser.employment / manager.employment)).toBe(3)
  expect(occupationOf('archivist').education).toBe('master')
  expect(occupationOf('curator').education).toBe('master')
  expect(payOf('archivist') / payOf('curator')).toBeCloseTo(1, 1)
})

test('only the hidden job of quest 4 fits both hints', () => {
  const quest = story('page')
  const fitting = offered(quest, 'save.').filter((job) => isFourYears(job) && growsFaster(job, 5))
  expect(fitting).toHaveLength(1)
  expect(accepted(quest, 'save.')).toEqual(fitting)
})

test('only the job of the second page fits both hints', () => {
  const quest = story('drops')
  const fitting = offered(quest, 'save.').filter((job) => isFourYears(job) && payOf(job) > 80_000)
  expect(fitting).toHaveLength(1)
  expect(accepted(quest, 'save.')).toEqual(fitting)
})

test('what people say of single cards is on those cards', () => {
  const says = (job: string) => {
    const { education, experience, training, growth } = occupationOf(job)
    const trend = growth < 0 ? 'shrinks' : growsFaster(job) ? 'faster' : 'slower'
    return { education, experience, training, trend }
  }
  expect(says('electrician')).toMatchObject({ training: 'apprenticeship' })
  expect(says('carpenter')).toMatchObject({ training: 'apprenticeship' })
  expect(says('stocker')).toMatchObject({ education: 'none', training: 'shortTerm' })
  expect(says('moldMaker')).toMatchObject({ education: 'highSchool', training: 'longTerm' })
  expect(says('welder')).toMatchObject({ education: 'highSchool', trend: 'slower' })
  expect(says('archivist')).toMatchObject({ education: 'master', trend: 'faster' })
  expect(says('libraryTechnician')).toMatchObject({ education: 'award', trend: 'shrinks' })
  expect(says('museumTechnician')).toMatchObject({ education: 'bachelor', trend: 'faster' })
  expect(says('chemicalTechnician')).toMatchObject({ education: 'associate', trend: 'faster' })
  expect(says('truckDriver')).toMatchObject({ education: 'award' })
  expect(says('warehouseManager')).toMatchObject({ education: 'highSchool', experience: 'over5Years' })
  expect(says('databaseAdministrator')).toMatchObject({ education: 'bachelor', trend: 'shrinks' })
  expect(says('avTechnician')).toMatchObject({ education: 'award' })
  expect(payOf('chemicalTechnician')).toBeLessThan(payOf('chemist'))
})
