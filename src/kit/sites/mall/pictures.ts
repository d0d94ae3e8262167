import type { Pen, Picture } from '../../picture.ts'
import { randomFrom } from '../../random.ts'
import { ICONS } from './icons.ts'
import { LOOKS, type MallKind } from './looks.ts'
import { PART_PICTURES } from '../../part-pictures.ts'
import { PLACES_IN_MALL } from './places.ts'
import { SHELF } from './room.ts'

const middle = { align: 'middle' } as const
const INK = '#24313a'

/** The picture of a kind of place, and the same without its ground for the wall of its shop. */
export const iconOf = (kind: MallKind): string => `icon ${kind}`

/** Pixels of a tile; its drawing is 200 wide. */
const ICON = 150

/** A tile in the colours of a sign. */
function tile(kind: MallKind): Picture {
  const { board, letters } = LOOKS[kind]
  return {
    name: iconOf(kind),
    w: ICON,
    h: ICON,
    draw: (pen) =>
      pen.rect(0, 0, ICON, ICON, board) +
      `<g transform="scale(${ICON / 200})">${ICONS[kind](pen, letters, board)}</g>`,
  }
}

/** The plan of the mall with the number of each place, and the list of their names. */
const DIRECTORY: Picture = {
  name: 'directory',
  w: 560,
  h: 700,
  draw: (pen) =>
    pen.rect(0, 0, 560, 700, '#fbf7ec') +
    pen.rect(0, 0, 560, 70, '#7a2f1c') +
    pen.text('Maple Court', 24, 50, 44, '#fff6df') +
    pen.text('Directory · Directorio', 536, 46, 22, '#f3cf9a', { align: 'right' }) +
    plan(pen, 280, 218, 9.4) +
    PLACES_IN_MALL.map(({ name, kind }, i) => {
      const [x, y] = [24 + (i % 2) * 268, 396 + Math.floor(i / 2) * 20.4]
      return (
        pen.rect(x, y - 14, 24, 18, LOOKS[kind].board, 4) +
        pen.text(`${i + 1}`, x + 12, y, 14, '#ffffff', middle) +
        pen.text(name, x + 32, y, 16, INK, { room: 226 })
      )
    }).join(''),
}

function plan(pen: Pen, x0: number, y0: number, scale: number): string {
  const floor = (x: number, z: number, w: number, d: number) =>
    pen.rect(
      x0 + (x - w / 2) * scale,
      y0 + (z - d / 2) * scale * 0.68,
      w * scale,
      d * scale * 0.68,
      '#e6dcc6',
    )
  return (
    floor(0, 0, 16, 16) +
    floor(0, 0, 52.4, 6) +
    floor(0, 0, 6, 42) +
    PLACES_IN_MALL.map(({ x, z, facing, kind }, i) => {
      const out = { 0: [0, 1], 90: [-1, 0], 180: [0, -1], 270: [1, 0] }[facing] as [number, number]
      const [cx, cy] = [x0 + (x + out[0] * 1.5) * scale, y0 + (z + out[1] * 1.5) * scale * 0.68]
      return (
        pen.circle(cx, cy, 12, LOOKS[kind].board) + pen.text(`${i + 1}`, cx, cy + 5, 14, '#ffffff', middle)
      )
    }).join('') +
    pen.circle(x0, y0, 16, '#6fa9c4')
  )
}

function film(name: string, title: string, sky: string, draw: (pen: Pen) => string): Picture {
  return {
    name,
    w: 150,
    h: 220,
    draw: (pen) =>
      pen.rect(0, 0, 150, 220, sky) +
      draw(pen) +
      pen.text(title, 75, 206, 19, '#fff6df', { ...middle, room: 138 }),
  }
}

