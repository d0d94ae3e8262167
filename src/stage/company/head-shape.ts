import {
  BufferAttribute,
  CircleGeometry,
  LatheGeometry,
  SphereGeometry,
  Vector2,
  type BufferGeometry,
} from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'

/** What a part of the shape is, as its shader is told. */
export const PARTS = { head: 0, face: 1, eye: 2, hat: 3, body: 4 } as const

/** As tall as life and a little wider, so that one sees from afar where it looks. */
const RADIUS = 0.112
const FACE = { radius: 0.119, across: 1.75, up: 1.15 }
const EYE = { radius: 0.018, aside: 0.34, up: 0.12, out: 0.1225 }
/** A hat that slopes, since a flat one would be a line to eyes of the same height: radius and height of its rim and top. */
const HAT = [
  [0.2, 0.028],
  [0.055, 0.15],
] as const
/** Radius and height of the hem, the shoulders and the neck. */
const BODY = [
  [0.15, -0.36],
  [0.13, -0.17],
  [0.04, -0.09],
] as const

/**
 * A head on shoulders, its middle between the eyes at the origin, looking along -z: 198 triangles, with the hat of
 * who leads. Its `part` says of each point what it belongs to, see `PARTS`.
 */
export function headShape(): BufferGeometry {
  const { across, up } = FACE
  const face = new SphereGeometry(
    FACE.radius,
    4,
    2,
    Math.PI * 1.5 - across / 2,
    across,
    Math.PI / 2 - up / 2,
    up,
  )
  const hat = new LatheGeometry(outline(HAT), 10)
  const body = new LatheGeometry(outline(BODY), 8)
  const parts: readonly [BufferGeometry, number][] = [
    [new SphereGeometry(RADIUS, 10, 7), PARTS.head],
    [face, PARTS.face],
    [eyeAt(-EYE.aside), PARTS.eye],
    [eyeAt(EYE.aside), PARTS.eye],
    [hat, PARTS.hat],
    [body, PARTS.body],
  ]
  return mergeGeometries(
    parts.map(([geometry, part]) => {
      const count = geometry.getAttribute('position').count
      geometry.deleteAttribute('uv')
      return geometry.setAttribute('part', new BufferAttribute(new Float32Array(count).fill(part), 1))
    }),
  )
}

function outline(points: readonly (readonly [number, number])[]): Vector2[] {
  return points.map(([radius, height]) => new Vector2(radius, height))
}

function eyeAt(aside: number): BufferGeometry {
  return new CircleGeometry(EYE.radius, 5)
    .rotateZ(Math.PI / 10)
    .scale(0.8, 1.25, 1)
    .rotateY(Math.PI)
    .translate(0, 0, -EYE.out)
    .rotateX(EYE.up)
    .rotateY(aside)
}
