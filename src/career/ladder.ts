import {
  EDUCATION,
  EXPERIENCE,
  type Catalogue,
  type Education,
  type Occupation,
  type PlaceKind,
} from './catalogue.ts'
import { sharedSkills } from './skills-of.ts'

/** Hours of work that a yearly figure stands for: 40 hours in 52 weeks, as BLS counts. */
const HOURS_A_YEAR = 2080

/** The fewest top skills that carry over to a next step. */
const FEWEST_SHARED = 3

/** The most rungs above a job that a card shows. */
const MOST_RUNGS = 3

/** What a step to another occupation brings and asks for. */
export interface NextStep {
  soc: string
  /** More pay a year, US dollars; only where a yearly median of both was published. */
  payMore?: number
  /** What must be learned first, where it asks for more education. */
  education?: Education
}

/** Median pay a year for putting jobs in order, US dollars: hourly pay as if it were paid all year, capped pay as its least. */
export function yearlyPay({ pay }: Occupation): number | undefined {
  if (!pay) return undefined
  return pay.by === 'top' ? pay.atLeast : pay.by === 'year' ? pay.median : pay.median * HOURS_A_YEAR
}

/**
 * The way up from a job within its kind of place, the nearest rung first; empty where nothing above it is connected.
 * A rung asks for more preparation and pays more; less schooling only where more experience makes up for it. It is
 * related by O*NET, of the same occupational group, or leads it; where there is none such, whoever supervises most
 * people there. The smallest step up comes next.
 */
export function ladderFrom(catalogue: Catalogue, kind: PlaceKind, soc: string): NextStep[] {
  const jobs = kind.jobs.flatMap((job) => catalogue.occupations.get(job.soc) ?? [])
  const rungs: NextStep[] = []
  let at = catalogue.occupations.get(soc)
  while (at && rungs.length < MOST_RUNGS) {
    const from = at
    const above = jobs.filter((to) => isAbove(from, to))
    const next = smallestStep(above.filter((to) => isConnected(from, to))) ?? above.find(isSupervisor)
    if (next) rungs.push(stepTo(from, next))
    at = next
  }
  return rungs
}

/** Occupations anywhere that come after this one: related, more pay or preparation, at least three top skills shared. */
export function nextSteps(catalogue: Catalogue, soc: string): NextStep[] {
  const from = catalogue.occupations.get(soc)
  if (!from) return []
  return from.related
    .flatMap((code) => catalogue.occupations.get(code) ?? [])
    .filter((to) => (to.zone ?? 0) > (from.zone ?? 0) || (yearlyPay(to) ?? 0) > (yearlyPay(from) ?? 0))
    .filter((to) => sharedSkills(from, to, catalogue) >= FEWEST_SHARED)
    .slice(0, MOST_RUNGS)
    .map((to) => stepTo(from, to))
}

function smallestStep(steps: readonly Occupation[]): Occupation | undefined {
  return steps.toSorted(
    (a, b) => preparation(a) - preparation(b) || (yearlyPay(a) ?? 0) - (yearlyPay(b) ?? 0),
  )[0]
}

function stepTo(from: Occupation, to: Occupation): NextStep {
  const [less, more] = [publishedByYear(from), publishedByYear(to)]
  return {
    soc: to.soc,
    ...(less !== undefined && more !== undefined && more > less && { payMore: more - less }),
    ...(schooling(to) > schooling(from) && { education: to.education }),
  }
}

/** What is paid by the hour or capped gives no difference in dollars a year that somebody published. */
function publishedByYear({ pay }: Occupation): number | undefined {
  return pay?.by === 'year' ? pay.median : undefined
}

const schooling = ({ education }: Occupation) => EDUCATION.indexOf(education)

const experienceOf = ({ experience }: Occupation) => EXPERIENCE.indexOf(experience)

/** Job zone first, then the experience asked for; occupations without a zone are placed by their education. */
function preparation(occupation: Occupation): number {
  return (occupation.zone ?? 1 + schooling(occupation) / 2) * 10 + experienceOf(occupation)
}

function isAbove(from: Occupation, to: Occupation): boolean {
  // Work that is only paid by the hour comes and goes: nobody knows whether a year of it pays more.
  if (to.pay?.by === 'hour') return false
  const asksMore =
    preparation(to) > preparation(from) &&
    (schooling(to) >= schooling(from) || experienceOf(to) > experienceOf(from))
  return asksMore && (yearlyPay(to) ?? 0) > (yearlyPay(from) ?? 0)
}

function isConnected(from: Occupation, to: Occupation): boolean {
  const isRelated = from.related.includes(to.soc) || to.related.includes(from.soc)
  return isRelated || groupOf(from) === groupOf(to) || leads(from, to)
}

const groupOf = ({ soc }: Occupation) => soc.slice(0, 2)

const GENERAL_MANAGER = '11-1021'

/** Whoever supervises may come to manage the whole place. */
function leads({ soc, experience }: Occupation, to: Occupation): boolean {
  return to.soc === GENERAL_MANAGER && (experience !== 'none' || isSupervisor({ soc }))
}

/** First-line supervisors stand at the head of the major groups from 33 to 53. */
function isSupervisor({ soc }: Pick<Occupation, 'soc'>): boolean {
  return /^(?:3[3-9]|4\d|5[1-3])-10/.test(soc)
}
