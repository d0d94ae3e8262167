import { MUSEUM, PALETTE as P } from '../../palette.ts'
import type { Pen, Picture } from '../../picture.ts'
import { nightSea, starChart } from './night.ts'

const middle = { align: 'middle' } as const
const INK = MUSEUM.slateDark
const NIGHT = '#1d3049'

/** Everything that is printed in the museum, in English and Spanish. */
export const MUSEUM_PICTURES: readonly Picture[] = [
  { name: 'nightSea', w: 1200, h: 480, draw: nightSea },
  { name: 'starChart', w: 530, h: 390, draw: starChart },
  {
    name: 'galleryName',
    w: 760,
    h: 152,
    draw: (pen) =>
      pen.rect(0, 0, 760, 152, MUSEUM.plum) +
      pen.rect(0, 140, 760, 12, MUSEUM.brass) +
      pen.text('New gallery', 36, 92, 64, P.white, { room: 330 }) +
      pen.text('Nueva sala', 724, 92, 64, '#f0d9a6', { align: 'right', room: 330 }) +
      pen.circle(380, 70, 8, MUSEUM.brass),
  },
  {
    name: 'crateLabel',
    w: 180,
    h: 240,
    draw: (pen) =>
      pen.rect(0, 0, 180, 240, P.white) +
      pen.rect(0, 0, 180, 46, MUSEUM.plum) +
      pen.text('LOAN', 90, 20, 20, P.white, middle) +
      pen.text('PRÉSTAMO', 90, 40, 18, '#f0d9a6', middle) +
      pen.text('Telescope', 90, 76, 26, INK, { ...middle, room: 160 }) +
      pen.text('Telescopio', 90, 104, 26, MUSEUM.plum, { ...middle, room: 160 }) +
      pen.rect(14, 116, 152, 2, MUSEUM.brass) +
      pen.text('24 h', 90, 156, 42, INK, middle) +
      pen.text('Keep closed', 90, 180, 20, INK, { ...middle, room: 160 }) +
      pen.text('No abrir', 90, 202, 20, MUSEUM.plum, { ...middle, room: 160 }) +
      Array.from({ length: 26 }, (_, i) => pen.rect(16 + i * 5.8, 212, i % 3 === 1 ? 4 : 2, 22, INK)).join(
        '',
      ),
  },
  {
    name: 'bin',
    w: 96,
    h: 96,
    draw: (pen) => pen.rect(0, 0, 96, 96, '#6f74b8', 12) + glove(pen, 48, 52, 0.62, P.white),
  },
  {
    name: 'glovesSign',
    w: 252,
    h: 324,
    draw: (pen) =>
      pen.rect(0, 0, 252, 324, '#5f62a6') +
      pen.rect(10, 10, 232, 304, P.white, 12) +
      glove(pen, 84, 92, 1.05, '#7c78bd') +
      glove(pen, 168, 92, 1.05, '#6b67ab', -1) +
      pen.text('Metal? Gloves!', 126, 208, 36, INK, { ...middle, room: 220 }) +
      pen.text('¿Metal? ¡Guantes!', 126, 246, 32, MUSEUM.plum, { ...middle, room: 220 }) +
      pen.rect(24, 262, 204, 40, MUSEUM.brass, 10) +
      pen.text('New pair · Par nuevo', 126, 290, 26, INK, { ...middle, room: 190 }),
  },
  {
    name: 'climateSign',
    w: 308,
    h: 341,
    draw: (pen) =>
      pen.rect(0, 0, 308, 341, '#e9e4d8') +
      pen.rect(0, 0, 308, 78, MUSEUM.plum) +
      pen.text('Air in this gallery', 154, 34, 30, P.white, { ...middle, room: 280 }) +
      pen.text('El aire de esta sala', 154, 66, 28, '#f0d9a6', { ...middle, room: 280 }) +
      drop(pen, 56, 150) +
      pen.text('45–55 %', 196, 146, 54, INK, { ...middle, room: 200 }) +
      pen.text('humidity · humedad', 196, 176, 22, MUSEUM.slate, { ...middle, room: 200 }) +
      pen.rect(24, 198, 260, 3, MUSEUM.brass) +
      pen.rect(46, 220, 20, 64, P.red, 10) +
      pen.circle(56, 294, 20, P.red) +
      pen.text('18–22 °C', 196, 262, 54, INK, { ...middle, room: 200 }) +
      pen.text('day and night · día y noche', 196, 292, 22, MUSEUM.slate, { ...middle, room: 200 }),
  },
  {
    name: 'steps',
    w: 468,
    h: 336,
    draw: (pen) =>
      pen.rect(0, 0, 468, 336, '#fbfaf5') +
      pen.rect(0, 0, 468, 60, INK) +
      pen.text('Every loan · Cada préstamo', 234, 42, 34, P.white, { ...middle, room: 440 }) +
      (
        [
          ['Look', 'Mirar', MUSEUM.plum],
          ['Photo', 'Foto', '#3b5877'],
          ['Write', 'Anotar', MUSEUM.brass],
          ['Move', 'Mover', P.leaf],
        ] as const
      )
        .map(([en, es, color], i) => {
          const y = 74 + i * 64
          return (
            pen.rect(18, y, 432, 56, '#efeade', 10) +
            pen.circle(50, y + 28, 22, color) +
            pen.text(`${i + 1}`, 50, y + 39, 32, P.white, middle) +
            pen.text(en, 92, y + 40, 36, INK, { room: 150 }) +
            pen.text(es, 270, y + 40, 34, MUSEUM.plum, { room: 160 })
          )
        })
        .join(''),
  },
  { name: 'galleryPlan', w: 600, h: 410, draw: galleryPlan },
  caption('captionShip', 'Ship model', 'Maqueta de barco'),
  caption('captionMeteorite', 'Meteorite', 'Meteorito'),
  caption('captionHelmet', 'Space helmet', 'Casco espacial'),
]

