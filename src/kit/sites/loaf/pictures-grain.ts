import type { Pen, Picture } from '../../picture.ts'

const INK = '#3a3226'
const PAPER = '#fbf7ec'
const middle = { align: 'middle' } as const

/** What is read in the farm laboratory, the grain store and the mill. */
export const GRAIN_PICTURES: readonly Picture[] = [
  { name: 'kernel', w: 250, h: 300, draw: kernel },
  { name: 'sampling', w: 300, h: 190, draw: sampling },
  {
    name: 'labRules',
    w: 150,
    h: 193,
    draw: (pen) =>
      pen.rect(0, 0, 150, 193, PAPER) +
      pen.rect(0, 0, 150, 34, '#4f7a45') +
      pen.text('In the lab', 75, 16, 15, '#fff', middle) +
      pen.text('En el laboratorio', 75, 29, 10, '#dcebd2', middle) +
      [
        ['Label first', 'Primero la etiqueta'],
        ['Weigh twice', 'Pesa dos veces'],
        ['Write it down', 'Anótalo'],
        ['Wash hands', 'Lávate las manos'],
      ]
        .map(
          ([en = '', es = ''], i) =>
            pen.circle(18, 58 + i * 37, 9, '#d9a53c') +
            pen.text(en, 34, 58 + i * 37, 15, INK, { room: 110 }) +
            pen.text(es, 34, 71 + i * 37, 10, '#6b6250', { room: 110 }),
        )
        .join(''),
  },
  {
    name: 'labScreen',
    w: 180,
    h: 116,
    draw: (pen) =>
      pen.rect(0, 0, 180, 116, '#14302a') +
      pen.text('Protein · Proteína', 12, 22, 14, '#a9e3c4') +
      pen.line('M12 52 H168', '#e9ac3c', 2) +
      [34, 46, 28, 40, 30].map((h, i) => pen.rect(20 + i * 30, 104 - h, 18, h, '#4fae8a')).join(''),
  },
  {
    name: 'dampRule',
    w: 300,
    h: 200,
    draw: (pen) =>
      pen.rect(0, 0, 300, 200, PAPER) +
      pen.rect(0, 0, 300, 44, '#8a6a2f') +
      pen.text('Damp grain warms up', 150, 22, 22, '#fff', { ...middle, room: 280 }) +
      pen.text('El grano húmedo se calienta', 150, 38, 13, '#f6e6bd', { ...middle, room: 280 }) +
      [
        ['#7fb36a', 'dry · seco'],
        ['#e0a32f', 'damp · húmedo'],
        ['#c4402f', 'warm, moldy · caliente, con moho'],
      ]
        .map(
          ([color = '', words = ''], i) =>
            pen.shape(`M20 ${96 + i * 44} L44 ${66 + i * 44} L68 ${96 + i * 44} Z`, color) +
            pen.text(words, 84, 90 + i * 44, 19, INK, { room: 200 }),
        )
        .join(''),
  },
  {
    name: 'siloBoard',
    w: 220,
    h: 160,
    draw: (pen) =>
      pen.rect(0, 0, 220, 160, '#2b3b36') +
      pen.text('Silos', 110, 26, 20, '#f6f0e0', middle) +
      [
        ['1', 'last year · año pasado', 0.3],
        ['2', 'empty · vacío', 0.06],
      ]
        .map(
          ([name, words, part], i) =>
            pen.rect(24 + i * 104, 44, 68, 76, '#46564f', 6) +
            pen.rect(24 + i * 104, 44 + 76 * (1 - Number(part)), 68, 76 * Number(part), '#d8a951', 4) +
            pen.text(String(name), 58 + i * 104, 74, 26, '#f6f0e0', middle) +
            pen.text(String(words), 58 + i * 104, 140, 11, '#e9dcc0', { ...middle, room: 98 }),
        )
        .join(''),
  },
  {
    name: 'dryerDial',
    w: 64,
    h: 64,
    draw: (pen) =>
      pen.rect(0, 0, 64, 64, '#14201c') +
      `<circle cx="32" cy="36" r="20" fill="none" stroke="#7fd0a0" stroke-width="4"/>` +
      pen.line('M32 36 L44 24', '#ffcf6a', 4),
  },
  { name: 'flours', w: 320, h: 198, draw: flours },
  {
    name: 'millPlan',
    w: 230,
    h: 175,
    draw: (pen) =>
      pen.rect(0, 0, 230, 175, PAPER) +
      pen.rect(0, 0, 230, 32, '#7a4a35') +
      pen.text('Today · Hoy', 115, 22, 18, '#fff', middle) +
      [
        ['Lot 27', 'school bread · pan escolar', '#d9a53c'],
        ['Lot 26', 'store · tienda', '#c9d6b8'],
        ['Lot 25', 'done · listo', '#dcd6c4'],
      ]
        .map(
          ([lot = '', words = '', color = ''], i) =>
            pen.rect(12, 42 + i * 43, 206, 36, color, 5) +
            pen.text(lot, 22, 66 + i * 43, 18, INK) +
            pen.text(words, 88, 65 + i * 43, 13, INK, { room: 122 }),
        )
        .join(''),
  },
  {
    name: 'earSign',
    w: 96,
    h: 96,
    draw: (pen) =>
      pen.rect(0, 0, 96, 96, '#2f6d9a', 8) +
      pen.circle(48, 44, 24, '#fff') +
      pen.circle(48, 44, 18, '#2f6d9a') +
      pen.rect(16, 34, 14, 26, '#fff', 5) +
      pen.rect(66, 34, 14, 26, '#fff', 5) +
      pen.text('Ears · Oídos', 48, 88, 13, '#fff', { ...middle, room: 88 }),
  },
]

