import type { Pen, Picture } from '../../picture.ts'
import { star } from './icons.ts'
import { PLACES_IN_SCIENCE_MUSEUM } from './places.ts'

const middle = { align: 'middle' } as const
const TEAL = '#1f6f6b'
const INK = '#24313a'

/** What visitors read: welcome, prices, the day's programme, menu, the board and the elements of the school lab. */
export const PUBLIC_PICTURES: readonly Picture[] = [
  { name: 'welcome', w: 90, h: 270, draw: welcome },
  {
    name: 'ticketsFront',
    w: 400,
    h: 90,
    draw: (pen) =>
      pen.rect(0, 0, 400, 90, TEAL) +
      pen.text('Tickets', 30, 60, 50, '#ffffff', { room: 150 }) +
      pen.shape(star(204, 45, 16), '#ffd980') +
      pen.text('Boletos', 370, 60, 50, '#d7efe4', { align: 'right', room: 150 }),
  },
  {
    name: 'prices',
    w: 315,
    h: 200,
    draw: (pen) =>
      pen.rect(0, 0, 315, 200, '#17504e') +
      pen.text('Tickets · Boletos', 157, 38, 32, '#ffffff', { ...middle, room: 290 }) +
      (
        [
          ['Adults · Adultos', '$12'],
          ['Ages 5–17 · De 5 a 17', '$6'],
          ['Under 5 · Menores de 5', '$0'],
          ['School class · Grupo escolar', '$0'],
        ] as const
      )
        .map(
          ([who, price], i) =>
            pen.rect(14, 54 + i * 35, 287, 29, i % 2 ? '#1f6461' : '#1b5a57', 5) +
            pen.text(who, 24, 76 + i * 35, 20, '#e6f4ec', { room: 210 }) +
            pen.text(price, 292, 77 + i * 35, 22, '#ffd980', { align: 'right' }),
        )
        .join(''),
  },
  {
    name: 'todayAt',
    w: 315,
    h: 130,
    draw: (pen) =>
      pen.rect(0, 0, 315, 130, '#17504e') +
      pen.text('Today · Hoy', 16, 30, 26, '#ffd980') +
      (
        [
          ['10:30', 'Planetarium · Planetario'],
          ['11:15', 'Rover talk · Charla del róver'],
          ['13:00', 'Behind the scenes · Tras bambalinas'],
        ] as const
      )
        .map(
          ([time, what], i) =>
            pen.text(time, 16, 60 + i * 28, 21, '#ffffff') +
            pen.text(what, 78, 60 + i * 28, 19, '#d7efe4', { room: 228 }),
        )
        .join(''),
  },
  { name: 'menu', w: 400, h: 150, draw: menu },
  {
    name: 'menuLeft',
    w: 220,
    h: 150,
    draw: (pen) =>
      pen.rect(0, 0, 220, 150, '#33241c') +
      pen.circle(140, 66, 30, '#f3d9a0') +
      pen.line('M18 22 L124 58 M14 46 L120 68 M22 72 L122 80', '#c98a4f', 8) +
      pen.text('Comet Café', 110, 136, 30, '#fdf0d6', { ...middle, room: 200 }),
  },
  { name: 'whiteboard', w: 400, h: 184, draw: whiteboard },
  { name: 'elements', w: 272, h: 157, draw: elements },
  // The till of the kit shows the house's mark and its own screen.
  {
    name: 'mark',
    w: 56,
    h: 56,
    draw: (pen) => pen.rect(0, 0, 56, 56, '#34506b') + pen.shape(star(28, 30, 20), '#ffd980'),
  },
  {
    name: 'tillScreen',
    w: 124,
    h: 84,
    draw: (pen) =>
      pen.rect(0, 0, 124, 84, '#eef3f2') +
      pen.rect(0, 0, 124, 16, TEAL) +
      Array.from({ length: 6 }, (_, i) =>
        pen.rect(
          6 + (i % 3) * 27,
          22 + Math.floor(i / 3) * 30,
          24,
          26,
          ['#c4562f', '#2f6d9a', '#e0a73c'][i % 3] ?? INK,
          4,
        ),
      ).join('') +
      [24, 34, 44].map((y) => pen.rect(90, y, 28, 5, '#b9c4ca')).join(''),
  },
]

