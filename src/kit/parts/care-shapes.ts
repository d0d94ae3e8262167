import { Path, Shape, Vector2, Vector3 } from 'three'
import { textShapes, type Align, type Letters } from '../letters.ts'
import type { Finish, Model, Pose } from '../model.ts'
import { CARE, PALETTE, STEEL } from '../palette.ts'
import { ball } from '../solid/ball.ts'
import { crease } from '../solid/crease.ts'
import { plate } from '../solid/slab.ts'
import { insideOut, join, type Solid } from '../solid/solid.ts'

type Look = Finish & Pose
type Point = readonly [number, number, number]

/** A bent pipe: straight from corner to corner, round at the corners only, so that it costs little. */
export function pipe(
  m: Model,
  corners: readonly Point[],
  radius: number,
  color: string,
  look: Look & { bend?: number; arc?: number; sides?: number; isClosed?: boolean } = {},
): void {
  const { bend = 0.05, arc = 3, sides = 6, isClosed = false, ...rest } = look
  m.add(pipeSolid(rounded(corners, bend, arc, isClosed), radius, sides, isClosed), color, rest)
}

function rounded(corners: readonly Point[], bend: number, arc: number, isClosed: boolean): Vector3[] {
  const all = corners.map((corner) => new Vector3(...corner))
  const count = all.length
  return all.flatMap((corner, i) => {
    if (!isClosed && (i === 0 || i === count - 1)) return [corner]
    const ends = [all[(i + count - 1) % count] ?? corner, all[(i + 1) % count] ?? corner].map((next) => {
      const way = next.clone().sub(corner)
      return corner.clone().addScaledVector(way, Math.min(bend, way.length() * 0.5) / way.length())
    })
    const [from = corner, to = corner] = ends
    return Array.from({ length: arc + 1 }, (_, k) => {
      const t = k / arc
      return from.clone().lerp(corner, t).lerp(corner.clone().lerp(to, t), t)
    })
  })
}

function pipeSolid(path: Vector3[], radius: number, sides: number, isClosed: boolean): Solid {
  const points = path.filter((point, i) => i === 0 || point.distanceTo(path[i - 1] ?? point) > 1e-5)
  if (isClosed && points[0] && (points.at(-1)?.distanceTo(points[0]) ?? 1) < 1e-5) points.pop()
  const count = points.length
  const point = (i: number) => points[(i + count) % count] ?? new Vector3()
  const step = (from: number) =>
    isClosed || (from >= 0 && from < count - 1)
      ? point(from + 1)
          .clone()
          .sub(point(from))
          .normalize()
      : new Vector3()
  const tangents = points.map((_, i) =>
    step(i - 1)
      .add(step(i))
      .normalize(),
  )
  const first = tangents[0] ?? new Vector3(0, 1, 0)
  // The normal of the first bend keeps plane pipes free of twist.
  let across = tangents.map((t) => first.clone().cross(t)).find((v) => v.length() > 0.05)
  across ??= first.clone().cross(Math.abs(first.y) > 0.9 ? new Vector3(1, 0, 0) : new Vector3(0, 1, 0))
  const solid: Solid = { position: [], normal: [], index: [] }
  tangents.forEach((tangent, i) => {
    across = (across ?? tangent)
      .clone()
      .addScaledVector(tangent, -(across?.dot(tangent) ?? 0))
      .normalize()
    const third = tangent.clone().cross(across)
    for (let side = 0; side < sides; side++) {
      const angle = ((side + 0.5) / sides) * Math.PI * 2
      const out = across.clone().multiplyScalar(Math.cos(angle)).addScaledVector(third, Math.sin(angle))
      solid.position.push(...point(i).clone().addScaledVector(out, radius).toArray())
      solid.normal.push(...out.toArray())
    }
  })
  const rings = isClosed ? count : count - 1
  for (let ring = 0; ring < rings; ring++) {
    for (let side = 0; side < sides; side++) {
      const [a, b] = [ring * sides + side, ring * sides + ((side + 1) % sides)]
      const next = ((ring + 1) % count) * sides - ring * sides
      solid.index.push(a, b, a + next, b, b + next, a + next)
    }
  }
  if (isClosed) return solid
  for (const end of [0, count - 1]) {
    const along = (tangents[end] ?? first).clone().multiplyScalar(end ? 1 : -1)
    cap(
      solid,
      end * sides,
      sides,
      point(end)
        .clone()
        .addScaledVector(along, radius * 0.35),
      along,
    )
  }
  return solid
}

