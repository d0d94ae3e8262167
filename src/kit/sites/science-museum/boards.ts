import type { Model } from '../../model.ts'
import type { Pen, Picture } from '../../picture.ts'
import { BAYS } from './bays.ts'
import { plainBox } from './faces.ts'
import { ICONS } from './icons.ts'
import { GALLERY, ROOMS, STAFF_DOOR, THICK, type Room } from './room.ts'
import { shiningPrint } from './shining.ts'
import { BOARD_FOOT } from './board-foot.ts'

/** Size of the boards over the ways in, metres; their pictures are drawn at 140 points per metre. */
const BOARD = { gallery: [3.5, 0.6], corridor: [3.1, 0.5] } as const
const POINTS = 140
const WHITE = '#ffffff'

const sizeOf = ({ isPublic }: Room) => (isPublic ? BOARD.gallery : BOARD.corridor)

/** The name of a room on its board: its icon, its name large, below it in Spanish. */
export const BOARD_PICTURES: readonly Picture[] = [
  ...ROOMS.map((room): Picture => {
    const [w, h] = sizeOf(room).map((metres) => metres * POINTS) as [number, number]
    return { name: `board-${room.id}`, w, h, draw: (pen) => board(pen, room) }
  }),
  { name: 'board-staff', w: 400, h: 110, draw: staffBoard },
]

function board(pen: Pen, room: Room): string {
  const { w, h } = pen
  const accent = BAYS[room.thing]?.accent ?? '#34506b'
  const text = { room: w - h - 34 }
  return (
    pen.rect(0, 0, w, h, accent) +
    pen.rect(0, 0, h, h, '#f6f2e8') +
    `<g transform="scale(${h / 100})">${ICONS[room.thing]?.(pen, accent) ?? ''}</g>` +
    pen.text(room.name, h + 20, h * 0.56, h * 0.52, WHITE, text) +
    pen.text(room.nameEs, h + 21, h * 0.86, h * 0.235, '#f3e6c8', text)
  )
}

function staffBoard(pen: Pen): string {
  return (
    pen.rect(0, 0, 400, 110, '#f2c230') +
    pen.rect(6, 6, 388, 98, '#27323c') +
    pen.text('Staff only', 200, 58, 52, WHITE, { align: 'middle', room: 370 }) +
    pen.text('Solo personal', 200, 93, 32, '#f2d98a', { align: 'middle', room: 370 })
  )
}

/** A board over every way in, a small one with its icon that sticks out into the hall, and the one at the staff door. */
export function boards(m: Model): void {
  for (const room of ROOMS) m.at(room.frame, () => m.group('boards', () => boardOf(m, room)))
  m.group('boards', () =>
    m.at({ x: GALLERY.east - THICK / 2, y: STAFF_DOOR.high + 0.16, ry: -Math.PI / 2 }, () => {
      m.box(1.74, 0.5, 0.03, '#27323c', { z: 0.016, bevel: 0, without: ['-z'] })
      shiningPrint(m, 'board-staff', 1.68, 0.462, { y: 0.25, z: 0.037, glow: 0.95 })
    }),
  )
}

function boardOf(m: Model, room: Room): void {
  const [w, h] = sizeOf(room)
  const foot = room.isPublic ? BOARD_FOOT.gallery : BOARD_FOOT.corridor
  plainBox(m, w + 0.06, h + 0.06, 0.05, '#2b3138', { y: foot - 0.03, z: 0.026, without: ['-z'] })
  shiningPrint(m, `board-${room.id}`, w, h, { y: foot + h / 2, z: 0.057, glow: 0.97 })
  // The flag: only the icon, at the left end of the board's picture.
  const side = room.isPublic ? 0.46 : 0.34
  const x = -(w / 2 + 0.1)
  m.box(0.03, side + 0.04, side + 0.06, '#2b3138', {
    x,
    y: foot,
    z: (side + 0.06) / 2,
    bevel: 0,
    without: ['-z'],
  })
  for (const end of [-1, 1])
    m.print(`board-${room.id}`, side, side, {
      x: x + end * 0.02,
      y: foot + 0.02 + side / 2,
      z: side / 2 + 0.03,
      ry: (end * Math.PI) / 2,
      glow: 0.95,
      crop: [0, 0, h / w, 1],
    })
}
