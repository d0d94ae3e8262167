import { Euler, Matrix3, Matrix4, Quaternion, Vector3, type Shape } from 'three'
import { rgb, type Rgb, type Shade } from './color.ts'
import { ball } from './solid/ball.ts'
import { bevelBox, type Side } from './solid/bevel-box.ts'
import { lathe, type Profile } from './solid/lathe.ts'
import { slab } from './solid/slab.ts'
import { insideOut, vertexAt, type Solid } from './solid/solid.ts'
import { tube, type TubeOptions } from './solid/tube.ts'

/** Where a piece stands in the frame of its surroundings: metres, then turns in radians (order Y, X, Z), then size. */
export interface Pose {
  x?: number
  y?: number
  z?: number
  ry?: number
  rx?: number
  rz?: number
  size?: number
}

/** What a piece is made of. */
export interface Finish {
  /** 0 = plaster, 0.3 = glazed, 1 = polished steel. */
  shine?: number
  /** Shines by itself with this many times its colour; it does not light others (lamps in the site's light do). */
  glow?: number
  /** Colour that changes over the surface; replaces the colour. */
  shade?: Shade
  /**
   * How its light is kept: at vertices (default), in the lightmap (large flat faces), as a picture, or see-through;
   * `shadow` is met by light only and not seen itself: it stands for a thing that is drawn apart.
   */
  surface?: 'vertex' | 'lightmap' | 'print' | 'glass' | 'shadow'
  /** Name of the picture of a print. */
  picture?: string
  /** The part of the picture that shows: left, top, right, bottom, 0..1. Default all of it. */
  crop?: readonly [number, number, number, number]
  /** Takes light away from others. Default true; thin decoration that lies on a wall says false. */
  casts?: boolean
}

/** One solid of one colour, in the frame of the model. */
export interface Piece extends Finish {
  name: string
  solid: Solid
  color: Rgb
}

type Look = Finish & Pose

/** A set of pieces under construction: shapes are added in the current frame, which `at` moves for a while. */
export interface Model {
  pieces: Piece[]
  /** Builds `fn` in a frame moved by the pose. */
  at(pose: Pose, fn: () => void): void
  /** Names the pieces that `fn` adds. */
  group(name: string, fn: () => void): void
  add(solid: Solid, color: Rgb | string, look?: Look): void
  /** A bevelled box that stands on y = 0. */
  box(
    w: number,
    h: number,
    d: number,
    color: Rgb | string,
    look?: Look & { bevel?: number; without?: Side[] },
  ): void
  /** An upright drum on y = 0; `top` is the upper radius. */
  drum(
    radius: number,
    h: number,
    color: Rgb | string,
    look?: Look & { top?: number; segments?: number },
  ): void
  turn(profile: Profile, color: Rgb | string, look?: Look & { segments?: number }): void
  ball(radii: number | [number, number, number], color: Rgb | string, look?: Look & { detail?: number }): void
  rod(
    points: [number, number, number][],
    radius: number | ((along: number) => number),
    color: Rgb | string,
    look?: Look & TubeOptions,
  ): void
  /** A bevelled plate of the outline, in XY, thickness along +z. */
  slab(outline: Shape, thickness: number, color: Rgb | string, look?: Look & { bevel?: number }): void
  /** A picture of the given size, centred, looking along +z. */
  print(picture: string, w: number, h: number, look?: Look): void
}

/** An empty model. */
export function createModel(): Model {
  const pieces: Piece[] = []
  let frame = new Matrix4()
  let name = 'piece'
  const model: Model = {
    pieces,
    at(pose, fn) {
      const before = frame
      frame = before.clone().multiply(matrixOf(pose))
      fn()
      frame = before
    },
    group(next, fn) {
      const before = name
      name = next
      fn()
      name = before
    },
    add(solid, color, look = {}) {
      const { x, y, z, rx, ry, rz, size, ...finish } = look
      const pose = { x: x ?? 0, y: y ?? 0, z: z ?? 0, rx: rx ?? 0, ry: ry ?? 0, rz: rz ?? 0, size: size ?? 1 }
      const placed = move(solid, frame.clone().multiply(matrixOf(pose)))
      pieces.push({ ...finish, name, solid: placed, color: typeof color === 'string' ? rgb(color) : color })
    },
    box(w, h, d, color, { bevel = Math.min(0.012, Math.min(w, h, d) * 0.25), without = [], ...look } = {}) {
      model.add(lift(bevelBox(w, h, d, bevel, without), h / 2), color, look)
    },
    drum(radius, h, color, { top = radius, segments = 16, ...look } = {}) {
      const b = Math.min(0.01, h * 0.2, Math.min(radius, top) * 0.3)
      const profile: Profile = [
        [0, 0],
        [radius - b, 0],
        [radius, b],
        [top, h - b],
        [top - b, h],
        [0, h],
      ]
      model.add(lathe(profile, segments), color, look)
    },
    turn(profile, color, { segments = 16, ...look } = {}) {
      model.add(lathe(profile, segments), color, look)
    },
    ball(radii, color, { detail = 2, ...look } = {}) {
      model.add(ball(typeof radii === 'number' ? [radii, radii, radii] : radii, detail), color, look)
    },
    rod(points, radius, color, { sides, steps, caps, flat, ...look } = {}) {
      const options: TubeOptions = {
        ...(sides && { sides }),
        steps: steps ?? (points.length === 2 ? 1 : 12),
        ...(caps !== undefined && { caps }),
        ...(flat && { flat }),
      }
      model.add(tube(points, radius, options), color, look)
    },
    slab(outline, thickness, color, { bevel, ...look } = {}) {
      model.add(slab(outline, thickness, bevel), color, look)
    },
    print(picture, w, h, look = {}) {
      const solid: Solid = {
        position: [-w / 2, -h / 2, 0, w / 2, -h / 2, 0, w / 2, h / 2, 0, -w / 2, h / 2, 0],
        normal: [0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1],
        index: [0, 1, 2, 0, 2, 3],
      }
      model.add(solid, [1, 1, 1], { surface: 'print', picture, casts: false, ...look })
    },
  }
  return model
}

function matrixOf({ x = 0, y = 0, z = 0, rx = 0, ry = 0, rz = 0, size = 1 }: Pose): Matrix4 {
  const turned = new Quaternion().setFromEuler(new Euler(rx, ry, rz, 'YXZ'))
  return new Matrix4().compose(new Vector3(x, y, z), turned, new Vector3(size, size, size))
}

function lift(solid: Solid, by: number): Solid {
  return { ...solid, position: solid.position.map((value, i) => (i % 3 === 1 ? value + by : value)) }
}

function move(solid: Solid, by: Matrix4): Solid {
  const turn = new Matrix3().getNormalMatrix(by)
  const position: number[] = []
  const normal: number[] = []
  const v = new Vector3()
  for (let i = 0; i < solid.position.length / 3; i++) {
    position.push(...vertexAt(solid.position, i, v).applyMatrix4(by).toArray())
    normal.push(...vertexAt(solid.normal, i, v).applyMatrix3(turn).normalize().toArray())
  }
  const moved = { position, normal, index: solid.index }
  return by.determinant() < 0 ? { ...insideOut(moved), normal } : moved
}
