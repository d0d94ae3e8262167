import type { Pen, Picture } from '../../picture.ts'
import { randomFrom } from '../../random.ts'

const middle = { align: 'middle' } as const
const INK = '#24313a'

/** What is read behind the staff door: tools, plans, cues, labels, screens. */
export const STAFF_PICTURES: readonly Picture[] = [
  {
    name: 'shifts',
    w: 260,
    h: 120,
    draw: (pen) =>
      pen.rect(0, 0, 260, 120, '#fbfaf4') +
      pen.rect(0, 0, 260, 28, '#34506b') +
      pen.text('Who is here today · Hoy trabajan', 130, 20, 17, '#ffffff', { ...middle, room: 240 }) +
      Array.from({ length: 4 }, (_, i) =>
        Array.from({ length: 7 }, (__, k) =>
          pen.rect(
            10 + k * 35,
            36 + i * 20,
            31,
            15,
            ['#c9dfe6', '#f0dcae', '#d9e6c6', '#ecd0c6'][(i * 3 + k * 2) % 4] ?? '#fff',
            3,
          ),
        ).join(''),
      ).join(''),
  },
  { name: 'pegboard', w: 384, h: 157, draw: pegboard },
  {
    name: 'plans',
    w: 210,
    h: 140,
    draw: (pen) =>
      pen.rect(0, 0, 210, 140, '#2f5f8f') +
      pen.line('M20 118 H128 M36 118 V98 H112 V118', '#dcebf5', 2) +
      `<circle cx="74" cy="66" r="36" fill="none" stroke="#dcebf5" stroke-width="2.4"/>` +
      pen.line('M40 56 H108 M39 72 H109 M46 86 H102 M74 22 V110', '#9fc3dd', 1.4) +
      pen.text('Planet, 1:20', 138, 36, 18, '#ffffff', { room: 64 }) +
      pen.text('Planeta', 138, 56, 15, '#cfe2f0', { room: 64 }) +
      [76, 86, 96, 106].map((y) => pen.rect(138, y, 54, 3, '#9fc3dd')).join(''),
  },
  {
    name: 'scope',
    w: 150,
    h: 90,
    draw: (pen) =>
      pen.rect(0, 0, 150, 90, '#0f231c') +
      [30, 60, 90, 120].map((x) => pen.line(`M${x} 0 V90`, '#1f4a3a', 1)).join('') +
      [22, 45, 68].map((y) => pen.line(`M0 ${y} H150`, '#1f4a3a', 1)).join('') +
      pen.line('M0 45 Q12 4 25 45 T50 45 T75 45 T100 45 T125 45 T150 45', '#6fffae', 3),
  },
  {
    name: 'wiring',
    w: 165,
    h: 112,
    draw: (pen) =>
      pen.rect(0, 0, 165, 112, '#fbfaf4') +
      pen.line('M20 30 H70 V80 H140 M20 55 H50 V95 H110 M20 80 H40 V20 H145', '#c4562f', 2.4) +
      pen.rect(84, 34, 34, 28, '#39424a', 3) +
      pen.line('M84 42 H70 M118 48 H140 V80', '#2f6d9a', 2.4) +
      [20, 70, 110, 140].map((x, i) => pen.circle(x, [30, 80, 95, 80][i] ?? 30, 4, INK)).join(''),
  },
  {
    name: 'dockSign',
    w: 300,
    h: 100,
    draw: (pen) =>
      pen.rect(0, 0, 300, 100, '#f2c230') +
      pen.rect(8, 8, 84, 84, '#24282c', 6) +
      pen.text('1', 50, 78, 80, '#f2c230', middle) +
      pen.text('Forklifts: stop, look', 104, 46, 28, INK, { room: 186 }) +
      pen.text('Montacargas: alto, mira', 104, 78, 23, '#6b4a10', { room: 186 }),
  },
  {
    name: 'crateMark',
    w: 96,
    h: 96,
    draw: (pen) =>
      pen.rect(0, 0, 96, 96, '#cfa873') +
      pen.line('M30 84 V40 M18 54 L30 38 L42 54 M66 84 V40 M54 54 L66 38 L78 54 M14 90 H82', '#7a2f22', 6) +
      pen.text('7 / 12', 48, 26, 24, '#7a2f22', middle),
  },
  {
    name: 'before',
    w: 165,
    h: 120,
    draw: (pen) =>
      pen.rect(0, 0, 165, 120, '#10181f') +
      pen.shape('M64 14 H100 L97 28 Q124 48 110 82 L100 106 H64 L54 82 Q40 48 67 28 Z', '#8fb3c4') +
      pen.shape('M70 20 H94 L92 30 Q112 50 101 80 L94 98 H70 L63 80 Q52 50 72 30 Z', '#4f7386') +
      pen.line('M88 30 L78 58 L92 72 L84 98', '#f3f7f9', 2.4) +
      pen.text('X-ray', 12, 24, 15, '#cfe2ea') +
      pen.text('Rayos X', 112, 112, 13, '#cfe2ea'),
  },
  { name: 'halfClean', w: 150, h: 110, draw: halfClean },
  {
    name: 'oldPage',
    w: 66,
    h: 90,
    draw: (pen) =>
      pen.rect(0, 0, 66, 90, '#f3ead2') +
      Array.from({ length: 10 }, (_, i) =>
        pen.rect(8, 12 + i * 7, [48, 44, 50, 40, 47][i % 5] ?? 44, 2, '#7a6a4a'),
      ).join(''),
  },
  {
    name: 'archiveLabels',
    w: 180,
    h: 60,
    draw: (pen) =>
      pen.rect(0, 0, 180, 60, '#f8f3e4') +
      ['A–F', 'G–M', 'N–Z']
        .map((text, i) => pen.text(text, 30 + i * 60, 40, 28, INK, { ...middle, room: 52 }))
        .join(''),
  },
  {
    name: 'storeLabel',
    w: 72,
    h: 72,
    draw: (pen) =>
      pen.rect(0, 0, 72, 72, '#fdfaf0') +
      pen.text('1904', 36, 28, 22, INK, middle) +
      Array.from({ length: 11 }, (_, i) => pen.rect(10 + i * 5, 38, i % 3 ? 2 : 3.4, 24, INK)).join(''),
  },
  {
    name: 'deliveries',
    w: 150,
    h: 87,
    draw: (pen) =>
      pen.rect(0, 0, 150, 87, '#eef2f4') +
      pen.rect(0, 0, 150, 18, '#b88a12') +
      [0, 1, 2, 3]
        .map(
          (i) =>
            pen.rect(8, 25 + i * 15, 90, 9, '#b9c4ca', 2) +
            pen.circle(126, 29 + i * 15, 5, i < 2 ? '#4f9a5f' : '#d9b13a'),
        )
        .join(''),
  },
]

