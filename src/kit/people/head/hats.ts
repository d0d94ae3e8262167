import { blend, capsule, ellipsoid, type Field, smoothMax, smoothMin } from '../sculpt/field.ts'
import { EYE_LINE } from '../sculpt/skeleton.ts'
import type { Studio } from '../sculpt/studio.ts'
import { ease } from '../sculpt/vec.ts'
import type { PersonSpec } from '../spec.ts'
import { addPiece, closeHair, faceOval } from './hair-parts.ts'
import { tail } from './ponytail.ts'

const Y = EYE_LINE
const BOX = { from: [-0.2, Y + 0.02, -0.22], to: [0.2, Y + 0.26, 0.27] } as const

/** A hat with the hair that comes out below it. */
export function addHat(studio: Studio, hat: NonNullable<PersonSpec['hat']>): void {
  addHairBelow(studio)
  if (hat === 'helmet') addHelmet(studio)
  else addCap(studio)
}

function addHairBelow(studio: Studio): void {
  const { skull, figure } = studio
  const close = closeHair(skull, 0.011, faceOval(skull, -0.036, 0.119, 0.104), Y - 0.045)
  const below: Field = (x, y, z) =>
    smoothMax(close(x, y, z), y - Y - 0.092 - 0.1 * Math.min(0, 0.02 - z), 0.01)
  const tied = tail()
  const hair: Field =
    figure.spec.hair === 'ponytail' ? (x, y, z) => smoothMin(below(x, y, z), tied(x, y, z), 0.012) : below
  addPiece(studio, hair, {
    from: [-0.18, 1.3, -0.23],
    to: [0.18, Y + 0.13, 0.19],
    step: 0.0085,
    triangles: figure.spec.hair === 'ponytail' ? 330 : 200,
  })
}

/** A safety helmet: three ribs over the crown, a rim all round and a short peak. */
function addHelmet(studio: Studio): void {
  const { skull, ink } = studio
  const dome = ellipsoid([0, Y + 0.072, -0.012], [0.138, 0.128, 0.152])
  const rib: Field = (x) => Math.min(Math.abs(x) - 0.011, Math.abs(Math.abs(x) - 0.05) - 0.007)
  const rimAt = (z: number) => Y + 0.078 - 0.13 * Math.max(0, z - 0.08)
  const rim = ellipsoid([0, Y + 0.078, 0.004], [0.152, 0.04, 0.172])
  const peak = ellipsoid([0, Y + 0.072, 0.1], [0.112, 0.04, 0.118])
  const helmet = skull.sized((x, y, z) => {
    const ribbed = dome(x, y, z) - 0.006 * ease((0.004 - rib(x, y, z)) / 0.007) * ease((y - Y - 0.1) / 0.03)
    const shell = smoothMax(ribbed, rimAt(z) - y, 0.006)
    const flat = smoothMax(
      smoothMin(rim(x, y, z), peak(x, y, z), 0.03),
      Math.abs(y - rimAt(z)) - 0.0055,
      0.006,
    )
    return smoothMin(shell, flat, 0.008)
  })
  addPiece(studio, helmet, { ...BOX, step: 0.0075, triangles: 500, error: 0.005 }, ([, y]) =>
    ink('accent', y < Y + 0.085 ? 0.93 : 1),
  )
}

/** A cap with a peak and a button on top. */
function addCap(studio: Studio): void {
  const { skull, ink } = studio
  const crown = blend(
    0.03,
    ellipsoid([0, Y + 0.06, -0.014], [0.128, 0.112, 0.139]),
    ellipsoid([0, Y + 0.105, 0.02], [0.095, 0.066, 0.096]),
  )
  const button = capsule([0, Y + 0.17, -0.005], [0, Y + 0.174, -0.005], 0.01)
  const cap = skull.sized((x, y, z) => {
    const cut = smoothMax(crown(x, y, z), Y + 0.078 + 0.2 * Math.min(0, z - 0.02) - y, 0.008)
    const seam = 0.0016 * Math.abs(Math.sin(Math.atan2(x, z + 0.01) * 3)) ** 0.5
    return smoothMin(cut - seam, button(x, y, z), 0.004)
  })
  addPiece(studio, cap, { ...BOX, step: 0.0075, triangles: 430, error: 0.005 }, ([x]) =>
    ink('accent', 0.97 + 0.03 * Math.sin(x * 40)),
  )
  /* Apart from the crown, so that thinning it leaves no holes in something so flat. */
  const round = ellipsoid([0, Y + 0.06, 0.13], [0.098, 0.08, 0.122])
  const slope = (x: number, z: number) => Y + 0.098 - 0.13 * Math.max(0, z - 0.1) - 1.7 * x * x
  const peak = skull.sized((x, y, z) =>
    smoothMax(Math.max(round(x, y, z), 0.07 - z), Math.abs(y - slope(x, z)) - 0.006, 0.004),
  )
  addPiece(studio, peak, { ...BOX, step: 0.0055, triangles: 240, error: 0.003 }, ([, y]) =>
    ink('accent', y < Y + 0.09 ? 0.84 : 0.9),
  )
}
