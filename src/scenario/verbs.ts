/** What a learner can do with a thing. `use`, `put` and `give` may take a second party. */
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
] as const

/** A verb that acts on a thing. */
export type ThingVerb = (typeof verbs)[number]

/** Every verb a decision can begin with. */
export type Verb = ThingVerb | 'go' | 'say'