/** The plan by the entrance: which rooms lie where. */
function welcome(pen: Pen): string {
  return (
    pen.rect(0, 0, 90, 270, '#34506b') +
    pen.text('Riverbend', 45, 22, 19, '#ffffff', { ...middle, room: 82 }) +
    pen.text('Science', 45, 40, 19, '#ffffff', { ...middle, room: 82 }) +
    pen.text('Museum', 45, 58, 19, '#ffd980', { ...middle, room: 82 }) +
    PLACES_IN_SCIENCE_MUSEUM.filter(({ x }) => x < 0)
      .map(
        ({ name, facing }, i) =>
          pen.rect(6, 72 + i * 27, 78, 23, '#26405a', 4) +
          pen.text(facing === 180 ? '‹' : '›', 14, 89 + i * 27, 20, '#ffd980', middle) +
          pen.text(name, 22, 88 + i * 27, 13, '#ffffff', { room: 60 }),
      )
      .join('')
  )
}

function menu(pen: Pen): string {
  const rows = [
    ['Hot cocoa', 'Chocolate caliente', '3.00'],
    ['Coffee', 'Café', '2.50'],
    ['Soup of the day', 'Sopa del día', '5.00'],
    ['Sandwich', 'Sándwich', '6.00'],
  ] as const
  return (
    pen.rect(0, 0, 400, 150, '#33241c') +
    rows
      .map(([en, es, price], i) => {
        const [x, y] = [18 + Math.floor(i / 2) * 194, 54 + (i % 2) * 62]
        return (
          pen.text(en, x, y, 23, '#fdf0d6', { room: 106 }) +
          pen.text(es, x, y + 22, 17, '#d9a86f', { room: 126 }) +
          pen.text(price, x + 172, y, 23, '#ffd980', { align: 'right' })
        )
      })
      .join('') +
    pen.rect(199, 18, 2, 114, '#6b4a34')
  )
}

/** What the class works on: how plants make sugar out of light. */
function whiteboard(pen: Pen): string {
  const [blue, green, red] = ['#2457a0', '#2f7d3f', '#c4402f']
  return (
    pen.rect(0, 0, 400, 184, '#fbfcfa') +
    pen.text('What does a leaf do?', 20, 38, 32, blue, { room: 300 }) +
    pen.text('¿Qué hace una hoja?', 20, 62, 22, green, { room: 300 }) +
    pen.shape('M150 150 Q160 84 232 82 Q250 130 196 156 Q170 166 150 150 Z', '#8fc77f') +
    pen.line('M150 152 Q186 126 226 88', green, 3) +
    pen.circle(338, 44, 20, '#ffd34f') +
    pen.line('M322 60 L250 96 M330 66 L258 108', '#e0a32f', 4) +
    pen.text('CO₂'.replace('₂', ''), 46, 112, 26, red) +
    pen.text('2', 84, 118, 16, red) +
    pen.line('M98 106 L146 112 M136 104 L146 112 L135 119', red, 3) +
    pen.text('H', 46, 160, 26, blue) +
    pen.text('2', 64, 166, 16, blue) +
    pen.text('O', 74, 160, 26, blue) +
    pen.line('M98 154 L142 150 M132 143 L142 150 L133 158', blue, 3) +
    pen.line('M246 142 L296 148 M286 139 L296 148 L285 155', green, 3) +
    pen.text('O', 306, 158, 28, green) +
    pen.text('2', 328, 165, 16, green)
  )
}

/** The table of elements as it hangs in every lab, from too far to read. */
function elements(pen: Pen): string {
  const cell = 14
  const colors = ['#d9665a', '#e0a32f', '#6fb07a', '#4f93c9', '#8a7ad0', '#c98fb0'] as const
  const isThere = (row: number, column: number): boolean => {
    if (row === 0) return column === 0 || column === 17
    if (row < 3) return column < 2 || column > 11
    return true
  }
  return (
    pen.rect(0, 0, 272, 157, '#f8f8f2') +
    pen.text('Elements · Elementos', 136, 20, 17, INK, middle) +
    Array.from({ length: 7 }, (_, row) =>
      Array.from({ length: 18 }, (__, column) =>
        isThere(row, column)
          ? pen.rect(
              10 + column * cell,
              30 + row * (cell + 3),
              cell - 2,
              cell + 1,
              colors[column < 2 ? column : column < 12 ? 2 : 3 + ((column - 12) % 3)] ?? '#888',
              2,
            )
          : '',
      ).join(''),
    ).join('')
  )
}
