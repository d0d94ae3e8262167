import { CARE, PALETTE as P, TRADE } from '../../palette.ts'
import type { Pen, Picture } from '../../picture.ts'

const middle = { align: 'middle' } as const

/** A poster with a coloured head in two languages and numbered steps. */
function steps(
  name: string,
  color: string,
  [title, titulo]: readonly [string, string],
  rows: readonly (readonly [string, string])[],
): Picture {
  const h = 118 + rows.length * 88
  return {
    name,
    w: 400,
    h,
    draw: (pen) =>
      pen.rect(0, 0, 400, h, CARE.linen) +
      pen.rect(0, 0, 400, 104, color) +
      pen.text(title, 200, 48, 42, CARE.linen, { ...middle, room: 372 }) +
      pen.text(titulo, 200, 90, 34, CARE.linen, { ...middle, room: 372 }) +
      rows
        .map(([en, es], i) => {
          const y = 118 + i * 88
          return (
            pen.circle(46, y + 38, 30, color) +
            pen.text(String(i + 1), 46, y + 53, 42, CARE.linen, middle) +
            pen.text(en, 92, y + 36, 36, P.char, { room: 296 }) +
            pen.text(es, 92, y + 72, 31, color, { room: 296 })
          )
        })
        .join(''),
  }
}

/** A broad sign: words in English over Spanish. */
function sign(name: string, color: string, ink: string, en: string, es: string, w = 720): Picture {
  return {
    name,
    w,
    h: 150,
    draw: (pen) =>
      pen.rect(0, 0, w, 150, color) +
      pen.text(en, w / 2, 68, 60, ink, { ...middle, room: w - 40 }) +
      pen.text(es, w / 2, 126, 44, ink, { ...middle, room: w - 40, weight: 'plain' }),
  }
}

/** Everything that is printed in the tool room, in English and Spanish. */
export const TOOLROOM_PICTURES: readonly Picture[] = [
  sign('title', TRADE.navy, CARE.linen, 'Tool room', 'Sala de herramientas'),
  sign('bayFire', P.red, CARE.linen, 'Training fire', 'Fuego de prácticas', 480),
  sign('bayGoods', TRADE.orange, P.char, 'Goods', 'Mercancía', 480),
  steps(
    'pass',
    P.red,
    ['Small fire?', '¿Fuego pequeño?'],
    [
      ['Pull the pin', 'Quita el pasador'],
      ['Aim low', 'Apunta a la base'],
      ['Squeeze', 'Aprieta'],
      ['Sweep', 'Mueve a los lados'],
    ],
  ),
  steps(
    'lockout',
    TRADE.navy,
    ['Off means off', 'Apagado es apagado'],
    [
      ['Turn it off', 'Apaga'],
      ['Lock and tag', 'Candado y tarjeta'],
      ['Test it is dead', 'Mide: sin tensión'],
    ],
  ),
  steps(
    'cuffRules',
    CARE.blue,
    ['Blood pressure', 'Tensión arterial'],
    [
      ['Sit and rest', 'Siéntate y descansa'],
      ['Arm at the heart', 'Brazo a la altura del corazón'],
      ['No talking', 'Sin hablar'],
    ],
  ),
  {
    name: 'hotFood',
    w: 400,
    h: 300,
    draw: (pen) =>
      pen.rect(0, 0, 400, 300, CARE.linen) +
      pen.rect(0, 0, 400, 84, P.teal) +
      pen.text('Chicken is safe at', 200, 38, 34, CARE.linen, { ...middle, room: 370 }) +
      pen.text('El pollo es seguro a', 200, 72, 28, CARE.linen, { ...middle, room: 370 }) +
      probe(pen, 62, 108) +
      pen.text('165 °F', 244, 182, 82, P.coral, middle) +
      pen.text('74 °C', 244, 262, 64, P.teal, middle),
  },
  {
    name: 'menu',
    w: 400,
    h: 300,
    draw: (pen) =>
      pen.rect(0, 0, 400, 300, P.board) +
      pen.text('Menu · Menú', 200, 56, 44, P.mustard, middle) +
      (
        [
          ['Coffee · Café', '3.40'],
          ['Cappuccino', '4.20'],
          ['Cookie · Galleta', '1.50'],
        ] as const
      )
        .map(
          ([name, price], i) =>
            pen.text(name, 28, 126 + i * 62, 38, CARE.linen, { room: 240 }) +
            pen.text(price, 372, 126 + i * 62, 38, P.blush, { align: 'right' }),
        )
        .join(''),
  },
  {
    name: 'provingUnit',
    w: 290,
    h: 205,
    draw: (pen) =>
      pen.rect(0, 0, 290, 205, CARE.linen, 16) +
      pen.text('Proving unit', 18, 38, 31, TRADE.navy, { room: 190 }) +
      pen.text('Probador', 18, 66, 26, TRADE.navy, { room: 190, weight: 'plain' }) +
      pen.text('120 V ~', 145, 182, 46, P.char, middle),
  },
  {
    name: 'outletLabel',
    w: 360,
    h: 64,
    draw: (pen) =>
      pen.rect(0, 0, 360, 64, TRADE.hazard, 8) +
      pen.text('Measure first · Mide primero', 180, 42, 27, P.char, { ...middle, room: 336 }),
  },
]

/** A probe thermometer that stands in something. */
function probe(pen: Pen, x: number, y: number): string {
  return (
    pen.rect(x - 22, y, 44, 96, P.coral, 14) +
    pen.rect(x - 14, y + 14, 28, 40, '#cfe8d8', 5) +
    pen.line(`M${x} ${y + 98} L${x} ${y + 164}`, P.steelDark, 8)
  )
}
