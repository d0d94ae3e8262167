import { mix, rgb, scale } from '../../color.ts'
import { furnish, furnishLamp } from '../../furnish.ts'
import type { Model } from '../../model.ts'
import type { Supplies } from '../../part.ts'
import { part as galleryBench } from '../../parts/furniture/gallery-bench.ts'
import { part as wheatSheaf } from '../../parts/goods/wheat-sheaf.ts'
import { part as exitSign } from '../../parts/signs/exit-sign.ts'
import { part as stripLight } from '../../parts/rooms/strip-light.ts'
import type { Placed } from '../../room-plan.ts'
import { wall, type Opening } from '../../shell.ts'
import { plainBox } from '../science-museum/faces.ts'
import { hung } from '../science-museum/shapes.ts'
import { shiningPrint } from '../science-museum/shining.ts'
import type { Block } from './area.ts'
import { AREAS } from './areas.ts'
import { HALL_STRIPS } from './light.ts'
import { FRONT, HALL, ROOMS, WAY_HIGH } from './room.ts'
import { level, lid } from './shell.ts'

const { west, east, half, ceiling } = HALL
/** Size of the boards over the ways, metres. */
const BOARD = [2.9, 0.62] as const

/** What stands in the hall, against its walls. */
const PLACED: readonly Placed[] = [
  [wheatSheaf, { x: -12.55, z: -1.3 }],
  [wheatSheaf, { x: -12.5, z: 1.3, ry: 1 }],
  [galleryBench, { x: 12.5, z: 0, ry: Math.PI / 2 }],
]

/** The ground under what stands in the hall. */
export const HALL_BLOCKS: readonly Block[] = [
  [-12.55, -1.3, 0.5, 0.5],
  [-12.5, 1.3, 0.5, 0.5],
  [12.5, 0, 0.6, 1.7],
]

/** The hall: floor with the way of the grain painted on it, walls with seven ways, boards, lamps, the glass front. */
export function hall(m: Model, supplies: Supplies): void {
  m.group('hall floor', () => floor(m, supplies.random))
  walls(m)
  m.group('hall lid', () => m.add(lid(west, east, -half, half, ceiling), '#f3eee2', { surface: 'lightmap' }))
  m.group('beams', () => {
    for (let x = west + 2; x < east - 1; x += 4)
      plainBox(m, 0.2, 0.26, half * 2, '#a97f55', { x, y: ceiling - 0.26, without: ['+y', '-z', '+z'] })
  })
  m.group('boards', () => boards(m))
  m.group('front', () => front(m))
  m.group('hall furniture', () => {
    for (const [part, pose, state] of PLACED) furnish(m, supplies, part, pose, state)
    furnish(m, supplies, exitSign, { x: west + 0.02, y: FRONT.high + 0.2, z: 0, ry: Math.PI / 2 })
    for (const x of HALL_STRIPS) furnishLamp(m, supplies, stripLight, { x, y: ceiling - 0.04, z: 0 }, 'on')
  })
  hung(m, 'wayOfGrain', 2.9, 1.7, { x: east - 0.012, y: 2.75, z: 0, ry: -Math.PI / 2, frame: '#7a4a35' })
}

/** Slabs of clay, and down the middle a band of wheat gold that leads from room to room. */
function floor(m: Model, random: () => number): void {
  const [a, b] = [rgb('#b98468'), rgb('#a87258')]
  const [columns, rows] = [40, 6]
  const [w, d, gap] = [(east - west) / columns, (half * 2) / rows, 0.004]
  for (let i = 0; i < columns; i++)
    for (let j = 0; j < rows; j++) {
      const [x, z] = [west + i * w, -half + j * d]
      m.add(level(x + gap, x + w - gap, z + gap, z + d - gap, 0), scale(mix(a, b, random()), 0.97), {
        surface: 'lightmap',
      })
    }
  m.add(level(west, east, -half, half, -0.005), '#6d4a3a', { surface: 'lightmap', casts: false })
  m.add(level(west + 1.2, east - 1.4, -0.11, 0.11, 0.005), '#d9a53c', { surface: 'lightmap', casts: false })
  for (const room of ROOMS) {
    const [x0, x1] = [room.x - 0.11, room.x + 0.11]
    m.add(room.isNorth ? level(x0, x1, -half, -0.11, 0.005) : level(x0, x1, 0.11, half, 0.005), '#d9a53c', {
      surface: 'lightmap',
      casts: false,
    })
  }
}

function walls(m: Model): void {
  for (const isNorth of [true, false]) {
    const holes = ROOMS.filter((room) => room.isNorth === isNorth).map(({ x, wayHalf }): Opening => {
      const from = isNorth ? x - wayHalf - west : east - x - wayHalf
      return [from, from + wayHalf * 2, 0, WAY_HIGH]
    })
    const pose = isNorth ? { x: west, z: -half } : { x: east, z: half, ry: Math.PI }
    m.group(isNorth ? 'hall north' : 'hall south', () =>
      m.at(pose, () => wall(m, east - west, ceiling, holes, '#f1e7d2')),
    )
  }
  m.group('hall east', () =>
    m.at({ x: east, z: -half, ry: -Math.PI / 2 }, () => wall(m, half * 2, ceiling, [], '#8fa57f')),
  )
  m.group('hall west', () =>
    m.at({ x: west, z: half, ry: Math.PI / 2 }, () =>
      wall(m, half * 2, ceiling, [[half - FRONT.w / 2, half + FRONT.w / 2, 0, FRONT.high]], '#f1e7d2'),
    ),
  )
}

/** A board over every way in. */
function boards(m: Model): void {
  const [w, h] = BOARD
  for (const room of ROOMS)
    m.at(room.frame, () => {
      plainBox(m, w + 0.08, h + 0.08, 0.05, '#5d3d25', { y: WAY_HIGH + 0.14, z: 0.026, without: ['-z'] })
      shiningPrint(m, `board-${room.name}`, w, h, { y: WAY_HIGH + 0.18 + h / 2, z: 0.057, glow: 0.97 })
      // Where boards of both sides are hidden by the wall, the colour of the room shows at the foot of its piers.
      for (const side of [-1, 1])
        plainBox(m, 0.34, 1.06, 0.012, AREAS[room.name].accent, {
          x: side * (room.wayHalf + 0.21),
          z: 0.008,
          without: ['-y', '-x', '+x', '-z'],
        })
    })
}

/** The glass front: posts, panes, a door. */
function front(m: Model): void {
  const { w, high } = FRONT
  m.at({ x: west, ry: Math.PI / 2 }, () => {
    for (const x of [-w / 2 + 0.04, -0.5, 0.5, w / 2 - 0.04])
      m.box(0.08, high, 0.16, '#7a4a35', { x, z: -0.06, bevel: 0, without: ['-y'] })
    for (const y of [high - 0.08, 2.2]) m.box(w, 0.09, 0.16, '#7a4a35', { y, z: -0.06, bevel: 0 })
    m.box(w - 0.1, high - 0.1, 0.008, '#dcedf0', {
      y: 0.04,
      z: -0.07,
      bevel: 0,
      surface: 'glass',
      casts: false,
    })
    m.box(0.03, 0.5, 0.03, '#c59a4a', { x: 0.4, y: 0.85, z: -0.0, bevel: 0, shine: 0.8 })
    m.box(1.6, 0.016, 0.9, '#6f5138', { z: 0.7, bevel: 0, casts: false, without: ['-y'] })
  })
}
