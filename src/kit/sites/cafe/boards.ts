import { PALETTE as P } from '../../palette.ts'
import type { Pen, Picture } from '../../picture.ts'
import { ICONS, type IconName } from './icons.ts'

/** The sign above the hand sink. */
export const WASH: Picture = {
  name: 'washHands',
  w: 288,
  h: 384,
  draw: (pen) =>
    pen.rect(0, 0, 288, 384, P.teal) +
    pen.rect(10, 10, 268, 364, P.white, 14) +
    ICONS.hands(pen, 64, 16, 160, P.teal) +
    pen.text('Hand wash only', 144, 214, 36, P.teal, { align: 'middle', room: 250 }) +
    pen.text('Solo lavarse las manos', 144, 246, 26, P.tealSoft, { align: 'middle', room: 250 }) +
    pen.rect(24, 264, 240, 92, P.mustard, 14) +
    ICONS.clock(pen, 38, 276, 68, P.board) +
    pen.text('20 s', 188, 330, 60, P.board, { align: 'middle' }),
}

/** What the till shows: keys with pictograms. */
export const TILL: Picture = {
  name: 'tillScreen',
  w: 248,
  h: 168,
  draw: (pen) => {
    const keys = [P.mustard, '#6fb59f', P.coral, '#8fb7d8', P.blush, '#cfd8d3']
    const icons: IconName[] = ['loaf', 'croissant', 'cup', 'milk', 'wheat', 'tick']
    return (
      pen.rect(0, 0, 248, 168, '#20343c') +
      pen.rect(8, 8, 232, 30, '#f3efe6', 5) +
      pen.text('Morning Crumb', 18, 31, 22, P.teal) +
      keys
        .map(
          (key, i) =>
            pen.rect(8 + (i % 3) * 79, 46 + Math.floor(i / 3) * 60, 73, 54, key, 8) +
            ICONS[icons[i]!](pen, 25 + (i % 3) * 79, 53 + Math.floor(i / 3) * 60, 40, '#20343c'),
        )
        .join('')
    )
  },
}

/** The cork board of the neighbourhood. */
export const NOTICES: Picture = {
  name: 'noticeBoard',
  w: 516,
  h: 360,
  draw: (pen) => {
    const note = (
      x: number,
      y: number,
      w: number,
      h: number,
      turn: number,
      ground: string,
      inside: (pen: Pen) => string,
      pin: string = P.red,
    ) =>
      `<g transform="translate(${x} ${y}) rotate(${turn})">${pen.rect(3, 4, w, h, '#00000033', 3)}${pen.rect(0, 0, w, h, ground, 3)}${inside(pen)}${pen.circle(w / 2, 10, 6, pin)}</g>`
    return (
      pen.rect(0, 0, 516, 360, '#c79a66') +
      Array.from({ length: 160 }, (_, i) =>
        pen.circle((i * 97) % 516, (i * 61) % 360, 1.6, i % 2 ? '#b58755' : '#d9b181'),
      ).join('') +
      note(
        24,
        26,
        130,
        150,
        -4,
        P.white,
        (p) =>
          ICONS.wheat(p, 30, 24, 70, P.teal) +
          p.text('Yoga', 65, 124, 30, P.coral, { align: 'middle' }) +
          p.text('8:00', 65, 146, 20, P.board, { align: 'middle' }),
      ) +
      note(
        176,
        20,
        170,
        120,
        2,
        P.mustard,
        (p) =>
          p.text('Concert', 85, 58, 34, P.board, { align: 'middle' }) +
          p.text('12 · 6 · 19:00', 85, 92, 22, P.board, { align: 'middle' }),
        P.teal,
      ) +
      note(
        372,
        34,
        116,
        140,
        5,
        '#cfe0d8',
        (p) => ICONS.cup(p, 24, 22, 66, P.teal) + p.text('Club', 58, 122, 28, P.teal, { align: 'middle' }),
      ) +
      note(
        36,
        204,
        170,
        128,
        3,
        '#f4d9cb',
        (p) =>
          p.text('Piano', 85, 56, 36, P.coral, { align: 'middle' }) +
          p.line('M20 74 L150 74 M20 90 L150 90 M20 106 L120 106', '#9a8a7a', 4),
        P.teal,
      ) +
      note(
        226,
        166,
        118,
        168,
        -3,
        P.white,
        (p) =>
          p.rect(12, 24, 94, 74, '#8fb7c8', 4) +
          p.circle(44, 58, 18, P.leafLight) +
          p.circle(76, 66, 22, P.leaf) +
          p.text('Parque', 59, 126, 26, P.leaf, { align: 'middle' }) +
          p.text('Park', 59, 152, 24, P.leaf, { align: 'middle' }),
      ) +
      note(
        368,
        204,
        122,
        122,
        -6,
        P.white,
        (p) => ICONS.slip(p, 26, 16, 70, P.char) + p.text('Salsa', 61, 110, 28, P.coral, { align: 'middle' }),
        P.mustard,
      )
    )
  },
}

const ALLERGEN_NAMES: [IconName, string, string][] = [
  ['wheat', 'Wheat', 'Trigo'],
  ['milk', 'Milk', 'Leche'],
  ['egg', 'Egg', 'Huevo'],
  ['nut', 'Nuts', 'Nueces'],
  ['soy', 'Soy', 'Soja'],
  ['sesame', 'Sesame', 'Sésamo'],
]

/** The card on the display case: which allergens the kitchen handles. */
export const ALLERGENS: Picture = {
  name: 'allergens',
  w: 420,
  h: 280,
  draw: (pen) =>
    pen.rect(0, 0, 420, 280, P.white) +
    pen.rect(0, 0, 420, 52, P.coral) +
    pen.text('Allergens · Alérgenos', 210, 38, 32, P.white, { align: 'middle', room: 390 }) +
    ALLERGEN_NAMES.map(([icon, english, spanish], i) => {
      const [x, y] = [18 + (i % 3) * 132, 66 + Math.floor(i / 3) * 108]
      return (
        ICONS[icon](pen, x + 34, y, 56, P.teal) +
        pen.text(english, x + 62, y + 76, 20, P.board, { align: 'middle' }) +
        pen.text(spanish, x + 62, y + 96, 18, P.tealSoft, { align: 'middle' })
      )
    }).join(''),
}
