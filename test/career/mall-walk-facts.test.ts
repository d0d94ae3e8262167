import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { EDUCATION, yearlyPay, type Occupation } from '#career'
import { listTransitions, readScenario, type Mark, type StateNode } from '#scenario'
import { describe, expect, it } from 'vitest'
import { PLACES_IN_MALL } from '../../src/kit/sites/mall/places.ts'
import { catalogue, words } from './catalogue-files.ts'

const fileOf = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../scenarios/mall-walk/${name}`, import.meta.url)), 'utf8')

const walk = (() => {
  const read = readScenario(fileOf('scenario.json'))
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.scenario
})()
const spanish = JSON.parse(fileOf('es.json')) as Readonly<Record<string, string>>
const { jobs = {}, things } = walk.header

const occupationOf = (job: string): Occupation => {
  const found = catalogue.occupations.get(jobs[job]?.occupation ?? '')
  if (!found) throw new Error(`The catalogue has no job "${job}".`)
  return found
}
const payOf = (job: string) => yearlyPay(occupationOf(job)) ?? Number.NaN
const growthOf = (job: string) => occupationOf(job).growth
const dollars = (amount: number) => amount.toLocaleString('en-US')

function quest(name: string, ...inner: string[]): StateNode {
  let node = walk.file.states['story']?.states?.[name]
  for (const state of inner) node = node?.states?.[state]
  if (!node) throw new Error(`The walk has no state "${[name, ...inner].join('.')}".`)
  return node
}

/** A state and every state in it. */
function* within(node: StateNode): Generator<StateNode> {
  yield node
  for (const child of Object.values(node.states ?? {})) yield* within(child)
}

/** The decisions that begin so, anywhere in a state, each with every mark that it can leave. */
function marksOf(node: StateNode, verb: string): Map<string, Mark[]> {
  const found = new Map<string, Mark[]>()
  for (const { on = {} } of within(node)) {
    for (const [event, written] of Object.entries(on)) {
      if (!event.startsWith(verb)) continue
      const name = event.slice(verb.length)
      const marks = listTransitions(written).flatMap(({ actions = [] }) =>
        actions.flatMap((action) => (action.type === 'mark' ? [action.params] : [])),
      )
      found.set(name, [...(found.get(name) ?? []), ...marks])
    }
  }
  return found
}

const names = (node: StateNode, verb: string, is: (points: number) => boolean) =>
  [...marksOf(node, verb)]
    .flatMap(([name, marks]) => (marks.some(({ points }) => is(points)) ? [name] : []))
    .toSorted()
const accepted = (node: StateNode, verb = 'save.') => names(node, verb, (points) => points > 0)
const refused = (node: StateNode, verb = 'save.') => names(node, verb, (points) => points < 0)
const savable = (node: StateNode) => [...marksOf(node, 'save.').keys()].toSorted()
const reasonsFor = (node: StateNode, job: string) =>
  (marksOf(node, 'save.').get(job) ?? []).map(({ because }) => because)

const isSaid = (line: string) => walk.lines.some(({ text }) => text.includes(line))

/** Each sign that can be found in a quest, with the jobs whose cards can be opened or compared behind it. */
function doorsOf(node: StateNode): { thing: string; jobs: string[] }[] {
  return [...within(node)].flatMap(({ on = {} }) =>
    Object.entries(on).flatMap(([event, written]) => {
      const target = listTransitions(written)[0]?.target
      if (!event.startsWith('find.') || target === undefined) return []
      // In the short detours the states lie beside each other, in the quests one inside the other.
      const behind = target.startsWith('.') ? node.states?.[target.slice(1)] : node
      const opened = [...within(behind ?? {})].flatMap((state) =>
        Object.keys(state.on ?? {}).flatMap((name) =>
          name.startsWith('open.') || name.startsWith('compare.')
            ? name.split('.').filter((part) => part in jobs)
            : [],
        ),
      )
      return [{ thing: event.slice('find.'.length), jobs: [...new Set(opened)] }]
    }),
  )
}

const NOTES = ['noteWatch', 'noteMail', 'noteLens'] as const
const DETOURS = ['popcorn', 'eyes', 'longest'] as const

describe('the places and jobs of the mall walk', () => {
  it('are signs of Maple Court, called what the sign says', () => {
    expect(Object.keys(things).length).toBeGreaterThanOrEqual(10)
    for (const [thing, { name, place }] of Object.entries(things)) {
      const sign = PLACES_IN_MALL.find((one) => one.thing === thing)
      expect(place).toBe(sign?.id)
      expect(name).toContain(sign?.name)
      expect(spanish[name]).toContain(sign?.name)
    }
  })

  it('have cards that are called the same in both languages', () => {
    expect(Object.keys(jobs).length).toBeGreaterThanOrEqual(16)
    for (const { name, occupation } of Object.values(jobs)) {
      expect(name).toBe(words.en.occupations[occupation]?.title)
      expect(spanish[name]).toBe(words.es.occupations[occupation]?.title)
    }
  })

  it('belong together: behind each sign lie only jobs that such a place has', () => {
    const doors = ['traces', 'growing', 'ladders', ...NOTES, ...DETOURS].flatMap((name) =>
      doorsOf(quest(name)),
    )
    expect(new Set(doors.flatMap((door) => door.jobs)).size).toBe(Object.keys(jobs).length)
    const strangers = doors.flatMap(({ thing, jobs: behind }) => {
      const kind = catalogue.kinds.get(PLACES_IN_MALL.find((one) => one.thing === thing)?.kind ?? '')
      const here = kind?.jobs.map(({ soc }) => soc) ?? []
      return behind.filter((job) => !here.includes(occupationOf(job).soc)).map((job) => `${job} in ${thing}`)
    })
    expect(strangers).toEqual([])
  })

  it('are more than a hundred in the whole house, as the guide says', () => {
    const here = PLACES_IN_MALL.flatMap(({ kind }) => catalogue.kinds.get(kind)?.jobs ?? [])
    expect(new Set(here.map(({ soc }) => soc)).size).toBeGreaterThan(100)
    expect(isSaid('more than a hundred kinds of jobs')).toBe(true)
  })

  it('answer a job that does not fit with a reason, in every quest', () => {
    for (const node of ['traces', 'growing', ...NOTES].map((name) => quest(name))) {
      const others = savable(node).filter((job) => !accepted(node).includes(job))
      expect(others.length).toBeGreaterThan(2)
      expect(refused(node)).toEqual(others)
    }
  })
})

describe('quest 1 of the mall walk', () => {
  const [baker, stocker, technician] = ['baker', 'stocker', 'hvacTechnician'] as const

  it('takes the three who were there before the doors opened', () => {
    expect(accepted(quest('traces'))).toEqual([baker, technician, stocker].toSorted())
  })

  it('has three cards that differ in school and pay, as the guide says', () => {
    expect([baker, stocker].map((job) => occupationOf(job).education)).toEqual(['none', 'none'])
    expect(occupationOf(technician).education).toBe('award')
    expect(Math.abs(payOf(baker) - payOf(stocker))).toBeLessThan(1_000)
    expect(payOf(technician) - Math.max(payOf(baker), payOf(stocker))).toBeGreaterThan(20_000)
  })
})

describe('quest 2 of the mall walk', () => {
  const node = quest('growing')
  const needsNoDegree = (job: string) =>
    EDUCATION.indexOf(occupationOf(job).education) < EDUCATION.indexOf('associate')

  it('takes exactly the jobs that need no college degree and grow faster than all jobs together', () => {
    const fitting = savable(node).filter(
      (job) => needsNoDegree(job) && growthOf(job) > catalogue.averageGrowth,
    )
    expect(accepted(node)).toEqual(fitting)
    expect(fitting).toHaveLength(4)
  })

  it('takes only what its card calls faster, and names the average that the cards name', () => {
    for (const job of accepted(node)) expect(growthOf(job)).toBeGreaterThan(catalogue.averageGrowth + 1)
    expect(isSaid(`All jobs together grow by ${catalogue.averageGrowth} percent`)).toBe(true)
  })

  it('names the growth of the card in each reason that speaks of it', () => {
    for (const job of [...accepted(node), 'optician', 'bankTeller'])
      for (const reason of reasonsFor(node, job)) expect(reason).toContain(String(Math.abs(growthOf(job))))
    expect(growthOf('bankTeller')).toBeLessThan(0)
    expect(growthOf('optician')).toBeLessThan(catalogue.averageGrowth)
    expect(growthOf('dentalHygienist')).toBeGreaterThan(catalogue.averageGrowth)
    expect(occupationOf('dentalHygienist').education).toBe('associate')
  })

  it('says of school and experience what the cards say', () => {
    for (const job of accepted(node))
      for (const reason of reasonsFor(node, job)) {
        expect(reason.includes('a high school diploma')).toBe(occupationOf(job).education === 'highSchool')
        expect(reason.includes('no diploma')).toBe(occupationOf(job).education === 'none')
        expect(reason.includes('some years')).toBe(occupationOf(job).experience === 'under5Years')
      }
  })

  it('is right that growth and pay are two questions', () => {
    expect(Math.round(growthOf('animalCaretaker'))).toBe(12)
    expect(payOf('animalCaretaker')).toBeLessThan(payOf('bankTeller'))
  })

  it('is followed by a job that grows faster still', () => {
    const [reason] = marksOf(quest('eyes'), 'open.').get('eyeTechnician') ?? []
    expect(reason?.because).toContain(`${growthOf('eyeTechnician')} percent`)
    expect(occupationOf('eyeTechnician').education).toBe('award')
    for (const job of accepted(node)) expect(growthOf('eyeTechnician')).toBeGreaterThan(growthOf(job))
  })
})

describe('quest 3 of the mall walk', () => {
  const pairOf = (name: string) => {
    const [lower = '', upper = ''] = quest('ladders', name, 'step').meta?.cards ?? []
    return { lower, upper, answers: accepted(quest('ladders', name, 'step'), 'say.') }
  }

  it('has one step that asks for a two-year degree and doubles the pay', () => {
    const { lower, upper, answers } = pairOf('dental')
    expect(EDUCATION.indexOf(occupationOf(lower).education)).toBeLessThan(EDUCATION.indexOf('associate'))
    expect(occupationOf(upper)).toMatchObject({ education: 'associate', experience: 'none' })
    expect(payOf(upper) / payOf(lower)).toBeCloseTo(2, 1)
    expect(answers).toEqual(['twoYears'])
    expect(isSaid(`${dollars(payOf(upper))} is about two times ${dollars(payOf(lower))}`)).toBe(true)
    expect(isSaid(`take ${Math.round(payOf(lower) / 1_000)} from ${Math.round(payOf(upper) / 1_000)}`)).toBe(
      true,
    )
  })

  it('has one step that asks for five years or more, for about 24,000 dollars', () => {
    const { lower, upper, answers } = pairOf('kitchen')
    expect(occupationOf(upper)).toMatchObject({ education: 'highSchool', experience: 'over5Years' })
    expect(Math.round((payOf(upper) - payOf(lower)) / 1_000)).toBe(24)
    expect(answers).toEqual(['stoveYears'])
    expect(isSaid(`you took ${dollars(payOf(lower))} from ${dollars(payOf(upper))}`)).toBe(true)
    expect(isSaid(`twice ${dollars(payOf(lower))} is more than 73,000`)).toBe(true)
    expect(payOf(lower) * 2).toBeGreaterThan(73_000)
  })

  it('is followed by the step from no degree to a doctoral one, for three times the pay', () => {
    expect(occupationOf('pharmacyTechnician').education).toBe('highSchool')
    expect(occupationOf('pharmacist').education).toBe('doctoral')
    expect(Math.round(payOf('pharmacist') / payOf('pharmacyTechnician'))).toBe(3)
  })
})

describe('quest 4 of the mall walk', () => {
  const trainingIs = (training: Occupation['training']) => (job: string) =>
    occupationOf(job).training === training

  it.each([
    ['noteWatch', trainingIs('longTerm'), (job: string) => payOf(job) > 60_000],
    [
      'noteMail',
      (job: string) => occupationOf(job).education === 'none',
      (job: string) => trainingIs('shortTerm')(job) && payOf(job) > 50_000,
    ],
    ['noteLens', trainingIs('moderateTerm'), (job: string) => growthOf(job) > 0],
  ] as const)('%s leaves two cards after one fact and one after the next', (name, first, next) => {
    const left = savable(quest(name)).filter(first)
    expect(left).toHaveLength(2)
    expect(accepted(quest(name))).toEqual(left.filter(next))
    expect(left.filter(next)).toHaveLength(1)
  })

  it('says why a card does not fit in words that are on that card', () => {
    const claims: [RegExp, (job: string, found: string) => boolean][] = [
      [/learned in less than a month/, trainingIs('shortTerm')],
      [/This one takes more than a year/, trainingIs('longTerm')],
      [/learned in one to twelve months|^Some months/, trainingIs('moderateTerm')],
      [/takes more than a month/, (job) => !trainingIs('shortTerm')(job)],
      [/The training fits/, trainingIs('longTerm')],
      [/asks for a high school diploma/, (job) => occupationOf(job).education === 'highSchool'],
      [/^No diploma/, (job) => occupationOf(job).education === 'none'],
      [/the growth has a minus/, (job) => growthOf(job) < 0],
      [/(?<=half earn more than )\d\d,\d{3}/, (job, pay) => pay.replace(',', '') === String(payOf(job))],
    ]
    const spoken = NOTES.flatMap((name) =>
      refused(quest(name)).flatMap((job) => reasonsFor(quest(name), job).map((reason) => ({ job, reason }))),
    )
    expect(spoken).toHaveLength(15)
    const empty = spoken.filter(({ reason }) => !claims.some(([claim]) => claim.test(reason)))
    expect(empty).toEqual([])
    const untrue = spoken.filter(({ job, reason }) =>
      claims.some(([claim, isTrue]) => claim.test(reason) && !isTrue(job, claim.exec(reason)?.[0] ?? '')),
    )
    expect(untrue).toEqual([])
  })
})
