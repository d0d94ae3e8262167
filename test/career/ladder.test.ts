import {
  EDUCATION,
  EXPERIENCE,
  ladderFrom,
  nextSteps,
  sharedSkills,
  topSkills,
  yearlyPay,
  type Occupation,
} from '#career'
import { expect, test } from 'vitest'
import { catalogue, words } from './catalogue-files.ts'

const kindOf = (id: string) => {
  const kind = catalogue.kinds.get(id)
  if (!kind) throw new Error(`There is no kind "${id}".`)
  return kind
}

const occupationOf = (soc: string): Occupation => {
  const occupation = catalogue.occupations.get(soc)
  if (!occupation) throw new Error(`There is no occupation ${soc}.`)
  return occupation
}

/** Every way up that a card shows: each job in each kind of place, with the socs of its rungs. */
const ladders = [...catalogue.kinds.values()].flatMap((kind) =>
  kind.jobs.map(({ soc }) => ({ kind, soc, rungs: ladderFrom(catalogue, kind, soc) })),
)

/** Every single step of those ladders. */
const climbs = ladders.flatMap(({ kind, soc, rungs }) =>
  rungs.map((rung, at) => ({
    kind: kind.id,
    from: occupationOf(at === 0 ? soc : (rungs[at - 1]?.soc ?? '')),
    to: occupationOf(rung.soc),
    rung,
  })),
)

const said = ({ kind, from, to }: (typeof climbs)[number]) =>
  `${kind}: ${words.en.occupations[from.soc]?.title} → ${words.en.occupations[to.soc]?.title}`

test('a pharmacy aide can become a technician, and then a pharmacist with a doctoral degree', () => {
  expect(ladderFrom(catalogue, kindOf('pharmacy'), '31-9095')).toEqual([
    { soc: '29-2052', payMore: expect.any(Number) as number },
    { soc: '29-1051', payMore: expect.any(Number) as number, education: 'doctoral' },
  ])
})

test('a cook in a restaurant can come to lead the kitchen', () => {
  const rungs = ladderFrom(catalogue, kindOf('restaurant'), '35-2014').map(({ soc }) => soc)
  expect(rungs.some((soc) => soc === '35-1011' || soc === '35-1012')).toBe(true)
})

test('a way up has at most three rungs, all of them jobs in the same kind of place', () => {
  expect(ladders.length).toBeGreaterThan(2000)
  for (const { kind, rungs } of ladders) {
    expect(rungs.length).toBeLessThanOrEqual(3)
    const here = new Set(kind.jobs.map(({ soc }) => soc))
    expect(rungs.filter(({ soc }) => !here.has(soc))).toEqual([])
  }
})

test('most jobs have a way up where they are', () => {
  const leading = ladders.filter(({ rungs }) => rungs.length > 0)
  expect(leading.length / ladders.length).toBeGreaterThan(0.6)
})

test('no ladder comes back to a job that was on it', () => {
  const looping = ladders.filter(({ soc, rungs }) => {
    const all = [soc, ...rungs.map((rung) => rung.soc)]
    return new Set(all).size < all.length
  })
  expect(looping).toEqual([])
})

test('no rung pays less', () => {
  const paysMore = ({ from, to }: (typeof climbs)[number]) =>
    (yearlyPay(to) ?? 0) > (yearlyPay(from) ?? Infinity)
  expect(climbs.filter((climb) => !paysMore(climb)).map(said)).toEqual([])
})

test('no rung asks for less: a lower degree only where more experience makes up for it', () => {
  const asksLess = ({ from, to }: (typeof climbs)[number]) => {
    if (from.zone !== undefined && to.zone !== undefined && to.zone < from.zone) return true
    const isLowerDegree = EDUCATION.indexOf(to.education) < EDUCATION.indexOf(from.education)
    return isLowerDegree && EXPERIENCE.indexOf(to.experience) <= EXPERIENCE.indexOf(from.experience)
  }
  expect(climbs.filter(asksLess).map(said)).toEqual([])
})

test('a rung says what it asks for exactly where that is more education', () => {
  for (const { from, to, rung } of climbs) {
    const isMore = EDUCATION.indexOf(to.education) > EDUCATION.indexOf(from.education)
    expect(rung.education).toBe(isMore ? to.education : undefined)
  }
})

test('more pay is a difference of two published yearly medians, never a guess from hours or from a capped figure', () => {
  const steps = [
    ...climbs,
    ...[...catalogue.occupations.values()].flatMap((from) =>
      nextSteps(catalogue, from.soc).map((rung) => ({ from, to: occupationOf(rung.soc), rung })),
    ),
  ]
  const told = steps.filter(({ rung }) => rung.payMore !== undefined)
  expect(told.length).toBeGreaterThan(3000)
  for (const { from, to, rung } of told) {
    expect([from.pay?.by, to.pay?.by]).toEqual(['year', 'year'])
    expect(rung.payMore).toBe((yearlyPay(to) ?? 0) - (yearlyPay(from) ?? 0))
    expect(rung.payMore).toBeGreaterThan(0)
  }
})

test('work that is paid by the hour only is never the way up: it comes and goes', () => {
  expect(climbs.filter(({ to }) => to.pay?.by === 'hour').map(said)).toEqual([])
})

test('a job that no one knows leads nowhere', () => {
  expect(ladderFrom(catalogue, kindOf('bakery'), '00-0000')).toEqual([])
  expect(nextSteps(catalogue, '00-0000')).toEqual([])
})

test('every next step is a related occupation that shares at least three top skills and brings more pay or preparation', () => {
  let steps = 0
  for (const from of catalogue.occupations.values())
    for (const { soc } of nextSteps(catalogue, from.soc)) {
      steps += 1
      const to = occupationOf(soc)
      expect(from.related).toContain(soc)
      expect(sharedSkills(from, to, catalogue)).toBeGreaterThanOrEqual(3)
      const isMore = (yearlyPay(to) ?? 0) > (yearlyPay(from) ?? 0) || (to.zone ?? 0) > (from.zone ?? 0)
      expect(isMore).toBe(true)
    }
  expect(steps).toBeGreaterThan(1000)
})

test('nobody is shown more than three next steps, and never their own job', () => {
  for (const { soc } of catalogue.occupations.values()) {
    const steps = nextSteps(catalogue, soc)
    expect(steps.length).toBeLessThanOrEqual(3)
    expect(steps.map((step) => step.soc)).not.toContain(soc)
  }
})

test('top skills are at most five, each in the upper half, the strongest first', () => {
  for (const occupation of catalogue.occupations.values()) {
    const top = topSkills(occupation, catalogue)
    expect(top.length).toBeLessThanOrEqual(5)
    const ranks = top.map(({ rank }) => rank)
    expect(ranks).toEqual(ranks.toSorted((a, b) => b - a))
    const left = occupation.skills.filter((_, at) => !top.some(({ skill }) => skill === catalogue.skills[at]))
    const least = top.length === 5 ? (ranks[4] ?? 0) : 49
    expect(ranks.every((rank) => rank >= 50)).toBe(true)
    expect(left.every((rank) => rank <= least)).toBe(true)
    expect(sharedSkills(occupation, occupation, catalogue)).toBe(top.length)
  }
})
