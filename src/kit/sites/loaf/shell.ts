import { mix, rgb, scale } from '../../color.ts'
import type { Model, Pose } from '../../model.ts'
import type { Supplies } from '../../part.ts'
import { spot } from '../../parts/museum-shapes.ts'
import { planks, wall, type Opening } from '../../shell.ts'
import { quad } from '../../solid/solid.ts'
import { plainBox } from '../science-museum/faces.ts'
import type { Area } from './area.ts'
import { AREAS } from './areas.ts'
import { DEPTH, ROOM_CEILING, ROOMS, THICK, WAY_HIGH, type Room } from './room.ts'

const INSET = THICK / 2
/** Radius of a lamp, and half the width of the square cap that it hides. */
const LAMP = 0.44
const CAP = 0.31

/** Floors, walls, ceilings, ways in and lamps of all rooms along the hall. */
export function shell(m: Model, { random }: Supplies): void {
  for (const room of ROOMS) {
    const area = AREAS[room.name]
    m.at(room.frame, () => {
      m.group(`${room.name} ground`, () => ground(m, room, area, random))
      walls(m, room, area)
      m.group('ways in', () => wayIn(m, room, area.accent))
      m.group(`${room.name} lamps`, () => lamps(m, area))
      if (area.opening) m.group('windows', () => windowIn(m, area.opening))
    })
  }
}

function ground(m: Model, { half }: Room, { ground: { look, tones } }: Area, random: () => number): void {
  const [a, b] = [rgb(tones[0]), rgb(tones[1])]
  if (look === 'boards')
    planks(m, -half, half, -DEPTH, 0, 0, { tones, wide: 0.21, long: 2, joint: 0.002 }, random)
  else {
    const side = look === 'tiles' ? 0.52 : 2.2
    const [across, along] = [Math.round((half * 2) / side), Math.round(DEPTH / side)]
    const [w, d, gap] = [(half * 2) / across, DEPTH / along, 0.003]
    for (let i = 0; i < across; i++)
      for (let j = 0; j < along; j++) {
        const [x, z] = [-half + i * w, -DEPTH + j * d]
        const color = look === 'tiles' && (i + j) % 2 ? b : mix(a, b, random() * 0.4)
        m.add(level(x + gap, x + w - gap, z + gap, z + d - gap, 0), color, { surface: 'lightmap' })
      }
  }
  // What shows in the joints.
  m.add(level(-half, half, -DEPTH, 0, -0.005), scale(b, 0.6), { surface: 'lightmap', casts: false })
}

/** A level face that looks up. */
export function level(x0: number, x1: number, z0: number, z1: number, y: number) {
  return quad([x0, y, z1], [x1, y, z1], [x1, y, z0], [x0, y, z0])
}

/** A level face that looks down. */
export function lid(x0: number, x1: number, z0: number, z1: number, y: number) {
  return quad([x0, y, z0], [x1, y, z0], [x1, y, z1], [x0, y, z1])
}

/** How high the painted foot of a wall is. */
const DADO = 1.06

function walls(m: Model, { half, name, wayHalf }: Room, area: Area): void {
  const { opening: o } = area
  const side = (part: string, pose: Pose, length: number, holes: readonly Opening[], color: string) => {
    const cut = (from: number, to: number): Opening[] =>
      holes
        .map(([a, b, low, high]): Opening => [a, b, Math.max(low, from) - from, Math.min(high, to) - from])
        .filter(([, , low, high]) => high > low + 1e-6)
    m.group(`${name} ${part} foot`, () => m.at(pose, () => wall(m, length, DADO, cut(0, DADO), area.wall)))
    m.group(`${name} ${part}`, () =>
      m.at({ ...pose, y: DADO }, () => wall(m, length, ROOM_CEILING - DADO, cut(DADO, ROOM_CEILING), color)),
    )
  }
  const gap: Opening[] = o ? [[o.x - o.w / 2 + half, o.x + o.w / 2 + half, o.low, o.high]] : []
  side('back', { x: -half, z: -DEPTH }, half * 2, gap, area.back)
  // Side walls end within the thickness of the front wall, or their edges would show through it.
  side('left', { x: -half, z: -INSET, ry: Math.PI / 2 }, DEPTH - INSET, [], area.back)
  side('right', { x: half, z: -DEPTH, ry: -Math.PI / 2 }, DEPTH - INSET, [], area.back)
  side(
    'front',
    { x: half, z: -THICK, ry: Math.PI },
    half * 2,
    [[half - wayHalf, half + wayHalf, 0, WAY_HIGH]],
    area.back,
  )
  m.group(`${name} lid`, () =>
    m.add(lid(-half, half, -DEPTH, -INSET, ROOM_CEILING), '#f3f0e6', { surface: 'lightmap' }),
  )
}

