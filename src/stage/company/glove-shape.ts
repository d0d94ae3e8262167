import {
  BufferAttribute,
  LatheGeometry,
  Quaternion,
  SphereGeometry,
  Vector2,
  Vector3,
  type BufferGeometry,
} from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'

/** What a part of the shape is, as its shader is told. */
export const GLOVE_PARTS = { glove: 0, cuff: 1 } as const

type Point = readonly [x: number, y: number, z: number]

/** A little larger than life, as the heads are: half its width, height and length. */
const FIST = { size: [0.052, 0.04, 0.058] as Point, at: [0, 0, 0.004] as Point }
/** From within the fist to the tip; the radius is that of the knuckle. */
const FINGER = { from: [-0.02, 0.012, -0.02] as Point, to: [-0.02, 0.01, -0.136] as Point, radius: 0.019 }
const THUMB = { from: [-0.03, 0.008, 0.014] as Point, to: [-0.07, 0.026, -0.046] as Point, radius: 0.018 }
/** Radius and how far behind the middle: within the hand, so that nothing shows between, and where the cuff ends. */
const CUFF = [
  [0.034, 0.03],
  [0.048, 0.1],
] as const

/**
 * A right hand in a glove, its palm down and its middle at the origin, that points along -z with a finger and holds the
 * others closed, its thumb to the left: 96 triangles. Its `part` says of each point what it belongs to, see
 * `GLOVE_PARTS`.
 */
export function gloveShape(): BufferGeometry {
  const parts: readonly [BufferGeometry, number][] = [
    [new SphereGeometry(1, 7, 4).scale(...FIST.size).translate(...FIST.at), GLOVE_PARTS.glove],
    [finger(FINGER), GLOVE_PARTS.glove],
    [finger(THUMB), GLOVE_PARTS.glove],
    [cuff(), GLOVE_PARTS.cuff],
  ]
  return mergeGeometries(
    parts.map(([geometry, part]) => {
      const count = geometry.getAttribute('position').count
      geometry.deleteAttribute('uv')
      return geometry.setAttribute('part', new BufferAttribute(new Float32Array(count).fill(part), 1))
    }),
  )
}

/** A finger that is open where it begins, within the hand, and narrows to a blunt tip. */
function finger({ from, to, radius }: typeof FINGER): BufferGeometry {
  const start = new Vector3(...from)
  const along = new Vector3(...to).sub(start)
  const length = along.length()
  const outline = [
    new Vector2(radius, 0),
    new Vector2(radius * 0.86, length - radius * 0.8),
    new Vector2(0, length),
  ]
  const turn = new Quaternion().setFromUnitVectors(new Vector3(0, 1, 0), along.normalize())
  return new LatheGeometry(outline, 5).applyQuaternion(turn).translate(...from)
}

function cuff(): BufferGeometry {
  const outline = CUFF.map(([radius, back]) => new Vector2(radius, back))
  // A little flat, as the fist is.
  return new LatheGeometry(outline, 7).rotateX(Math.PI / 2).scale(1.1, 0.9, 1)
}
