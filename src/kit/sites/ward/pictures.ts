import { CARE, PALETTE as P } from '../../palette.ts'
import type { Pen, Picture } from '../../picture.ts'
import { ICONS } from './icons.ts'
import { BED_BOARD, FALLS, MOMENTS, SCREEN_BEDS, SCREEN_PLAN } from './boards.ts'

const middle = { align: 'middle' } as const

function bedCard(name: string, number: string, patient: string): Picture {
  return {
    name,
    w: 384,
    h: 176,
    draw: (pen) =>
      pen.rect(0, 0, 384, 176, CARE.linen) +
      pen.rect(0, 0, 112, 176, CARE.blue) +
      pen.text(number, 56, 126, 112, CARE.linen, middle) +
      pen.text('Bed · Cama', 132, 54, 36, CARE.blueDark) +
      pen.text(patient, 132, 116, 50, P.char, { room: 236 }) +
      pen.rect(132, 138, 228, 8, CARE.apricot, 4),
  }
}

/** Everything that is printed in the ward, in English and Spanish. */
export const WARD_PICTURES: readonly Picture[] = [
  bedCard('bed1', '1', 'S. Okafor'),
  bedCard('bed2', '2', 'I. Lind'),
  BED_BOARD,
  MOMENTS,
  FALLS,
  SCREEN_BEDS,
  SCREEN_PLAN,
  {
    name: 'washHands',
    w: 270,
    h: 360,
    draw: (pen) =>
      pen.rect(0, 0, 270, 360, CARE.blue) +
      pen.rect(10, 10, 250, 340, CARE.linen, 14) +
      ICONS.hands(pen, 62, 18, 146, CARE.blue) +
      pen.text('Wash your hands', 135, 208, 32, CARE.blueDark, { ...middle, room: 232 }) +
      pen.text('Lávese las manos', 135, 240, 28, CARE.blue, { ...middle, room: 232 }) +
      pen.rect(24, 256, 222, 80, CARE.apricot, 14) +
      ICONS.clock(pen, 38, 264, 62, P.char) +
      pen.text('40–60 s', 166, 312, 44, P.char, { ...middle, room: 126 }),
  },
  {
    name: 'cleanHands',
    w: 240,
    h: 288,
    draw: (pen) =>
      pen.rect(0, 0, 240, 288, CARE.blue) +
      ICONS.gel(pen, 62, 14, 116, CARE.linen) +
      pen.text('Clean hands', 120, 172, 38, CARE.linen, { ...middle, room: 216 }) +
      pen.text('Manos limpias', 120, 208, 32, CARE.blueSoft, { ...middle, room: 216 }) +
      pen.rect(20, 224, 200, 48, CARE.apricot, 12) +
      pen.text('20–30 s', 120, 260, 36, P.char, middle),
  },
  {
    name: 'visiting',
    w: 300,
    h: 396,
    draw: (pen) =>
      pen.rect(0, 0, 300, 396, CARE.linen) +
      pen.rect(0, 0, 300, 96, CARE.apricot) +
      pen.text('Visits', 150, 46, 44, P.char, middle) +
      pen.text('Visitas', 150, 84, 36, P.char, middle) +
      ICONS.people(pen, 92, 106, 116, CARE.blue) +
      pen.text('14:00–19:00', 150, 266, 46, CARE.blueDark, { ...middle, room: 270 }) +
      pen.rect(30, 284, 240, 3, CARE.blueSoft) +
      pen.text('Rest · Descanso', 150, 324, 30, CARE.blue, middle) +
      pen.text('13:00–14:00', 150, 368, 38, CARE.blueDark, middle),
  },
  {
    name: 'landscape',
    w: 432,
    h: 297,
    draw: landscape,
  },
]

/** A painting of a lake in the morning. */
function landscape(pen: Pen): string {
  return (
    pen.rect(0, 0, 432, 297, '#f6dcb8') +
    pen.rect(0, 0, 432, 90, '#cfe0e6') +
    pen.circle(316, 92, 34, '#f3b878') +
    pen.shape('M0 150 C70 90 120 96 176 140 C230 92 300 84 432 146 L432 190 L0 190 Z', '#9db8b4') +
    pen.shape('M0 172 C110 128 210 150 300 168 C350 150 400 152 432 164 L432 200 L0 200 Z', '#6f9a8b') +
    pen.rect(0, 188, 432, 109, '#9fc3d9') +
    [204, 222, 244, 270]
      .map((y, i) => pen.line(`M${250 - i * 22} ${y} L${370 + i * 12} ${y}`, '#f3cda0', 6))
      .join('') +
    pen.shape('M0 236 C60 220 110 246 150 297 L0 297 Z', '#4f7f68') +
    pen.line('M62 250 C60 200 66 160 58 120', '#6b543f', 9) +
    pen.circle(58, 108, 40, '#5f8f5a') +
    pen.circle(86, 132, 28, '#6d9d62') +
    pen.circle(34, 138, 28, '#54824f')
  )
}
