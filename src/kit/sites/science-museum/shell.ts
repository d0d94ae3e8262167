import { mix, rgb, scale } from '../../color.ts'
import type { Model, Pose } from '../../model.ts'
import type { Supplies } from '../../part.ts'
import { spot } from '../../parts/museum-shapes.ts'
import { planks, wall, type Opening } from '../../shell.ts'
import { quad } from '../../solid/solid.ts'
import type { Bay } from './bay.ts'
import { BAYS } from './bays.ts'
import { plainBox } from './faces.ts'
import { DEPTH, ROOMS, THICK, type Room } from './room.ts'

const INSET = THICK / 2
/** Half the width of the cap over a lamp. */
const CAP = 0.17

/** Floors, walls and ceilings of all rooms along gallery and corridor. */
export function shell(m: Model, supplies: Supplies): void {
  for (const room of ROOMS) {
    const bay = BAYS[room.thing]
    if (!bay) continue
    m.at(room.frame, () => {
      m.group(`${room.thing} ground`, () => ground(m, room, bay, supplies.random))
      walls(m, room, bay)
      skirting(m, room, bay)
      m.group('ways in', () => wayIn(m, room, bay.accent))
      m.group(`${room.thing} lamps`, () => lamps(m, room, bay))
    })
  }
}

function ground(m: Model, { half }: Room, { ground: { look, tones } }: Bay, random: () => number): void {
  const [a, b] = [rgb(tones[0]), rgb(tones[1])]
  if (look === 'boards') {
    planks(m, -half, half, -DEPTH, 0, 0, { tones, wide: 0.2, long: 1.9, joint: 0.002 }, random)
    under(m, half, tones[1])
    return
  }
  const side = look === 'tiles' ? 0.68 : 2.05
  const [across, along] = [Math.round((half * 2) / side), Math.round(DEPTH / side)]
  const [w, d, gap] = [(half * 2) / across, DEPTH / along, 0.003]
  for (let i = 0; i < across; i++)
    for (let j = 0; j < along; j++) {
      const [x, z] = [-half + i * w, -DEPTH + j * d]
      const color = look === 'tiles' && (i + j) % 2 ? b : mix(a, b, random() * 0.4)
      m.add(level(x + gap, x + w - gap, z + gap, z + d - gap, 0), color, { surface: 'lightmap' })
    }
  under(m, half, tones[1])
}

/** What shows in the joints. */
function under(m: Model, half: number, color: string): void {
  m.add(level(-half, half, -DEPTH, 0, -0.005), scale(rgb(color), 0.6), {
    surface: 'lightmap',
    casts: false,
  })
}

/** A level face that looks up. */
export function level(x0: number, x1: number, z0: number, z1: number, y: number) {
  return quad([x0, y, z1], [x1, y, z1], [x1, y, z0], [x0, y, z0])
}

/** A level face that looks down. */
export function lid(x0: number, x1: number, z0: number, z1: number, y: number) {
  return quad([x0, y, z0], [x1, y, z0], [x1, y, z1], [x0, y, z1])
}

function walls(m: Model, room: Room, bay: Bay): void {
  const { half, ceiling, thing, wayHalf, wayHigh } = room
  const { opening: o } = bay
  const side = (name: string, pose: Pose, length: number, holes: readonly Opening[], color: string) =>
    m.group(`${thing} ${name}`, () => m.at(pose, () => wall(m, length, ceiling, holes, color)))
  const gap: Opening[] = o ? [[o.x - o.w / 2 + half, o.x + o.w / 2 + half, o.low, o.high]] : []
  side('back', { x: -half, z: -DEPTH }, half * 2, gap, bay.back)
  // Side walls end within the thickness of the front wall, or their edges would show through it.
  side('left', { x: -half, z: -INSET, ry: Math.PI / 2 }, DEPTH - INSET, [], bay.wall)
  side('right', { x: half, z: -DEPTH, ry: -Math.PI / 2 }, DEPTH - INSET, [], bay.wall)
  side(
    'front',
    { x: half, z: -THICK, ry: Math.PI },
    half * 2,
    [[half - wayHalf, half + wayHalf, 0, wayHigh]],
    bay.wall,
  )
  m.group(`${thing} lid`, () =>
    m.add(lid(-half, half, -DEPTH, -INSET, ceiling), bay.ceiling, { surface: 'lightmap' }),
  )
}

/** A strip of paint along the foot of a wall, in the wall's own light. */
function skirting(m: Model, { thing, half }: Room, { opening }: Bay): void {
  const color = '#565b60'
  const strip = (name: string, length: number, pose: Pose) =>
    m.group(`${thing} ${name}`, () => m.at(pose, () => wall(m, length, 0.09, [], color)))
  if (!opening || opening.low > 0.1) strip('back', half * 2, { x: -half, z: -DEPTH + 0.006 })
  strip('left', DEPTH - INSET, { x: -half + 0.006, z: -INSET, ry: Math.PI / 2 })
  strip('right', DEPTH - INSET, { x: half - 0.006, z: -DEPTH, ry: -Math.PI / 2 })
}

/** A frame of painted steel round the way in, which covers the edges of the wall. */
function wayIn(m: Model, { wayHalf, wayHigh }: Room, accent: string): void {
  const [deep, thin] = [THICK + 0.05, 0.06]
  for (const side of [-1, 1])
    plainBox(m, thin, wayHigh, deep, accent, {
      x: side * (wayHalf - thin / 2 + 0.004),
      z: -THICK / 2,
      without: ['-y', '+y', side < 0 ? '-x' : '+x'],
    })
  plainBox(m, wayHalf * 2 + 0.008, thin, deep, accent, {
    y: wayHigh - thin + 0.004,
    z: -THICK / 2,
    without: ['+y', '-x', '+x'],
  })
  plainBox(m, wayHalf * 2, 0.004, deep - 0.03, '#8d8f8e', {
    z: -THICK / 2,
    without: ['-y', '-x', '+x', '-z', '+z'],
  })
}

/** Round lamps let into the ceiling; the light itself is in light.ts. */
function lamps(m: Model, { ceiling }: Room, { lamps: { at } }: Bay): void {
  for (const [x, z] of at) {
    m.turn(
      [
        [0.14, ceiling - 0.035],
        [0.17, ceiling - 0.03],
        [0.175, ceiling],
      ],
      '#e9e7e1',
      { x, z, segments: 14, casts: false },
    )
    // Keeps its light off the ceiling: a glaring spot there would speckle the walls.
    m.add(level(x - CAP, x + CAP, z - CAP, z + CAP, ceiling - 0.06), [0, 0, 0], { surface: 'shadow' })
    spot(m, 0.145, '#fff4de', { x, y: ceiling - 0.032, z, rx: Math.PI / 2, glow: 2.6 }, 14)
  }
}