/** Closes the ring of points that begins at `from` with a low dome. */
function cap(solid: Solid, from: number, sides: number, tip: Vector3, along: Vector3): void {
  const middle = solid.position.length / 3
  solid.position.push(...tip.toArray())
  solid.normal.push(...along.toArray())
  for (let side = 0; side < sides; side++) {
    const [a, b] = [from + side, from + ((side + 1) % sides)]
    if (from) solid.index.push(a, b, middle)
    else solid.index.push(b, a, middle)
  }
}

/** A wheel round the x axis, its middle at the point of the pose. */
export function wheel(
  m: Model,
  radius: number,
  width: number,
  pose: Pose,
  look: { tyre?: string; hub?: string; segments?: number } = {},
): void {
  const { tyre = CARE.rubber, hub = PALETTE.steel, segments = 12 } = look
  const [r, h] = [radius, width / 2]
  m.at({ ...pose, rz: Math.PI / 2 }, () => {
    m.turn(
      [
        [r * 0.5, -h],
        [r * 0.92, -h],
        [r, 0],
        [r * 0.92, h],
        [r * 0.5, h],
      ],
      tyre,
      { segments },
    )
    m.turn(
      [
        [0, -h * 1.15],
        [r * 0.6, -h * 0.85],
        [r * 0.6, h * 0.85],
        [0, h * 1.15],
      ],
      hub,
      { segments: Math.min(segments, 8) },
    )
  })
}

/** A swivel castor that carries what lies at height `h`. */
export function castor(m: Model, h: number, pose: Pose, color: string = PALETTE.steelDark): void {
  const r = h * 0.42
  m.at(pose, () => {
    wheel(m, r, r * 0.55, { y: r, z: -r * 0.35 }, { segments: 10 })
    m.box(r * 0.95, h - r * 1.55, r * 1.3, color, { y: r * 1.55, z: -r * 0.15, bevel: r * 0.2 })
    for (const x of [-0.4, 0.4])
      m.box(r * 0.14, r, r * 0.55, color, { x: x * r, y: r * 0.8, z: -r * 0.3, without: ['+y'] })
  })
}

/** A stuffed body with round edges that stands on y = 0: a pillow; `edge` 2 is a ball, 5 nearly a box. */
export function soft(
  m: Model,
  [w, h, d]: Point,
  color: string,
  { edge = 4, detail = 4, ...look }: Look & { edge?: number; detail?: number } = {},
): void {
  const solid = ball([1, 1, 1], detail, (x, y, z) => {
    const flat = (Math.abs(x) ** edge + Math.abs(z) ** edge) ** (1 / edge)
    const stretch = Math.hypot(x, z) / Math.max(flat, 1e-6)
    const [px, pz] = [x * stretch, z * stretch]
    // Corners of a pillow are flatter than its middle.
    const thick = y * (1 - 0.55 * px * px * pz * pz)
    return [(px * w) / 2, ((thick + 1) * h) / 2, (pz * d) / 2]
  })
  m.add(solid, color, look)
}

/** Thin cloth over a grid of the unit square, seen from both sides. */
export function sheet(
  m: Model,
  columns: number,
  rows: number,
  at: (u: number, v: number) => Point,
  color: string,
  look: Look = {},
): void {
  const position: number[] = []
  const index: number[] = []
  for (let row = 0; row <= rows; row++)
    for (let column = 0; column <= columns; column++) position.push(...at(column / columns, row / rows))
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const a = row * (columns + 1) + column
      const b = a + columns + 1
      index.push(a, a + 1, b, a + 1, b + 1, b)
    }
  }
  const front = crease(position, index, 80)
  const sides = [front, insideOut(front)]
  for (const side of sides)
    side.position = side.position.map((value, i) => value + (side.normal[i] ?? 0) * 0.0003)
  m.add(join(...sides), color, look)
}

