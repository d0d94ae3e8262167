import type { Model } from '../../model.ts'
import type { Side } from '../../solid/bevel-box.ts'
import { quad } from '../../solid/solid.ts'
import { face } from './faces.ts'
import { block, large } from './goods.ts'
import { iconOf } from './pictures.ts'
import { MALL, SHOP } from './room.ts'
import type { Shop } from './shop.ts'
import { signLetters } from './sign-letters.ts'

const FASCIA = '#efe6d8'
const STONE = '#cfc3b1'
/** The board of a sign: its foot, height and depth. */
export const SIGN = { y: 2.66, h: 0.74, deep: 0.1 } as const
const LETTERS = 0.54
/** A sign that hangs across the way. */
const BLADE = { size: 0.44, y: 2.16, from: 0.14 } as const

const BEHIND: Side[] = ['-z']

/** Everything of a shop that is in its front: piers, glass, door, and the signs with its name. */
export function front(m: Model, shop: Shop): void {
  const { w, look } = shop
  const half = w / 2 - SHOP.pier
  m.group(`${shop.place.id} fascia`, () => {
    const wall = (x0: number, x1: number, y0: number, y1: number, color: string) =>
      face(m, color, [
        [x0, y0, 0],
        [x1, y0, 0],
        [x1, y1, 0],
        [x0, y1, 0],
      ])
    wall(-w / 2, w / 2, SHOP.open, MALL.ceiling, FASCIA)
    wall(-w / 2, -half, 0, SHOP.open, STONE)
    wall(half, w / 2, 0, SHOP.open, STONE)
  })
  for (const side of [-1, 1])
    block(m, SHOP.pier, 0.14, 0.03, look.frame, { x: side * (half + SHOP.pier / 2), z: 0.015 })
  sign(m, shop)
  blade(m, shop)
  if (look.door !== 'open') glazing(m, shop)
}

function sign(m: Model, shop: Shop): void {
  const {
    w,
    look,
    place,
    supplies: { letters },
  } = shop
  const board = w - 0.5
  large(m, shop.place.id, [board, SIGN.h, SIGN.deep], look.board, { y: SIGN.y, z: SIGN.deep / 2 }, [
    '+z',
    '-y',
    '+x',
    '-x',
  ])
  const wide = letters.width(place.name, 1, 'bold')
  const size = Math.min(LETTERS, (board - 0.36) / wide)
  m.add(signLetters(letters, place.name, size), look.letters, {
    y: SIGN.y + SIGN.h / 2 - size * 0.345,
    z: SIGN.deep + 0.006,
    glow: 0.98,
    casts: false,
  })
  // A line of light along the head of the board.
  m.box(board - 0.04, 0.025, 0.03, '#fff0cc', {
    y: SIGN.y + SIGN.h + 0.02,
    z: 0.05,
    bevel: 0,
    glow: 1,
    casts: false,
    without: BEHIND,
  })
}

function blade(m: Model, { w, look, place }: Shop): void {
  const isInSquare = Math.max(Math.abs(place.x), Math.abs(place.z)) <= MALL.square
  const side = isInSquare && look.door === 'left' ? -1 : 1
  const { size, y, from } = BLADE
  m.at({ x: side * (w / 2 - 0.12), y, z: from + size / 2 }, () => {
    m.box(0.05, size + 0.05, size + 0.05, look.board, { y: -0.025, bevel: 0 })
    for (const way of [-1, 1])
      m.print(iconOf(place.kind), size, size, { x: way * 0.0265, y: size / 2, ry: (way * Math.PI) / 2 })
    m.box(0.03, 0.03, size + 0.04, '#3a3d40', { y: size + 0.03, z: -0.12, bevel: 0 })
  })
}

/** The window on its riser, its frame, and the frame of the open door. */
function glazing(m: Model, shop: Shop): void {
  const {
    look,
    place,
    window: [x0, x1],
    door: [d0, d1],
  } = shop
  const [middle, w] = [(x0 + x1) / 2, x1 - x0]
  large(m, shop.place.id, [w, SHOP.riser, 0.1], look.frame, { x: middle, z: -0.05 }, [
    '+z',
    '+y',
    look.door === 'left' ? '-x' : '+x',
  ])
  large(m, place.id, [w, 0.05, 0.12], look.frame, { x: middle, y: SHOP.open - 0.05, z: -0.05 }, ['+z', '-y'])
  const post = (x: number) => large(m, place.id, [0.05, SHOP.open, 0.1], look.frame, { x, z: -0.05 }, ['+z'])
  for (const x of [x0 + 0.025, x1 - 0.025, ...(w > 2.6 ? [middle] : [])]) post(x)
  const outer = Math.abs(d0 - x0) < Math.abs(d1 - x0) ? d1 - 0.025 : d0 + 0.025
  post(outer)
  large(m, place.id, [d1 - d0, 0.05, 0.1], look.frame, { x: (d0 + d1) / 2, y: SHOP.open - 0.05, z: -0.05 }, [
    '+z',
    '-y',
  ])
  m.add(
    quad(
      [x0, SHOP.riser, -0.05],
      [x1, SHOP.riser, -0.05],
      [x1, SHOP.open - 0.05, -0.05],
      [x0, SHOP.open - 0.05, -0.05],
    ),
    '#dcedf0',
    { surface: 'glass', casts: false },
  )
  large(m, shop.place.id, [d1 - d0 - 0.2, 0.008, 0.7], '#4b4a48', { x: (d0 + d1) / 2, z: -0.5 }, ['+y'])
}
