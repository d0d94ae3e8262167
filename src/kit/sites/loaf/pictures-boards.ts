import type { Pen, Picture } from '../../picture.ts'
import { AREAS } from './areas.ts'
import { ROOMS, type RoomName } from './room.ts'

const WHITE = '#ffffff'
const CREAM = '#f6f0e0'

/** A pictogram for every room, in a square of 100. */
const ICONS: Readonly<Record<RoomName, (pen: Pen, ink: string) => string>> = {
  farmLab: (pen, ink) =>
    pen.line(
      'M38 90 V34 M38 74 C22 72 20 60 20 54 M38 74 C54 72 56 60 56 54 M38 52 C22 50 20 38 20 32 M38 52 C54 50 56 38 56 32',
      ink,
      6,
    ) +
    `<circle cx="66" cy="34" r="19" fill="none" stroke="${ink}" stroke-width="7"/>` +
    pen.line('M79 49 L92 64', ink, 8),
  grainStore: (pen, ink) =>
    pen.shape('M24 36 L50 16 L76 36 V78 H24 Z', ink) +
    pen.line('M32 78 V92 M68 78 V92', ink, 7) +
    pen.rect(44, 44, 12, 26, CREAM, 3),
  mill: (pen, ink) =>
    `<circle cx="50" cy="52" r="36" fill="none" stroke="${ink}" stroke-width="8"/>` +
    pen.circle(50, 52, 9, ink) +
    pen.line('M50 38 V20 M62 45 L78 36 M62 60 L78 69 M50 66 V84 M38 60 L22 69 M38 45 L22 36', ink, 5),
  bakery: (pen, ink) =>
    pen.shape(
      'M12 70 C4 40 24 24 50 24 C76 24 96 40 88 70 C87 78 82 80 74 80 L26 80 C18 80 13 78 12 70 Z',
      ink,
    ) + pen.line('M34 40 L40 56 M50 36 L56 52 M66 40 L71 54', CREAM, 6),
  packing: (pen, ink) =>
    pen.line('M14 34 H86 V82 H14 Z M14 52 H86 M34 34 V82 M66 34 V82', ink, 6) +
    pen.line('M28 22 H72', ink, 6),
  store: (pen, ink) =>
    pen.shape('M16 42 H84 L76 86 H24 Z', ink) +
    pen.line('M30 42 L44 16 M70 42 L56 16', ink, 7) +
    pen.line('M36 54 V74 M50 54 V74 M64 54 V74', CREAM, 5),
  table: (pen, ink) =>
    pen.line('M28 14 V40 M20 14 V34 C20 42 36 42 36 34 V14 M28 40 V88', ink, 6) +
    pen.line('M70 88 V14 C84 22 84 46 70 54', ink, 7),
}

/** The name of a room on the board over its way in: pictogram, English large, Spanish below. */
export const BOARD_PICTURES: readonly Picture[] = [
  ...ROOMS.map((room): Picture => ({
    name: `board-${room.name}`,
    w: 464,
    h: 99,
    draw: (pen) => {
      const { w, h } = pen
      const text = { room: w - h - 30 }
      const { accent } = AREAS[room.name]
      return (
        pen.rect(0, 0, w, h, accent) +
        pen.rect(0, 0, h, h, CREAM) +
        `<g transform="scale(${h / 100})">${ICONS[room.name](pen, accent)}</g>` +
        pen.text(room.title, h + 18, h * 0.55, h * 0.52, WHITE, text) +
        pen.text(room.titleEs, h + 19, h * 0.86, h * 0.26, '#f6e6bd', text)
      )
    },
  })),
  { name: 'wayOfGrain', w: 464, h: 272, draw: wayOfGrain },
]

/** The whole way on one board: seven rounds on a winding line. */
function wayOfGrain(pen: Pen): string {
  const at = (i: number): [number, number] => (i < 4 ? [66 + i * 110, 118] : [396 - (i - 4) * 130, 212])
  return (
    pen.rect(0, 0, 464, 272, CREAM) +
    pen.rect(0, 0, 464, 54, '#7a4a35') +
    pen.text('Fernside Grain & Bread', 232, 27, 26, WHITE, { align: 'middle', room: 440 }) +
    pen.text('From the field to the table · Del campo a la mesa', 232, 46, 14, '#f6e6bd', {
      align: 'middle',
      room: 440,
    }) +
    pen.line('M66 118 H396 C446 118 446 212 396 212 H136', '#d9a53c', 9) +
    ROOMS.map((room, i) => {
      const [x, y] = at(i)
      const { accent } = AREAS[room.name]
      return (
        pen.circle(x, y, 35, accent) +
        pen.circle(x, y, 30, CREAM) +
        `<g transform="translate(${x - 22} ${y - 22}) scale(0.44)">${ICONS[room.name](pen, accent)}</g>`
      )
    }).join('')
  )
}
