import type { Pen, Picture } from '../../picture.ts'

const INK = '#3a3226'
const PAPER = '#fbf7ec'
const middle = { align: 'middle' } as const

/** A sheet with a coloured head in two languages, and rows below. */
function sheet(
  name: string,
  [w, h]: readonly [number, number],
  color: string,
  [en, es]: readonly [string, string],
  rows: readonly (readonly [string, string])[],
): Picture {
  const head = Math.round(h * 0.24)
  const pitch = (h - head) / (rows.length + 0.3)
  return {
    name,
    w,
    h,
    draw: (pen) =>
      pen.rect(0, 0, w, h, PAPER) +
      pen.rect(0, 0, w, head, color) +
      pen.text(en, w / 2, head * 0.52, head * 0.46, '#fff', { ...middle, room: w - 16 }) +
      pen.text(es, w / 2, head * 0.88, head * 0.28, '#f6eeda', { ...middle, room: w - 16 }) +
      rows
        .map(([a, b], i) => {
          const y = head + pitch * (i + 0.62)
          return (
            pen.circle(w * 0.09, y - pitch * 0.08, pitch * 0.16, color) +
            pen.text(a, w * 0.17, y, pitch * 0.42, INK, { room: w * 0.8 }) +
            pen.text(b, w * 0.17, y + pitch * 0.3, pitch * 0.27, '#6b6250', { room: w * 0.8 })
          )
        })
        .join(''),
  }
}

/** What is read in the bakery, at packing, in the store and at the table. */
export const BREAD_PICTURES: readonly Picture[] = [
  { name: 'doughClock', w: 340, h: 188, draw: doughClock },
  sheet(
    'washPoster',
    [130, 173],
    '#2f6d9a',
    ['Wash first', 'Primero, a lavarse'],
    [
      ['Hands', 'Manos'],
      ['Table', 'Mesa'],
      ['Tools', 'Utensilios'],
    ],
  ),
  sheet(
    'orders',
    [160, 196],
    '#b5533a',
    ['Orders', 'Pedidos'],
    [
      ['School: sliced bread', 'Escuela: pan en rebanadas'],
      ['Store: round loaves', 'Tienda: hogazas'],
      ['Store: sesame bread', 'Tienda: pan de sésamo'],
    ],
  ),
  {
    name: 'prooferScreen',
    w: 120,
    h: 42,
    draw: (pen) =>
      pen.rect(0, 0, 120, 42, '#1c2a26') + pen.text('warm · tibio', 60, 28, 20, '#ffcf6a', middle),
  },
  {
    name: 'sesame',
    w: 320,
    h: 207,
    draw: (pen) =>
      pen.rect(0, 0, 320, 207, '#b5533a') +
      pen.rect(8, 8, 304, 191, PAPER, 6) +
      pen.text('Sesame is an allergen', 160, 46, 26, '#a8382c', { ...middle, room: 290 }) +
      pen.text('El sésamo es un alérgeno', 160, 68, 17, INK, { ...middle, room: 290 }) +
      [70, 130, 190, 250]
        .map((x, i) =>
          pen.shape(
            `M${x} 118 C${x + 16} ${100 - i} ${x + 26} 118 ${x} 140 C${x - 26} 118 ${x - 16} 100 ${x} 118 Z`,
            '#d9b56a',
          ),
        )
        .join('') +
      pen.text('Clean before the next bread', 160, 168, 19, INK, { ...middle, room: 290 }) +
      pen.text('Limpia antes del siguiente pan', 160, 187, 14, '#6b6250', { ...middle, room: 290 }),
  },
  {
    name: 'routes',
    w: 230,
    h: 162,
    draw: (pen) =>
      pen.rect(0, 0, 230, 162, '#e6eadb') +
      pen.line('M10 120 C60 90 60 40 120 50 C170 58 180 110 222 96', '#fff', 12) +
      pen.line('M70 160 C80 120 130 110 150 60 C156 40 150 20 156 0', '#fff', 9) +
      [
        [34, 106, '#7a4a35'],
        [120, 50, '#2f6f5a'],
        [206, 100, '#b07a1f'],
      ]
        .map(
          ([x, y, color]) =>
            pen.circle(Number(x), Number(y), 10, String(color)) + pen.circle(Number(x), Number(y), 4, '#fff'),
        )
        .join('') +
      pen.text('Today’s route · La ruta de hoy', 115, 22, 15, INK, { ...middle, room: 215 }),
  },
  sheet(
    'packRules',
    [210, 153],
    '#3f6f8f',
    ['Before a crate leaves', 'Antes de que salga una caja'],
    [
      ['Cool enough to slice', 'Frío para rebanar'],
      ['Right label', 'Etiqueta correcta'],
      ['Count', 'Contar'],
    ],
  ),
  {
    name: 'breadLabel',
    w: 84,
    h: 54,
    draw: (pen) =>
      pen.rect(0, 0, 84, 54, PAPER) +
      pen.rect(0, 0, 84, 18, '#7a4a35') +
      pen.text('Fernside', 42, 14, 13, '#fff', middle) +
      [26, 34, 42].map((y, i) => pen.rect(8, y, 68 - i * 14, 4, '#b9ad94')).join(''),
  },
  {
    name: 'storeSign',
    w: 480,
    h: 88,
    draw: (pen) =>
      pen.rect(0, 0, 480, 88, '#2f6f5a') +
      pen.text('Bread of today', 240, 48, 42, '#fff', { ...middle, room: 460 }) +
      pen.text('Pan de hoy', 240, 77, 23, '#f6e6bd', middle),
  },
  {
    name: 'dayOldSign',
    w: 168,
    h: 88,
    draw: (pen) =>
      pen.rect(0, 0, 168, 88, '#f2c230') +
      pen.text('Yesterday’s bread', 84, 36, 20, INK, { ...middle, room: 156 }) +
      pen.text('Pan de ayer', 84, 62, 18, '#5d4a14', middle) +
      pen.line('M30 74 H138', INK, 3),
  },
  {
    name: 'priceTag',
    w: 64,
    h: 28,
    draw: (pen) =>
      pen.rect(0, 0, 64, 28, PAPER) + pen.rect(6, 8, 30, 4, INK) + pen.rect(6, 16, 44, 4, '#b9ad94'),
  },
  sheet(
    'pantry',
    [180, 213],
    '#b5533a',
    ['Food pantry', 'Despensa comunitaria'],
    [
      ['Picks up at noon', 'Recoge a mediodía'],
      ['Bagged and dated', 'En bolsa y con fecha'],
      ['Thank you!', '¡Gracias!'],
    ],
  ),
  sheet(
    'waysWest',
    [200, 133],
    '#2f6f5a',
    ['Grown within sight', 'Cultivado a la vista'],
    [
      ['Field, mill, oven, shelf', 'Campo, molino, horno, estante'],
      ['Ask us anything', 'Pregúntanos lo que quieras'],
    ],
  ),
  { name: 'tally', w: 330, h: 208, draw: tally },
  sheet(
    'lunchMenu',
    [170, 215],
    '#b07a1f',
    ['Lunch', 'Almuerzo'],
    [
      ['Tomato soup', 'Sopa de tomate'],
      ['Cheese sandwich', 'Sándwich de queso'],
      ['Apples', 'Manzanas'],
      ['Our bread', 'Nuestro pan'],
    ],
  ),
  {
    name: 'drawings',
    w: 300,
    h: 141,
    draw: (pen) =>
      pen.rect(0, 0, 300, 141, '#c9986a') +
      [0, 1, 2].map((i) => pen.rect(10 + i * 97, 12, 86, 116, '#fff', 3)).join('') +
      pen.rect(14, 84, 78, 40, '#d9b04f') +
      pen.circle(72, 38, 13, '#f2c230') +
      [26, 42, 58, 74].map((x) => pen.line(`M${x} 122 V78`, '#8f6a2f', 3)).join('') +
      pen.shape('M116 92 C112 66 130 58 150 58 C170 58 188 66 184 92 Z', '#c9853f') +
      pen.line('M136 70 L140 82 M150 66 L154 80 M164 70 L168 82', '#7a4a1f', 4) +
      pen.rect(212, 62, 66, 34, '#3f6f8f', 5) +
      pen.circle(228, 98, 10, INK) +
      pen.circle(264, 98, 10, INK) +
      pen.rect(262, 68, 14, 12, '#dcebf0', 2),
  },
  {
    name: 'thanks',
    w: 140,
    h: 105,
    draw: (pen) =>
      pen.rect(0, 0, 140, 105, '#f6e6bd') +
      pen.text('Thank you,', 70, 38, 22, '#7a4a35', { ...middle, room: 128 }) +
      pen.text('kitchen crew!', 70, 62, 20, '#7a4a35', { ...middle, room: 128 }) +
      pen.text('¡Gracias, cocina!', 70, 88, 15, '#b5533a', { ...middle, room: 128 }),
  },
]

