import type { Affordance, Stage } from '#scenario'

/** What a learner can point at. */
export type TargetKind = 'person' | 'thing' | 'spot'

/** A person, thing or spot by its name in the scenario. */
export interface PointedAt {
  kind: TargetKind
  name: string
}

/** Something on stage that the learner can act on now, with all that can be done to it. */
export interface Target extends PointedAt {
  /** `person.amara`, `thing.oven`, `spot.counter`. */
  id: string
  choices: readonly Affordance[]
}

/**
 * Gathers what can be done now by what the learner would point at for it: a person for what is said or given
 * to them, the other thing for what is used or put on it, a spot for going there, otherwise the thing itself.
 * People come first, then things, then spots, each in the order of the scenario. Waits have no target.
 */
export function targetsOf(affordances: readonly Affordance[], stage: Stage): Target[] {
  const found = new Map<string, PointedAt & { choices: Affordance[] }>()
  for (const affordance of affordances) {
    const pointed = pointedAt(affordance, stage)
    if (!pointed) continue
    const id = `${pointed.kind}.${pointed.name}`
    const target = found.get(id) ?? { ...pointed, choices: [] }
    target.choices.push(affordance)
    found.set(id, target)
  }
  const order: Record<TargetKind, number> = { person: 0, thing: 1, spot: 2 }
  return [...found]
    .map(([id, { kind, name, choices }]) => ({ id, kind, name, choices }))
    .toSorted((a, b) => order[a.kind] - order[b.kind])
}

/** What a learner points at to do something; undefined for what is pointed at nothing: waits, and words to nobody. */
export function pointedAt(
  { verb, thing, other, person, spot }: Omit<Affordance, 'decision' | 'label' | 'event'>,
  stage: Stage,
): PointedAt | undefined {
  if (verb === 'wait') return undefined
  if (person !== undefined) return { kind: 'person', name: person }
  if (other !== undefined) {
    if (stage.people[other] !== undefined) return { kind: 'person', name: other }
    // What is worked on while carried (a thermometer into the quiche in hand) is still pointed at by itself.
    return { kind: 'thing', name: other }
  }
  if (spot !== undefined) return { kind: 'spot', name: spot }
  return thing === undefined ? undefined : { kind: 'thing', name: thing }
}

/** What the learner can say now, or do with a job, which is nowhere in the room; in the order of the scenario. */
export function sayings(affordances: readonly Affordance[]): Affordance[] {
  return affordances.filter((one) => one.say !== undefined || one.job !== undefined)
}

/** The waits that the learner can let pass now. */
export function pendingWaits(affordances: readonly Affordance[]): Affordance[] {
  return affordances.filter((one) => one.verb === 'wait')
}
