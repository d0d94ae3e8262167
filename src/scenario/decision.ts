import type { Header } from './schema/header.ts'
import { verbs, type ThingVerb, type Verb } from './verbs.ts'

/**
 * One thing a learner can do, taken apart. `other` is the second thing of `use`/`put`, `person` the
 * second party of `use`/`give` or the one spoken to, `words` the untranslated line of a `say`. A job has no thing:
 * `job` is the one opened, saved or compared, `otherJob` the one it is compared with.
 */
export interface Decision {
  decision: string
  verb: Verb
  thing?: string
  other?: string
  person?: string
  spot?: string
  job?: string
  otherJob?: string
  say?: string
  words?: string
}

const thingVerbs: ReadonlySet<string> = new Set(verbs)
const placing: ReadonlySet<string> = new Set(['use', 'put'])

/** The parts of a decision's name, or undefined where the name has no such shape. Names need not be declared. */
export function parseDecision(
  decision: string,
  header: Pick<Header, 'people' | 'jobs'>,
): Decision | undefined {
  const [verb, thing, link, second, ...rest] = decision.split('.')
  if (verb === undefined || thing === undefined || thing === '' || rest.length > 0) return undefined
  if (verb === 'compare' || Object.hasOwn(header.jobs ?? {}, thing)) return parseJob(decision)
  if (link === undefined) {
    if (verb === 'go') return { decision, verb, spot: thing }
    if (verb === 'say') return { decision, verb, say: thing }
    return thingVerbs.has(verb) && verb !== 'give' ? { decision, verb: verb as ThingVerb, thing } : undefined
  }
  if (second === undefined || second === '') return undefined
  if (verb === 'give' && link === 'to') return { decision, verb, thing, person: second }
  if (!placing.has(verb) || link !== 'on') return undefined
  const isPerson = verb === 'use' && Object.hasOwn(header.people, second)
  return { decision, verb: verb as ThingVerb, thing, ...(isPerson ? { person: second } : { other: second }) }
}

function parseJob(decision: string): Decision | undefined {
  const [verb, job = '', link, otherJob] = decision.split('.')
  if (verb === 'compare') return link === 'on' && otherJob ? { decision, verb, job, otherJob } : undefined
  return (verb === 'open' || verb === 'save') && link === undefined ? { decision, verb, job } : undefined
}

/** Every decision over declared names that a wildcard such as `take.*` or `use.cloth.*` stands for. */
export function expandWildcard(
  descriptor: string,
  header: Pick<Header, 'people' | 'things' | 'spots' | 'jobs'>,
): string[] {
  const [verb, held] = descriptor.split('.')
  if (verb === undefined || held === undefined || !descriptor.endsWith('.*')) return []
  const things = Object.keys(header.things)
  const able = things.filter((thing) =>
    (header.things[thing]?.verbs as readonly string[] | undefined)?.includes(verb),
  )
  const people = Object.keys(header.people)
  if (held === '*') {
    if (verb === 'go') return Object.keys(header.spots).map((spot) => `go.${spot}`)
    if (verb === 'give') return able.flatMap((thing) => people.map((person) => `give.${thing}.to.${person}`))
    return [...able, ...jobsFor(verb, header)].map((name) => `${verb}.${name}`)
  }
  if (verb === 'compare')
    return jobsFor('open', header)
      .filter((job) => job !== held)
      .map((job) => `compare.${held}.on.${job}`)
  if (!able.includes(held)) return []
  if (verb === 'give') return people.map((person) => `give.${held}.to.${person}`)
  const others = things.filter((thing) => thing !== held)
  return [...others, ...(verb === 'use' ? people : [])].map((other) => `${verb}.${held}.on.${other}`)
}

function jobsFor(verb: string, { jobs = {} }: Pick<Header, 'jobs'>): string[] {
  return verb === 'open' || verb === 'save' ? Object.keys(jobs) : []
}

/** Whether a name written under `on` is a wildcard. */
export function isWildcard(descriptor: string): boolean {
  return descriptor.endsWith('.*')
}
