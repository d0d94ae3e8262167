import { furnish } from '../../furnish.ts'
import type { Model } from '../../model.ts'
import { MUSEUM, PALETTE, STEEL } from '../../palette.ts'
import type { Supplies } from '../../part.ts'
import { part as captionBoard } from '../../parts/tools/foam-board-caption.ts'
import { part as packingTape } from '../../parts/tools/packing-tape.ts'
import { part as utilityKnife } from '../../parts/tools/utility-knife.ts'
import { quad } from '../../solid/solid.ts'
import { BENCH, DIVIDE, TOPS } from './room.ts'

const WALL = DIVIDE.x - DIVIDE.thick / 2

/** The bench for captions: a cutting mat, a steel ruler, foam board, and what has been made already. */
export function captions(m: Model, supplies: Supplies): void {
  m.group('caption bench', () => bench(m))
  m.group('on the caption bench', () => {
    m.box(0.46, 0.003, 0.62, '#3f6b5b', { x: 0.46, y: 0.898, z: 2.2, bevel: 0.001 })
    for (let i = 0; i < 7; i++)
      m.box(0.44, 0.0006, 0.002, '#8fb5a4', { x: 0.46, y: 0.901, z: 1.95 + i * 0.08, bevel: 0 })
    m.box(0.035, 0.003, 0.6, PALETTE.steel, { x: 0.25, y: 0.901, z: 2.2, ry: 0.02, bevel: 0.001, ...STEEL })
    furnish(m, supplies, utilityKnife, { x: 0.62, y: TOPS.bench, z: 2.36, ry: 0.8 }, 'closed')
    furnish(m, supplies, packingTape, { x: 0.74, y: 0.898, z: 2.72, ry: 1 })
    // Sheets of foam board lean on the wall.
    for (const [i, wide] of [0.9, 0.78, 0.66].entries())
      m.box(0.008, 0.5 - i * 0.07, wide, i % 2 ? MUSEUM.limewash : MUSEUM.tissue, {
        x: WALL - 0.08 - i * 0.02,
        y: 0.898,
        z: 2.55 - i * 0.05,
        rz: -0.13,
        bevel: 0.002,
      })
    m.at({ x: 0.46, y: 0.2, z: 1.8 }, () => {
      for (let i = 0; i < 4; i++)
        furnish(m, supplies, captionBoard, { y: 0.024 + i * 0.0085, ry: i * 0.06, size: 1.4 }, 'blank')
    })
    pens(m)
  })
  m.group('captions on the wall', () =>
    m.at({ x: WALL - 0.002, y: 1.62, z: 2.1, ry: -Math.PI / 2 }, () => {
      for (const [x, picture] of [
        [-0.5, 'captionShip'],
        [0, 'captionMeteorite'],
        [0.5, 'captionHelmet'],
      ] as const) {
        m.box(0.44, 0.31, 0.008, MUSEUM.tissue, { x, y: -0.155, z: 0.004, bevel: 0.002 })
        m.print(picture, 0.43, 0.3, { x, z: 0.0085 })
      }
    }),
  )
}

function bench(m: Model): void {
  const { x, z, w, d } = BENCH
  for (const side of [-1, 1])
    for (const edge of [-1, 1])
      m.box(0.055, 0.85, 0.055, MUSEUM.slate, {
        x: x + edge * (d / 2 - 0.06),
        z: z + side * (w / 2 - 0.06),
        bevel: 0.008,
      })
  for (const edge of [-1, 1])
    m.box(0.03, 0.06, w - 0.14, MUSEUM.slate, { x: x + edge * (d / 2 - 0.06), y: 0.79, z, bevel: 0.006 })
  m.box(d - 0.1, 0.022, w - 0.12, MUSEUM.crateDark, { x, y: 0.2, z, bevel: 0.006 })
  m.box(d, 0.046, w, PALETTE.oak, { x, y: 0.851, z, bevel: 0.006 })
  m.group('caption top', () =>
    m.add(
      quad(
        [x - d / 2 + 0.01, 0.8975, z + w / 2 - 0.01],
        [x + d / 2 - 0.01, 0.8975, z + w / 2 - 0.01],
        [x + d / 2 - 0.01, 0.8975, z - w / 2 + 0.01],
        [x - d / 2 + 0.01, 0.8975, z - w / 2 + 0.01],
      ),
      '#d9bd97',
      { surface: 'lightmap' },
    ),
  )
  // A box of offcuts on the shelf below.
  m.box(0.42, 0.2, 0.4, MUSEUM.crate, { x, y: 0.222, z: z + 0.45, bevel: 0.008 })
}

function pens(m: Model): void {
  m.at({ x: 0.8, y: 0.898, z: 1.74 }, () => {
    m.drum(0.04, 0.1, MUSEUM.plum, { segments: 12 })
    for (const [i, color] of [MUSEUM.brass, PALETTE.char, '#3b5877', PALETTE.steel].entries())
      m.rod(
        [
          [Math.cos(i * 1.6) * 0.014, 0.03, Math.sin(i * 1.6) * 0.014],
          [Math.cos(i * 1.6) * 0.034, 0.17, Math.sin(i * 1.6) * 0.034],
        ],
        0.005,
        color,
        { sides: 5 },
      )
  })
}
