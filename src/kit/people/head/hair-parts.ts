import { rigid } from '../sculpt/binding.ts'
import { ellipsoid, type Field, smoothMax } from '../sculpt/field.ts'
import { addShell, type Bind, type Paint } from '../sculpt/mesh.ts'
import { polygonise, type PolygoniseOptions } from '../sculpt/polygonise.ts'
import { EYE_LINE } from '../sculpt/skeleton.ts'
import type { Studio } from '../sculpt/studio.ts'
import { clamp01 } from '../sculpt/vec.ts'
import type { Skull } from './skull.ts'

/** The open oval of the face, from which hair is cut away; sizes on the average head. */
export const faceOval = (skull: Skull, below: number, tall: number, wide: number, deep = 0.118): Field =>
  skull.sized(ellipsoid([0, EYE_LINE + below, 0.125], [wide, tall, deep]))

/** Hair lying close on the skull: `thick` metres, free of the face's oval, ending at height `end` in the neck. */
export function closeHair(skull: Skull, thick: number, oval: Field, end: number): Field {
  return (x, y, z) => {
    const high = clamp01((y - EYE_LINE) / 0.1)
    const cap = smoothMax(skull.plain(x, y, z) - thick * (0.75 + 0.25 * high), -oval(x, y, z), 0.012)
    const line = z > 0.045 ? 0.085 : z > -0.02 ? (0.085 * (z + 0.02)) / 0.065 : (z + 0.02) * 0.75
    return smoothMax(cap, end + line - y, 0.014)
  }
}

/** Fine stripes of light and shade that read as strands. */
const strands =
  (studio: Studio): Paint =>
  ([x, y, z]) =>
    studio.ink('hair', 0.93 + 0.07 * Math.sin(Math.atan2(x, z) * 46 + y * 20))

/** Adds a piece of hair that moves with the head. */
export function addPiece(
  studio: Studio,
  field: Field,
  options: PolygoniseOptions,
  paint: Paint = strands(studio),
  bind: Bind = rigid('head'),
): void {
  addShell(studio.mesh, polygonise(field, options), paint, bind)
}
