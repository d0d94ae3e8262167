import { furnish } from '../../furnish.ts'
import type { Model } from '../../model.ts'
import type { Supplies } from '../../part.ts'
import { part as floorPlant } from '../../parts/furniture/floor-plant.ts'
import { board, large } from './goods.ts'
import { BENCHES, BINS, DIRECTORIES, PIERS, PLANTERS } from './room.ts'

const STONE = '#cdbfa9'
const WOOD = '#a8683c'

/** Fountain, benches and plants under the lantern; notices and bins along the arms. */
export function square(m: Model, supplies: Supplies): void {
  m.group('fountain', () => fountain(m))
  m.group('benches', () => {
    for (const pose of BENCHES) m.at(pose, () => bench(m))
  })
  m.group('planters', () => {
    for (const { x, z } of PLANTERS) planter(m, supplies, x, z)
  })
  m.group('notices', () => notices(m))
  m.group('directories', () => {
    for (const [i, pose] of DIRECTORIES.entries()) m.at(pose, () => directory(m, `directory ${i}`))
  })
  m.group('bins', () => {
    for (const pose of BINS) m.at(pose, () => bins(m))
  })
}

function fountain(m: Model): void {
  m.turn(
    [
      [1.55, 0],
      [1.6, 0.02],
      [1.6, 0.4],
      [1.64, 0.44],
      [1.64, 0.48],
      [1.4, 0.48],
      [1.38, 0.44],
      [1.38, 0.2],
      [0, 0.2],
    ],
    STONE,
    { segments: 16 },
  )
  m.drum(1.385, 0.01, '#4f98ad', { y: 0.36, segments: 16, shine: 0.75 })
  m.turn(
    [
      [0.34, 0.2],
      [0.2, 0.34],
      [0.13, 0.6],
      [0.16, 0.86],
      [0.62, 1.02],
      [0.66, 1.08],
      [0.62, 1.1],
      [0.1, 1.04],
      [0.08, 1.3],
      [0.05, 1.4],
      [0, 1.42],
    ],
    STONE,
    { segments: 16 },
  )
  m.drum(0.6, 0.008, '#6fb2c4', { y: 1.075, segments: 16, shine: 0.75 })
  // Water falls from the bowl in threads and springs from the top.
  for (let i = 0; i < 5; i++) {
    const a = (i / 5) * Math.PI * 2
    const at = (r: number, y: number): [number, number, number] => [Math.cos(a) * r, y, Math.sin(a) * r]
    m.rod(
      [at(0.63, 1.09), at(0.74, 1.02), at(0.82, 0.75), at(0.86, 0.37)],
      (t) => 0.016 + t * 0.012,
      '#d3ebf1',
      { sides: 4, steps: 5, shine: 0.6, casts: false },
    )
    m.rod([at(0.02, 1.4), at(0.1, 1.62), at(0.22, 1.5), at(0.3, 1.1)], 0.011, '#e3f3f6', {
      sides: 4,
      steps: 6,
      shine: 0.6,
      casts: false,
    })
  }
}

function bench(m: Model): void {
  for (const x of [-0.62, 0.62]) m.box(0.16, 0.38, 0.46, STONE, { x, bevel: 0, without: ['-y', '+y'] })
  for (const z of [-0.19, -0.065, 0.065, 0.19])
    m.box(1.6, 0.05, 0.105, WOOD, { y: 0.38, z, bevel: 0, without: ['-y'] })
}

/** Three bins with the colours of what goes in. */
function bins(m: Model): void {
  for (const [i, color] of ['#3a78b5', '#e0b33a', '#4a8a52'].entries()) {
    const x = (i - 1) * 0.41
    for (const y of [0, 0.43])
      m.box(0.39, 0.43, 0.38, '#5b5f62', { x, y, bevel: 0, without: ['-y', '+y', '-z'] })
    m.box(0.39, 0.08, 0.38, color, { x, y: 0.86, bevel: 0, without: ['-y', '-z'] })
    m.box(0.24, 0.1, 0.01, '#1d2022', { x, y: 0.68, z: 0.188, bevel: 0, without: ['-z'] })
  }
}

/** A bush cut into two balls. */
const TOPIARY = [
  [0.1, 0],
  [0.34, 0.1],
  [0.43, 0.34],
  [0.36, 0.58],
  [0.2, 0.72],
  [0.28, 0.82],
  [0.31, 0.96],
  [0.24, 1.12],
  [0, 1.2],
] as const

function planter(m: Model, supplies: Supplies, x: number, z: number): void {
  m.turn(
    [
      [0.34, 0],
      [0.36, 0.02],
      [0.48, 0.5],
      [0.5, 0.56],
      [0.46, 0.58],
      [0.42, 0.52],
      [0, 0.5],
    ],
    '#8a6a52',
    { x, z, segments: 12 },
  )
  if (x === z && x < 0) furnish(m, supplies, floorPlant, { x, y: 0.36, z, ry: x, size: 1.35 })
  else m.turn(TOPIARY, '#4f8a52', { x, y: 0.44, z, segments: 13 })
}

function notices(m: Model): void {
  const names = ['weekend', 'music', 'jobs', 'recycle']
  for (const [i, { x, z, ry, w }] of PIERS.entries())
    if (w > 2)
      m.at({ x, z, ry }, () => {
        large(m, `notice ${i}`, [1.02, 1.36, 0.05], '#4d3a30', { x: -0.62, y: 1.12, z: 0.025 })
        m.print(names[(i * 3) % 4]!, 0.92, 1.25, { x: -0.62, y: 1.8, z: 0.053 })
      })
}

/** A lit board with the plan of the mall. */
function directory(m: Model, where: string): void {
  large(m, where, [1.16, 2.1, 0.16], '#4d3a30', {})
  // A holder for maps to take along.
  m.box(0.14, 0.11, 0.05, '#8a6a52', { y: 0.4, z: 0.105, bevel: 0.004 })
  board(m, [1.3, 0.05, 0.36], '#4d3a30', { x: 0, y: 0, z: 0 })
  m.print('directory', 1.04, 1.3, { y: 1.3, z: 0.082, glow: 0.96 })
  m.at({ ry: Math.PI }, () => large(m, `${where} back`, [1.16, 2.1, 0.16], '#4d3a30', {}, ['+z']))
  m.print('directory', 1.04, 1.3, { y: 1.3, z: -0.082, ry: Math.PI, glow: 0.96 })
}