function notice(name: string, ground: string, big: string, small: string, ink: string): Picture {
  return {
    name,
    w: 220,
    h: 300,
    draw: (pen) =>
      pen.rect(0, 0, 220, 300, ground) +
      pen.circle(110, 104, 70, ink) +
      pen.text(big, 110, 122, 52, ground, { ...middle, room: 124 }) +
      pen.text(small, 110, 222, 30, ink, { ...middle, room: 196 }) +
      pen.rect(30, 244, 160, 6, ink, 3) +
      pen.text('Maple Court', 110, 280, 20, ink, middle),
  }
}

/** Goods side by side on a dark shelf, no two alike. */
function goods(name: string, wide: number, colors: readonly string[], seed: number): Picture {
  const h = 64
  return {
    name,
    w: h * SHELF,
    h,
    draw: (pen) => {
      const random = randomFrom(seed)
      let [x, drawn] = [1, pen.rect(0, 0, pen.w, h, '#4a4038')]
      while (x < pen.w - 3) {
        const [w, tall] = [wide * (0.7 + random() * 0.5), h * (0.62 + random() * 0.28)]
        const color = colors[Math.floor(random() * colors.length)] ?? '#ffffff'
        drawn += pen.rect(x, h - tall, w - 1.2, tall, color, 1)
        drawn += pen.rect(x + w * 0.15, h - tall * (0.45 + random() * 0.35), w * 0.6, tall * 0.14, '#f4ecdc')
        x += w
      }
      return drawn
    },
  }
}

/** What is printed on those parts of the kit that stand in the mall. */
const ON_PARTS = new Set(['tillScreen'])