/** Tools on their hooks, each before its painted shadow. */
function pegboard(pen: Pen): string {
  const holes = Array.from({ length: 23 }, (_, i) =>
    Array.from({ length: 9 }, (__, k) => pen.circle(14 + i * 16, 14 + k * 16, 1.3, '#a5824f')).join(''),
  ).join('')
  const steel = '#8d979c'
  return (
    pen.rect(0, 0, 384, 157, '#d9b982') +
    holes +
    pen.line('M40 30 V120', '#8d5a2c', 11) +
    pen.rect(20, 24, 42, 18, steel, 4) +
    pen.line('M92 34 V122', steel, 9) +
    pen.shape('M78 20 L92 36 L106 20 L106 44 L78 44 Z', steel) +
    pen.shape('M132 40 L226 62 L226 76 L132 92 Z', steel) +
    pen.rect(118, 44, 30, 44, '#c4562f', 8) +
    pen.line('M262 24 V76 M290 24 V70 M318 24 V64', steel, 6) +
    pen.line('M262 84 V124 M290 78 V124 M318 72 V124', '#2f6d9a', 13) +
    pen.line('M352 26 L352 88', steel, 7) +
    pen.line('M344 130 L352 92 L364 130', '#c4562f', 7)
  )
}

/** A harbour in old varnish: its right half is cleaned. */
function halfClean(pen: Pen): string {
  const random = randomFrom(6)
  const half = (x: number, sky: string, sea: string, sail: string) =>
    pen.rect(x, 0, 75, 64, sky) +
    pen.rect(x, 64, 75, 46, sea) +
    Array.from({ length: 7 }, () => {
      const y = 70 + random() * 36
      return pen.line(`M${x + 6 + random() * 40} ${y} h${10 + random() * 14}`, sail, 1.6)
    }).join('')
  return (
    half(0, '#8a7444', '#5a5534', '#a08a58') +
    half(75, '#a9cbe0', '#3f7fa0', '#e6f1f5') +
    pen.shape('M40 70 H112 L102 84 H50 Z', '#4a2f22') +
    pen.shape('M75 16 V66 H48 Z', '#a8935c') +
    pen.shape('M78 12 V66 H106 Z', '#f6efe0') +
    pen.circle(126, 22, 10, '#ffe9a8')
  )
}
