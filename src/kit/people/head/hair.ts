import type { Studio } from '../sculpt/studio.ts'
import type { PersonSpec } from '../spec.ts'
import { addHeadscarf } from './headscarf.ts'
import { addLongHair } from './long-hair.ts'
import { addPuff } from './puff.ts'
import { addQuiff } from './quiff.ts'

const HAIR: Record<PersonSpec['hair'], (studio: Studio) => void> = {
  puff: addPuff,
  quiff: addQuiff,
  long: addLongHair,
  headscarf: addHeadscarf,
}

/** The person's hair or head covering. */
export function addHair(studio: Studio): void {
  HAIR[studio.figure.spec.hair](studio)
}