/** A frame of painted wood round the way in, which covers the edges of the wall. */
function wayIn(m: Model, { wayHalf }: Room, accent: string): void {
  const [deep, thin] = [THICK + 0.06, 0.08]
  for (const side of [-1, 1])
    plainBox(m, thin, WAY_HIGH, deep, accent, {
      x: side * (wayHalf - thin / 2 + 0.004),
      z: -THICK / 2,
      without: ['-y', '+y', side < 0 ? '-x' : '+x'],
    })
  plainBox(m, wayHalf * 2 + 0.008, thin, deep, accent, {
    y: WAY_HIGH - thin + 0.004,
    z: -THICK / 2,
    without: ['+y', '-x', '+x'],
  })
  plainBox(m, wayHalf * 2, 0.004, deep - 0.03, '#8b7a66', {
    z: -THICK / 2,
    without: ['-y', '-x', '+x', '-z', '+z'],
  })
}

/** Flat round lamps under the ceiling; the light itself is in light.ts. */
function lamps(m: Model, { lamps: { at } }: Area): void {
  for (const [x, z] of at) {
    m.turn(
      [
        [LAMP - 0.04, ROOM_CEILING - 0.05],
        [LAMP - 0.005, ROOM_CEILING - 0.04],
        [LAMP, ROOM_CEILING],
      ],
      '#e9e2d2',
      { x, z, segments: 20, casts: false },
    )
    // Keeps its light off the ceiling: a glaring spot there would speckle the walls.
    m.add(level(x - CAP, x + CAP, z - CAP, z + CAP, ROOM_CEILING - 0.06), [0, 0, 0], { surface: 'shadow' })
    spot(m, LAMP - 0.035, '#fff2d8', { x, y: ROOM_CEILING - 0.046, z, rx: Math.PI / 2, glow: 2.2 }, 20)
  }
}

/** Frame, sill and panes of a window in the back wall; a gate, which reaches the floor, has a rolled-up shutter instead. */
function windowIn(m: Model, opening: Area['opening']): void {
  if (!opening) return
  const { x, w, low, high } = opening
  const h = high - low
  const isGate = low === 0
  const frame = isGate ? '#c9a23a' : '#efe9dc'
  m.at({ x, y: low, z: -DEPTH }, () => {
    for (const side of [-1, 1])
      plainBox(m, 0.1, h, 0.2, frame, { x: side * (w / 2 + 0.0), z: -0.02, without: ['-y', '+y'] })
    plainBox(m, w + 0.1, 0.1, 0.2, frame, { y: h - 0.05, z: -0.02, without: ['-x', '+x', '-z'] })
    if (isGate) {
      plainBox(m, w + 0.2, 0.36, 0.3, '#9aa19c', { y: h + 0.04, z: 0.15, without: ['-z'] })
      plainBox(m, w, 0.02, 0.3, '#c9a23a', { y: 0.002, z: 0.05, without: ['-y', '-x', '+x', '-z', '+z'] })
      return
    }
    plainBox(m, w + 0.1, 0.1, 0.2, frame, { y: -0.05, z: -0.02, without: ['-x', '+x', '-z'] })
    const panes = Math.max(2, Math.round(w / 1.1))
    for (let i = 1; i < panes; i++)
      m.box(0.05, h - 0.1, 0.07, frame, {
        x: -w / 2 + (w * i) / panes,
        y: 0.05,
        z: -0.06,
        bevel: 0,
        without: ['-y', '+y'],
      })
    plainBox(m, w + 0.24, 0.035, 0.24, '#c9986a', { y: -0.035, z: 0.05, without: ['-z'] })
    m.box(w - 0.08, h - 0.08, 0.008, '#dcedf0', {
      y: 0.04,
      z: -0.09,
      bevel: 0,
      surface: 'glass',
      casts: false,
    })
  })
}
