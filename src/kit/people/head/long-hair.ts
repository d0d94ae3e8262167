import { byHeight } from '../sculpt/binding.ts'
import { capsule, type Field, smoothMax, smoothMin } from '../sculpt/field.ts'
import { EYE_LINE } from '../sculpt/skeleton.ts'
import type { Studio } from '../sculpt/studio.ts'
import { bell, ease, type Vec3 } from '../sculpt/vec.ts'
import { addPiece, closeHair, faceOval } from './hair-parts.ts'

const LOCKS = 13
/** How far round to the front the locks hang, radians from the back of the head. */
const AROUND = 1.78

/** One lock from the crown over the ear to the shoulder; `turn` from the back of the head. */
function lock(i: number, short: number): Field {
  const turn = AROUND * ((2 * i) / (LOCKS - 1) - 1)
  const side = Math.sin(turn)
  const back = -Math.cos(turn)
  const crown: Vec3 = [side * 0.1, EYE_LINE + 0.06, back * 0.1 - 0.018]
  const ear: Vec3 = [side * 0.128, EYE_LINE - 0.09, back * 0.112 - 0.014]
  const end: Vec3 = [
    side * 0.118 + 0.006 * Math.sin(i * 2.3),
    EYE_LINE - 0.255 + short + 0.014 * Math.sin(i * 1.7) + 0.03 * Math.abs(side),
    back * 0.108 - 0.016,
  ]
  const upper = capsule(crown, ear, 0.022, 0.028)
  const lower = capsule(ear, end, 0.028, 0.014)
  return (x, y, z) => smoothMin(upper(x, y, z), lower(x, y, z), 0.02)
}

/** -1 to 1: rolling waves that go round the head a little offset, none at the crown. */
const waveAt: Field = (x, y, z) =>
  Math.sin(y * 88 + Math.atan2(x, -z) * 2.2 + 0.6) * ease((EYE_LINE + 0.05 - y) / 0.1) + 0.35

/** What makes one head of long hair different from another. */
interface LongHair {
  /** How far waves stand out, metres. */
  wave: number
  /** Where the parting is, metres to the left. */
  parting: number
  /** How much higher than the shoulders the hair ends, metres. */
  short: number
  /** The face's opening: height of its middle below the eyes and half its height. */
  oval: readonly [below: number, tall: number]
  triangles: number
}

const STRAIGHT: LongHair = { wave: 0, parting: 0.03, short: 0, oval: [-0.03, 0.104], triangles: 1350 }
export const WAVY: LongHair = {
  wave: 0.0085,
  parting: -0.026,
  short: 0,
  oval: [-0.03, 0.104],
  triangles: 1250,
}
export const BOB: LongHair = {
  wave: 0.002,
  parting: 0.034,
  short: 0.085,
  oval: [-0.03, 0.104],
  triangles: 760,
}
export const FRINGE: LongHair = { wave: 0, parting: 1, short: 0.1, oval: [-0.045, 0.107], triangles: 880 }

/** Hair with a parting that falls to the shoulders in one piece. */
export function addLongHair(studio: Studio, how: LongHair = STRAIGHT): void {
  const { skull } = studio
  const oval = faceOval(skull, ...how.oval, 0.096)
  const close = closeHair(skull, 0.016, oval, EYE_LINE - 0.06)
  const locks = Array.from({ length: LOCKS }, (_, i) => lock(i, how.short))
  const neck = capsule([0, 1.28, -0.012], [0, 1.46, -0.008], 0.06, 0.055)
  const hair: Field = (x, y, z) => {
    let fall = 1
    for (const strand of locks) fall = smoothMin(fall, strand(x, y, z), 0.014)
    if (how.wave > 0) fall -= waveAt(x, y, z) * how.wave
    const parting = y > EYE_LINE + 0.06 ? 0.006 * bell(x - how.parting, 0.006) : 0
    const all = smoothMin(close(x, y, z) + parting, fall, 0.03)
    return smoothMax(smoothMax(all, -neck(x, y, z), 0.01), -oval(x, y, z), 0.012)
  }
  addPiece(
    studio,
    hair,
    { from: [-0.2, 1.2, -0.2], to: [0.2, 1.74, 0.19], step: 0.0085, triangles: how.triangles },
    undefined,
    byHeight('chest', 'head', 1.24, 1.4),
  )
}
