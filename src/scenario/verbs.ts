/** What a learner can do with a thing. `use`, `put` and `give` may take a second party; what is found is a place of a walk. */
export const verbs = [
  'look',
  'take',
  'put',
  'use',
  'open',
  'close',
  'turnOn',
  'turnOff',
  'press',
  'show',
  'clean',
  'fill',
  'give',
  'find',
] as const

/** A verb that acts on a thing. */
export type ThingVerb = (typeof verbs)[number]

/** What a learner can do with a job: open its card, lay it beside another, keep it. */
export const jobVerbs = ['open', 'compare', 'save'] as const

/** Every verb a decision can begin with. */
export type Verb = ThingVerb | (typeof jobVerbs)[number] | 'go' | 'say'