/** Everything that is printed in the mall. */
export const MALL_PICTURES: readonly Picture[] = [
  ...PLACES_IN_MALL.map(({ kind }) => tile(kind)),
  ...PART_PICTURES.filter(({ name }) => ON_PARTS.has(name)),
  goods(
    'books',
    9,
    ['#8a2f3c', '#1f3d57', '#c9a24a', '#3f7f5b', '#d8d0bf', '#6b4a7a', '#b5651d', '#2b2b2e'],
    3,
  ),
  goods('packs', 22, ['#d94f3d', '#f0b93a', '#3f8f5b', '#3a78b5', '#f2efe4', '#e07b9a', '#7a5aa6'], 5),
  goods('medicine', 19, ['#ffffff', '#dff1e6', '#2a9162', '#8fd0b0', '#f4f4f0', '#7fb7d9', '#f0d9a0'], 7),
  goods('parcels', 46, ['#c9a577', '#b8905f', '#d8b98a', '#e9e2d2'], 9),
  goods('parts', 17, ['#d98b2b', '#e9ebea', '#5f8f8b', '#2b2d31', '#b9bbb8'], 11),
  goods('feed', 34, ['#b5551a', '#5a8f57', '#f0c46a', '#3a78b5', '#8a4f9e'], 13),
  goods('tins', 24, ['#6d4328', '#e9dcc3', '#2f4a3c', '#c4673f'], 15),
  {
    // On the back of tills.
    name: 'mark',
    w: 112,
    h: 112,
    draw: (pen) =>
      pen.rect(0, 0, 112, 112, '#7a2f1c') +
      pen.shape(
        'M56 14 L64 34 L82 26 L78 46 L98 52 L82 68 L86 82 L62 78 L58 100 L54 100 L50 78 L26 82 L30 68 L14 52 L34 46 L30 26 L48 34 Z',
        '#f3cf9a',
      ),
  },
  {
    // On the kit's sacks, which hold food for pets here.
    name: 'flour',
    w: 130,
    h: 100,
    draw: (pen) =>
      pen.rect(0, 0, 130, 100, '#b5551a') +
      `<g transform="translate(34 -4) scale(0.31)">${ICONS['pet-shop'](pen, '#fff3d6', '#b5551a')}</g>` +
      pen.text('Croquetas', 65, 82, 23, '#fff3d6', { ...middle, room: 120 }),
  },
  DIRECTORY,
  notice('weekend', '#f6d27a', '−20%', 'Weekend · Fin de semana', '#8a2f1c'),
  notice('music', '#274b63', 'Jazz', 'Sat · Sáb 16:00', '#f2d9a2'),
  notice('jobs', '#e9efe6', '¿?', 'Jobs here · Empleos', '#2f6f4f'),
  notice('recycle', '#dcebd3', 'Eco', 'Less waste · Menos basura', '#37693a'),
  film(
    'film1',
    'COMETA',
    '#1f2c5c',
    (pen) => pen.circle(104, 60, 26, '#ffd76a') + pen.line('M86 74 L20 140', '#f7b25a', 12),
  ),
  film(
    'film2',
    'Salt Road',
    '#c9733a',
    (pen) => pen.shape('M0 180 L70 60 L150 180 Z', '#7a3b22') + pen.circle(110, 50, 18, '#ffe7b0'),
  ),
  film(
    'film3',
    'The Quiet Fox',
    '#2d5a45',
    (pen) =>
      pen.shape('M40 150 L48 70 L75 100 L102 70 L110 150 L75 176 Z', '#e07b34') +
      pen.circle(60, 124, 6, '#20302a') +
      pen.circle(90, 124, 6, '#20302a'),
  ),
  {
    name: 'menu',
    w: 420,
    h: 120,
    draw: (pen) =>
      pen.rect(0, 0, 420, 120, '#3a1410') +
      ['Taco $3', 'Burrito $7', 'Elote $4']
        .map((dish, i) => pen.text(dish, 18 + i * 136, 48, 27, '#ffe14d', { room: 126 }))
        .join('') +
      ['Quesadilla $5', 'Horchata $3', 'Churros $4']
        .map((dish, i) => pen.text(dish, 18 + i * 136, 96, 24, '#fff3dd', { room: 126 }))
        .join(''),
  },
  {
    name: 'eyeChart',
    w: 120,
    h: 200,
    draw: (pen) =>
      pen.rect(0, 0, 120, 200, '#fdfdf8') +
      [
        ['E', 62],
        ['F P', 42],
        ['T O Z', 29],
        ['L P E D', 20],
        ['P E C F D', 14],
      ]
        .map(([line, size], i) =>
          pen.text(`${line}`, 60, [58, 100, 134, 160, 182][i] ?? 0, Number(size), '#17191c', middle),
        )
        .join(''),
  },
  {
    name: 'beach',
    w: 260,
    h: 170,
    draw: (pen) =>
      pen.rect(0, 0, 260, 170, '#8fd0ee') +
      pen.circle(206, 40, 22, '#ffe08a') +
      pen.rect(0, 84, 260, 40, '#2f9fc4') +
      pen.shape('M0 122 C80 104 180 116 260 128 L260 170 L0 170 Z', '#f3dca6') +
      pen.line('M64 140 C66 108 76 84 84 70', '#7a5636', 8) +
      pen.line(
        'M84 70 C60 56 44 62 36 76 M84 70 C78 48 62 40 48 44 M84 70 C104 52 122 56 130 70 M84 70 C94 48 110 42 122 46',
        '#3b8a4e',
        8,
      ),
  },
  {
    name: 'portrait',
    w: 140,
    h: 170,
    draw: (pen) =>
      pen.rect(0, 0, 140, 170, '#c7b8a6') +
      pen.shape('M20 170 C20 118 120 118 120 170 Z', '#35566e') +
      pen.rect(60, 92, 20, 30, '#b9825c') +
      pen.circle(70, 72, 30, '#c58f68') +
      pen.shape('M38 74 C34 26 106 26 102 74 C96 52 50 52 38 74 Z', '#33241c'),
  },
  {
    name: 'screen',
    w: 200,
    h: 120,
    draw: (pen) =>
      pen.rect(0, 0, 200, 120, '#10204a') +
      pen.shape('M0 120 L60 50 L104 92 L140 60 L200 120 Z', '#2f7fd0') +
      pen.circle(150, 34, 16, '#ffd36a'),
  },
]
