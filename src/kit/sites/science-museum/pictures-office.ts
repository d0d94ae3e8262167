import type { Pen, Picture } from '../../picture.ts'
import { randomFrom } from '../../random.ts'
import { star } from './icons.ts'

const middle = { align: 'middle' } as const
const INK = '#24313a'

/** Screens of the offices and of show control, and the signs over desks. */
export const OFFICE_PICTURES: readonly Picture[] = [
  sign('deskFunds', 'Fundraising', 'Donaciones', '#7d4a76'),
  sign('deskWeb', 'Web', 'Sitio web', '#2f6d9a'),
  sign('deskEvents', 'Events', 'Eventos', '#c4562f'),
  {
    name: 'officeFunds',
    w: 190,
    h: 106,
    draw: (pen) =>
      pen.rect(0, 0, 190, 106, '#fbf7fa') +
      pen.rect(0, 0, 190, 18, '#7d4a76') +
      pen.text('New dome · Nueva cúpula', 95, 14, 12, '#ffffff', { ...middle, room: 180 }) +
      [26, 40, 34, 52, 60, 72]
        .map((h, i) => pen.rect(16 + i * 19, 98 - h, 13, h, i > 3 ? '#c98fb0' : '#dcbccd', 2))
        .join('') +
      `<circle cx="158" cy="62" r="22" fill="none" stroke="#e6d2df" stroke-width="9"/>` +
      pen.line('M158 40 A22 22 0 1 1 137 68', '#7d4a76', 9),
  },
  {
    name: 'officeWeb',
    w: 190,
    h: 106,
    draw: (pen) =>
      pen.rect(0, 0, 190, 106, '#f3f7fa') +
      pen.rect(0, 0, 190, 14, '#2f6d9a') +
      pen.rect(8, 20, 174, 42, '#131c3a') +
      pen.circle(150, 42, 13, '#d3a468') +
      pen.text('Riverbend', 16, 40, 20, '#ffffff', { room: 110 }) +
      pen.text('Plan a visit · Ven a vernos', 16, 55, 11, '#c9d6f0', { room: 110 }) +
      [0, 1, 2]
        .map((i) => pen.rect(8 + i * 60, 68, 54, 30, ['#c4562f', '#12798f', '#4b3a86'][i] ?? '#888', 4))
        .join(''),
  },
  {
    name: 'officeEvents',
    w: 190,
    h: 106,
    draw: (pen) =>
      pen.rect(0, 0, 190, 106, '#fdf6f2') +
      pen.rect(0, 0, 190, 18, '#c4562f') +
      pen.text('Star Night · Noche de estrellas', 95, 14, 12, '#ffffff', { ...middle, room: 180 }) +
      Array.from({ length: 21 }, (_, i) =>
        pen.rect(
          8 + (i % 7) * 25,
          25 + Math.floor(i / 7) * 26,
          21,
          21,
          i === 12 ? '#c4562f' : i % 5 ? '#f0e0d8' : '#f3cdb9',
          3,
        ),
      ).join('') +
      pen.shape(star(143.5, 61, 8), '#ffffff'),
  },
  {
    name: 'year',
    w: 225,
    h: 142,
    draw: (pen) =>
      pen.rect(0, 0, 225, 142, '#fbfcfa') +
      pen.text('The year · El año', 12, 24, 20, '#7a3f5c') +
      Array.from({ length: 12 }, (_, i) => {
        const [x, y] = [12 + (i % 6) * 35, 36 + Math.floor(i / 6) * 50]
        return (
          pen.rect(x, y, 31, 42, '#eef0ec', 3) +
          pen.rect(x, y, 31, 8, ['#7d4a76', '#2f6d9a', '#c4562f', '#3f7d3f'][i % 4] ?? '#888', 2) +
          pen.rect(x + 4, y + 14, 22, 5, '#f0c94f') +
          (i % 3 ? pen.rect(x + 4, y + 24, 15, 5, '#9fc3dd') : '')
        )
      }).join(''),
  },
  {
    name: 'onAir',
    w: 160,
    h: 40,
    draw: (pen) =>
      pen.rect(0, 0, 160, 40, '#7a1420') +
      pen.text('SHOW ON · EN VIVO', 80, 28, 22, '#ffd0c6', { ...middle, room: 146 }),
  },
  {
    name: 'cues',
    w: 90,
    h: 126,
    draw: (pen) =>
      pen.rect(0, 0, 90, 126, '#fdfaf0') +
      pen.text('Cues', 10, 20, 18, INK) +
      Array.from(
        { length: 8 },
        (_, i) =>
          pen.rect(10, 30 + i * 11, 12, 6, i % 3 ? '#5a2f7a' : '#c4562f') +
          pen.rect(28, 30 + i * 11, [50, 40, 46, 34][i % 4] ?? 40, 5, '#b9b3a4'),
      ).join(''),
  },
  { name: 'mixer', w: 360, h: 100, draw: mixer },
  { name: 'screens', w: 420, h: 160, draw: screens },
]