/** A kernel cut open: bran, endosperm, germ. */
function kernel(pen: Pen): string {
  return (
    pen.rect(0, 0, 250, 300, PAPER) +
    pen.text('One kernel', 125, 30, 24, INK, middle) +
    pen.text('Un grano', 125, 48, 15, '#6b6250', middle) +
    pen.shape(
      'M95 70 C150 62 172 130 160 210 C152 262 116 286 92 280 C60 272 44 220 50 160 C54 112 66 74 95 70 Z',
      '#a8703a',
    ) +
    pen.shape(
      'M96 82 C140 76 158 134 148 206 C142 246 116 268 96 264 C72 258 58 216 62 160 C66 118 76 84 96 82 Z',
      '#f6e9c8',
    ) +
    pen.shape('M74 222 C92 218 112 232 116 258 C104 270 84 262 74 222 Z', '#d9a53c') +
    pen.line('M150 100 L180 92 M120 160 L180 160 M106 244 L180 232', INK, 2) +
    [
      ['bran', 'salvado', 96],
      ['white part', 'parte blanca', 164],
      ['germ', 'germen', 236],
    ]
      .map(
        ([en, es, y]) =>
          pen.text(String(en), 182, Number(y), 17, INK, { room: 64 }) +
          pen.text(String(es), 182, Number(y) + 15, 12, '#6b6250', { room: 64 }),
      )
      .join('')
  )
}

/** A load from above with the places where the probe goes in. */
function sampling(pen: Pen): string {
  return (
    pen.rect(0, 0, 300, 190, PAPER) +
    pen.text('One load, many places', 150, 28, 22, INK, { ...middle, room: 280 }) +
    pen.text('Una carga, muchos lugares', 150, 46, 14, '#6b6250', { ...middle, room: 280 }) +
    pen.rect(30, 62, 240, 96, '#4f7a45', 6) +
    pen.rect(38, 70, 224, 80, '#e3c47e', 4) +
    [
      [62, 86],
      [150, 82],
      [238, 88],
      [104, 112],
      [196, 110],
      [62, 136],
      [150, 138],
      [238, 134],
    ]
      .map(([x = 0, y = 0]) => pen.circle(x, y, 9, '#b5533a') + pen.circle(x, y, 4, PAPER))
      .join('') +
    pen.text('mix, then test · mezcla y prueba', 150, 180, 15, INK, { ...middle, room: 280 })
  )
}

/** Three flours from one kernel. */
function flours(pen: Pen): string {
  return (
    pen.rect(0, 0, 320, 198, PAPER) +
    pen.text('What is in the sack?', 160, 26, 21, INK, { ...middle, room: 300 }) +
    pen.text('¿Qué hay en el saco?', 160, 43, 13, '#6b6250', { ...middle, room: 300 }) +
    [
      ['White', 'Blanca', '#fbf3df', '#e9dcc0'],
      ['Bread', 'De pan', '#ecdcb9', '#d9c49a'],
      ['Whole', 'Integral', '#cfae78', '#a8703a'],
    ]
      .map(
        ([en = '', es = '', color = '', speck = ''], i) =>
          pen.rect(22 + i * 98, 58, 80, 96, color, 12) +
          [0, 1, 2, 3, 4, 5, 6, 7]
            .map((k) => pen.circle(36 + i * 98 + ((k * 29) % 54), 74 + ((k * 41) % 66), 3, speck))
            .join('') +
          pen.text(en, 62 + i * 98, 172, 17, INK, middle) +
          pen.text(es, 62 + i * 98, 188, 12, '#6b6250', middle),
      )
      .join('')
  )
}
