import { capsule, type Field, smoothMin } from '../sculpt/field.ts'
import { EYE_LINE } from '../sculpt/skeleton.ts'
import type { Studio } from '../sculpt/studio.ts'
import { addPiece, closeHair, faceOval } from './hair-parts.ts'

/** A tail of hair tied low at the back of the head. */
export function tail(): Field {
  const upper = capsule([0, EYE_LINE - 0.02, -0.128], [0, EYE_LINE - 0.075, -0.168], 0.024, 0.033)
  const lower = capsule([0, EYE_LINE - 0.075, -0.168], [0, EYE_LINE - 0.2, -0.158], 0.033, 0.009)
  return (x, y, z) => smoothMin(upper(x, y, z), lower(x, y, z), 0.02)
}

/** Hair combed back and tied. */
export function addPonytail(studio: Studio): void {
  const close = closeHair(studio.skull, 0.014, faceOval(studio.skull, -0.03, 0.115, 0.104), EYE_LINE - 0.035)
  const tied = tail()
  addPiece(studio, (x, y, z) => smoothMin(close(x, y, z), tied(x, y, z), 0.012), {
    from: [-0.18, 1.3, -0.23],
    to: [0.18, 1.74, 0.19],
    step: 0.0085,
    triangles: 640,
  })
}