function sign(name: string, en: string, es: string, color: string): Picture {
  return {
    name,
    w: 200,
    h: 44,
    draw: (pen) =>
      pen.rect(0, 0, 200, 44, color) +
      pen.text(en, 10, 31, 25, '#ffffff', { room: 98 }) +
      pen.text(es, 192, 30, 17, '#ffe6c6', { align: 'right', room: 72 }),
  }
}

/** Faders and lit keys of a mixing desk. */
function mixer(pen: Pen): string {
  const random = randomFrom(12)
  return (
    pen.rect(0, 0, 360, 100, '#1c1d22') +
    Array.from({ length: 28 }, (_, i) => {
      const x = 10 + i * 12.4
      const y = 50 + random() * 34
      const lit = ['#ff7a5c', '#ffd15c', '#6fe08a', '#6fc3ff'][Math.floor(random() * 4)] ?? '#fff'
      return (
        pen.rect(x + 2.4, 46, 2, 48, '#000000') +
        pen.rect(x, y, 7, 9, i % 7 === 6 ? '#d9534a' : '#d6d8da', 1) +
        pen.rect(x, 8, 7, 6, random() > 0.45 ? lit : '#34363d', 1) +
        pen.circle(x + 3.4, 24, 3, '#6d737b') +
        pen.circle(x + 3.4, 36, 3, '#4d535b')
      )
    }).join('')
  )
}

/** Six screens, three by two: two cameras, a wave, the dome's lights, a film on the cutting table, the house's plan. */
function screens(pen: Pen): string {
  const at = (i: number, draw: string) =>
    `<g transform="translate(${(i % 3) * 140} ${Math.floor(i / 3) * 80})">${draw}</g>`
  const random = randomFrom(31)
  const wave = Array.from({ length: 44 }, (_, i) => {
    const h = 4 + Math.abs(Math.sin(i * 0.35)) * 22 * (0.4 + random() * 0.6)
    return pen.rect(6 + i * 3, 40 - h, 2, h * 2, i < 20 ? '#6fe0b0' : '#3f8f78')
  }).join('')
  return (
    at(
      0,
      pen.rect(0, 0, 140, 80, '#b9c4c6') +
        pen.shape('M0 80 L50 34 H90 L140 80 Z', '#d9cfbd') +
        pen.rect(0, 0, 50, 34, '#8fa5b0') +
        pen.rect(90, 0, 50, 34, '#98adb6') +
        [62, 78, 70]
          .map(
            (x, i) =>
              pen.circle(x, 42 + i * 9, 3 + i, ['#c4562f', '#2f6d9a', '#3f7d3f'][i] ?? '#888') +
              pen.rect(x - 3 - i, 44 + i * 9, 6 + i * 2, 12 + i * 3, '#39424a', 2),
          )
          .join('') +
        pen.text('CAM 1', 6, 14, 11, '#ffffff'),
    ) +
    at(1, pen.rect(0, 0, 140, 80, '#0d1626') + wave) +
    at(
      2,
      pen.rect(0, 0, 140, 80, '#1a1440') +
        pen.shape('M10 70 A60 56 0 0 1 130 70 Z', '#2c2470') +
        Array.from({ length: 30 }, () =>
          pen.circle(22 + random() * 96, 24 + random() * 42, 1.2, '#fff3cf'),
        ).join(''),
    ) +
    at(
      3,
      pen.rect(0, 0, 140, 80, '#20242b') +
        pen.rect(34, 6, 72, 40, '#131c3a') +
        pen.circle(76, 26, 12, '#c9623f') +
        [0, 1, 2]
          .map((i) =>
            pen.rect(
              6 + i * 8,
              52 + i * 9,
              110 - i * 22,
              6,
              ['#4f93c9', '#e0a73c', '#6fb07a'][i] ?? '#fff',
              1,
            ),
          )
          .join('') +
        pen.rect(58, 48, 2, 30, '#ff5c4a'),
    ) +
    at(
      4,
      pen.rect(0, 0, 140, 80, '#16202a') +
        Array.from({ length: 10 }, (_, i) =>
          pen.rect(
            8 + i * 13,
            70 - ((i * 37) % 52),
            9,
            (i * 37) % 52,
            ['#ff9a5c', '#ffd15c', '#8ab4ff'][i % 3] ?? '#fff',
          ),
        ).join(''),
    ) +
    at(
      5,
      pen.rect(0, 0, 140, 80, '#9aa89f') +
        pen.rect(14, 26, 60, 40, '#e9e4d6') +
        pen.shape('M30 62 L44 34 L58 62 Z', '#c4402f') +
        pen.circle(98, 52, 14, '#b5613c') +
        pen.text('CAM 2', 6, 14, 11, '#ffffff'),
    )
  )
}