/** A flat line of the given width through points of the XY plane, looking along +z: curves, needles, icons. */
export function stroke(
  m: Model,
  points: readonly (readonly [number, number])[],
  width: number,
  color: string,
  look: Look = {},
): void {
  const solid: Solid = { position: [], normal: [], index: [] }
  const way = (i: number) => {
    const [from = [0, 0], to = [0, 0]] = [points[i], points[i + 1]]
    return new Vector2(to[0] - from[0], to[1] - from[1]).normalize()
  }
  points.forEach(([x, y], i) => {
    const [before, after] = [way(Math.max(0, i - 1)), way(Math.min(points.length - 2, i))]
    const along = before.clone().add(after).normalize()
    // Corners keep the width of the line, but do not grow into spikes.
    const half = (width / 2) * Math.min(1.7, 1 / Math.max(0.3, along.dot(after)))
    for (const side of [half, -half]) {
      solid.position.push(x - along.y * side, y + along.x * side, 0)
      solid.normal.push(0, 0, 1)
    }
    const a = i * 2
    if (i) solid.index.push(a - 2, a - 1, a, a, a - 1, a + 1)
  })
  m.add(solid, color, { casts: false, ...look })
}

/** Flat words that look along +z, by their left, middle or right; `isFine` for large or few letters. */
export function writing(
  m: Model,
  letters: Letters,
  text: string,
  size: number,
  color: string,
  {
    align = 'middle',
    weight = 'bold',
    isFine = size > 0.035,
    x = 0,
    ...look
  }: Look & { align?: Align; weight?: 'plain' | 'bold'; isFine?: boolean } = {},
): void {
  const half = letters.width(text, size, weight) / 2
  const shift = { left: half, middle: 0, right: -half }[align]
  m.add(plate(textShapes(letters, text, size, weight), isFine ? 2 : 1), color, {
    x: x + shift,
    casts: false,
    ...look,
  })
}

/** A steel screw head on a face that looks along +z. */
export function screw(m: Model, radius: number, pose: Pose): void {
  m.drum(radius, radius * 0.5, PALETTE.steelDark, { segments: 6, rx: Math.PI / 2, ...STEEL, ...pose })
}

/** The outline with a round-cornered hole whose middle is at (x, y). */
export function pierced(outline: Shape, w: number, h: number, radius: number, x = 0, y = 0): Shape {
  const edge = softRect(w, h, radius).getPoints(1)
  outline.holes.push(new Path(edge.map((point) => point.add(new Vector2(x, y)))))
  return outline
}

/** A rectangle with round corners of few points, for small or many plates. */
export function softRect(w: number, h: number, radius: number, steps = 3): Shape {
  return new Shape(
    [0, 1, 2, 3].flatMap((corner) =>
      Array.from({ length: steps + 1 }, (_, i) => {
        const angle = (corner + i / (steps || 1)) * (Math.PI / 2)
        const [x, y] = [(corner % 3 ? -1 : 1) * (w / 2 - radius), (corner < 2 ? 1 : -1) * (h / 2 - radius)]
        return new Vector2(x + Math.cos(angle) * radius, y + Math.sin(angle) * radius)
      }),
    ),
  )
}

/** A flat patch with round corners that looks along +z: a label, a screen, a disc. */
export function patch(
  m: Model,
  w: number,
  h: number,
  color: string,
  look: Look & { radius?: number } = {},
): void {
  const { radius = Math.min(w, h) * 0.15, ...rest } = look
  // Discs need more corners than rounded edges do.
  const rounding = radius > Math.min(w, h) * 0.4 ? (radius > 0.04 ? 8 : 4) : 2
  const outline = softRect(w, h, radius, radius ? rounding : 0)
  m.add(plate([outline], 1), color, { casts: false, ...rest })
}