function caption(name: string, en: string, es: string): Picture {
  const lines = (x: number, color: string) =>
    [96, 88, 94, 82, 60].map((w, i) => pen0(x, 92 + i * 18, w, color)).join('')
  const pen0 = (x: number, y: number, w: number, color: string) =>
    `<rect x="${x}" y="${y}" width="${w}" height="7" rx="3" fill="${color}"/>`
  return {
    name,
    w: 258,
    h: 180,
    draw: (pen) =>
      pen.rect(0, 0, 258, 180, '#fffdf8') +
      pen.rect(0, 0, 258, 12, MUSEUM.plum) +
      pen.text(en, 18, 44, 26, INK, { room: 222 }) +
      pen.text(es, 18, 74, 24, MUSEUM.plum, { room: 222 }) +
      lines(18, '#a7a49c') +
      lines(142, '#c3a2b0'),
  }
}

/** A glove, its fingers up; `hand` −1 mirrors it. */
function glove(pen: Pen, x: number, y: number, size: number, color: string, hand: 1 | -1 = 1): string {
  return (
    `<g transform="translate(${x} ${y}) scale(${size * hand} ${size})">` +
    pen.rect(-24, -8, 48, 52, color, 14) +
    pen.rect(-20, 30, 40, 30, color, 4) +
    [-18, -6, 6, 18]
      .map((at, i) => pen.line(`M${at} 0 L${at * 1.25} ${[-34, -44, -46, -36][i]}`, color, 11))
      .join('') +
    pen.line('M20 22 L40 -6', color, 12) +
    '</g>'
  )
}

function drop(pen: Pen, x: number, y: number): string {
  return pen.shape(
    `M${x} ${y - 44} C${x + 40} ${y + 2} ${x + 30} ${y + 32} ${x} ${y + 32} C${x - 30} ${y + 32} ${x - 40} ${y + 2} ${x} ${y - 44}`,
    '#4f93b8',
  )
}

/** The plan of the gallery: where each piece will stand. */
function galleryPlan(pen: Pen): string {
  const box = (x: number, y: number, w: number, h: number, color: string, label: string) =>
    pen.rect(x, y, w, h, color, 6) + pen.text(label, x + w / 2, y + h / 2 + 12, 34, P.white, middle)
  const notes = [
    ['1', 'Ship · Barco', NIGHT],
    ['2', 'Telescope · Telescopio', MUSEUM.plum],
    ['3', 'Helmet · Casco', NIGHT],
    ['4', 'Meteorite · Meteorito', NIGHT],
  ] as const
  return (
    pen.rect(0, 0, 600, 410, '#f6f3ea') +
    pen.rect(0, 0, 600, 58, NIGHT) +
    pen.text('Sea and Sky · Mar y cielo', 24, 42, 36, '#f0d9a6', { room: 550 }) +
    pen.line('M290 84 L290 240 M290 330 L290 388 M290 84 L576 84 L576 388 L290 388', INK, 7) +
    pen.line('M30 84 L290 84 M30 84 L30 388 L290 388', '#b9b3a5', 4) +
    box(492, 196, 62, 54, NIGHT, '1') +
    box(492, 254, 62, 54, MUSEUM.plum, '2') +
    box(492, 104, 62, 60, NIGHT, '3') +
    box(498, 326, 48, 44, NIGHT, '4') +
    pen.line('M250 284 L440 284 M412 264 L440 284 L412 304', MUSEUM.brass, 8) +
    notes
      .map(
        ([number, label, color], i) =>
          pen.circle(62, 128 + i * 66, 22, color) +
          pen.text(number, 62, 139 + i * 66, 30, P.white, middle) +
          pen.text(label, 94, 137 + i * 66, 25, INK, { room: 186 }),
      )
      .join('')
  )
}
