import { buildMachine } from './machine.ts'
import type { Scenario } from './scenario.ts'
import type { ExpandedFile } from './schema/file.ts'
import { dropWaits } from './settle.ts'

/** How much a shift helps and presses, easiest first. */
export const levels = ['guided', 'normal', 'pressure'] as const

/** How much a shift helps and presses. */
export type Level = (typeof levels)[number]

/** The region that holds the level, where a scenario has levels. */
export const LEVEL = 'level'

/**
 * How many times longer than written a timed decision takes at each level; our own figures. The proof holds the
 * shortest against the time that a slow body needs.
 */
export const waitFactors: Readonly<Record<Level, number>> = { guided: 2, normal: 1, pressure: 0.75 }

/** What was settled before a shift began: the state of each region that is dealt. */
export type Deal = Readonly<Record<string, string>>

/** The deal as the file writes it: each dealt region in its initial state. */
export function writtenDeal(file: ExpandedFile): Deal {
  return Object.fromEntries(dealtRegions(file).map((name) => [name, file.states[name]?.initial ?? '']))
}

/** Every deal that a file allows, the written one first. */
export function allDeals(file: ExpandedFile): Deal[] {
  return dealtRegions(file).reduce<Deal[]>(
    (deals, name) =>
      valuesOf(file, name).flatMap((value) => deals.map((deal) => ({ ...deal, [name]: value }))),
    [{}],
  )
}

/** Whether a scenario has the three levels. */
export function hasLevels({ file }: Pick<Scenario, 'file'>): boolean {
  return dealtRegions(file).includes(LEVEL)
}

/** The level of a scenario or an attempt; without one it is played as it is written. */
export function levelOf({ deal }: { deal?: Deal }): Level {
  return levels.find((level) => level === deal?.[LEVEL]) ?? 'normal'
}

/** How many ways a scenario can go at one level, chance apart from the learner. */
export function countVariations({ file }: Pick<Scenario, 'file'>): number {
  return variations(file).length
}

/**
 * The deal for a seed: the same for the same seed, the written one for 0, and no two alike among as many seeds in a
 * row as there are variations.
 *
 * @param seed a whole number, such as how often the shift was played before
 * @example dealFor(scenario, 1, 'pressure') // { delivery: 'late', level: 'pressure' }
 */
export function dealFor({ file }: Pick<Scenario, 'file'>, seed: number, level: Level = 'normal'): Deal {
  const all = variations(file)
  const deal = all[(Math.abs(Math.trunc(seed)) * strideOf(all.length)) % all.length] ?? {}
  return hasLevels({ file }) ? { ...deal, [LEVEL]: level } : deal
}

/** Whether a deal settles exactly what a scenario leaves open. */
export function isDealOf({ file }: Pick<Scenario, 'file'>, deal: Deal): boolean {
  const names = dealtRegions(file)
  return (
    Object.keys(deal).length === names.length &&
    names.every((name) => Object.hasOwn(deal, name) && valuesOf(file, name).includes(deal[name] ?? ''))
  )
}

const known = new WeakMap<Scenario, Map<string, Scenario>>()

/**
 * The scenario as one deal makes it: its dealt regions begin where the deal says. The same object for the same deal.
 *
 * @throws where the deal is not one of the scenario; ask `isDealOf` first
 */
export function dealt(scenario: Scenario, deal: Deal = writtenDeal(scenario.file)): Scenario {
  if (!isDealOf(scenario, deal)) {
    throw new Error(`Expected a deal of "${scenario.id}", found ${JSON.stringify(deal)}`)
  }
  const key = dealtRegions(scenario.file)
    .map((name) => deal[name])
    .join(' ')
  const made = known.get(scenario) ?? new Map<string, Scenario>()
  known.set(scenario, made)
  const before = made.get(key)
  if (before) return before
  const states = Object.fromEntries(
    Object.entries(scenario.file.states).map(([name, node]) => [name, dropWaits(node, deal)]),
  )
  for (const [name, initial] of Object.entries(deal)) states[name] = { ...states[name], initial }
  const file = { ...scenario.file, states }
  const after: Scenario = { ...scenario, file, machine: buildMachine(file), deal }
  made.set(key, after)
  return after
}

function dealtRegions({ meta }: ExpandedFile): readonly string[] {
  return meta.deals ?? []
}

/** The states of a dealt region, its initial one first. */
function valuesOf({ states }: ExpandedFile, name: string): string[] {
  const region = states[name]
  const values = Object.keys(region?.states ?? {})
  return [
    ...values.filter((one) => one === region?.initial),
    ...values.filter((one) => one !== region?.initial),
  ]
}

/** Every deal but for the level. */
function variations(file: ExpandedFile): Deal[] {
  const deals = dealtRegions(file).filter((name) => name !== LEVEL)
  return allDeals({ ...file, meta: { ...file.meta, deals } })
}

// Near the golden section of the count, so that neighbours in play differ in more than the last region.
function strideOf(count: number): number {
  let stride = Math.max(1, Math.round(count * 0.618))
  while (divisor(stride, count) !== 1) stride += 1
  return stride
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b)
}