/** How the day of a dough is spent; the parts are not to scale. */
function doughClock(pen: Pen): string {
  const parts = [
    ['mix', 'amasar', '#d9a53c', 50],
    ['rest and rise', 'reposar y crecer', '#e9cf9a', 120],
    ['shape', 'formar', '#d9a53c', 50],
    ['rise', 'crecer', '#e9cf9a', 60],
    ['bake', 'hornear', '#b5533a', 40],
  ] as const
  let x = 10
  return (
    pen.rect(0, 0, 340, 188, PAPER) +
    pen.text('A dough has its own clock', 170, 36, 25, INK, { ...middle, room: 320 }) +
    pen.text('La masa tiene su propio reloj', 170, 58, 16, '#6b6250', { ...middle, room: 320 }) +
    parts
      .map(([en, es, color, w]) => {
        const left = x
        x += w
        return (
          pen.rect(left, 84, w - 3, 46, color, 5) +
          pen.text(en, left + w / 2, 148, 13, INK, { ...middle, room: w - 2 }) +
          pen.text(es, left + w / 2, 164, 10, '#6b6250', { ...middle, room: w - 2 })
        )
      })
      .join('')
  )
}

/** A chalkboard on which the kitchen counts what comes back on the plates. */
function tally(pen: Pen): string {
  const strokes = (x: number, y: number, count: number) =>
    Array.from({ length: count }, (_, i) => pen.line(`M${x + i * 11} ${y} v24`, '#f6f0e0', 3)).join('')
  return (
    pen.rect(0, 0, 330, 208, '#2b3b36') +
    pen.text('What came back on the plates', 165, 34, 21, '#f6f0e0', { ...middle, room: 310 }) +
    pen.text('Lo que volvió en los platos', 165, 54, 14, '#d9cfae', { ...middle, room: 310 }) +
    [
      ['Mon · lun', 7],
      ['Tue · mar', 4],
      ['Wed · mié', 9],
      ['Today · hoy', 0],
    ]
      .map(
        ([day, count], i) =>
          pen.text(String(day), 20, 92 + i * 32, 17, '#f2d98a', { room: 110 }) +
          strokes(140, 74 + i * 32, Number(count)),
      )
      .join('')
  )
}
