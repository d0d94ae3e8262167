import type { Affordance } from '#scenario'

/** Choices about one thing, one person or nobody, under one small heading. */
export interface ChoiceSet {
  /** Thing or person id; absent: no heading. */
  about?: string
  choices: readonly Affordance[]
}

/** The parts in which the text page offers choices, in this order. */
export interface ChoiceGroups {
  /** Things to say. */
  talk: readonly Affordance[]
  /** Things to do, by the thing they begin with. */
  doing: readonly ChoiceSet[]
  /** Places to go. */
  go: readonly Affordance[]
  /** Letting time pass. */
  wait: readonly Affordance[]
}

/** Sorts what can be done now for the text page; every affordance comes exactly once, in its given order. */
export function groupChoices(affordances: readonly Affordance[]): ChoiceGroups {
  const things = new Map<string, Affordance[]>()
  for (const one of affordances) {
    if (one.verb === 'say' || one.verb === 'go' || one.verb === 'wait') continue
    const about = one.thing ?? ''
    things.set(about, [...(things.get(about) ?? []), one])
  }
  return {
    talk: affordances.filter((one) => one.verb === 'say'),
    doing: [...things].map(([about, choices]) => (about === '' ? { choices } : { about, choices })),
    go: affordances.filter((one) => one.verb === 'go'),
    wait: affordances.filter((one) => one.verb === 'wait'),
  }
}

/** The same choices in the order in which the page shows them, for the number keys. */
export function inOrder({ talk, doing, go, wait }: ChoiceGroups): Affordance[] {
  return [...talk, ...doing.flatMap((set) => set.choices), ...go, ...wait]
}
