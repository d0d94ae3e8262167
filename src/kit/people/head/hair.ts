import type { Studio } from '../sculpt/studio.ts'
import type { PersonSpec } from '../spec.ts'
import { addBun } from './bun.ts'
import { addCropped, addCurls, addRim } from './short-hair.ts'
import { addTurban } from './turban.ts'
import { addHat } from './hats.ts'
import { addHeadscarf } from './headscarf.ts'
import { addLongHair, BOB, FRINGE, WAVY } from './long-hair.ts'
import { addPonytail } from './ponytail.ts'
import { addPuff } from './puff.ts'
import { addQuiff } from './quiff.ts'

const HAIR: Record<PersonSpec['hair'], (studio: Studio) => void> = {
  puff: addPuff,
  quiff: addQuiff,
  long: (studio) => addLongHair(studio),
  bob: (studio) => addLongHair(studio, BOB),
  fringe: (studio) => addLongHair(studio, FRINGE),
  ponytail: addPonytail,
  wavy: (studio) => addLongHair(studio, WAVY),
  cropped: addCropped,
  curls: addCurls,
  rim: addRim,
  bun: addBun,
  turban: addTurban,
  headscarf: addHeadscarf,
}

/** The person's hair or head covering. */
export function addHair(studio: Studio): void {
  const { hat, hair } = studio.figure.spec
  if (hat === undefined) HAIR[hair](studio)
  else addHat(studio, hat)
}
