import { PALETTE as P } from '../../palette.ts'
import type { Pen, Picture } from '../../picture.ts'
import { ICONS } from './icons.ts'

type IconName = keyof typeof ICONS

function menu(name: string, icon: IconName, rows: [string, string][]): Picture {
  return {
    name,
    w: 636,
    h: 408,
    draw: (pen) =>
      pen.rect(0, 0, pen.w, pen.h, P.board) +
      pen.rect(12, 12, pen.w - 24, pen.h - 24, '#2b3937', 10) +
      ICONS[icon](pen, pen.w / 2 - 46, 18, 92, P.mustard) +
      pen.line(`M60 68 L${pen.w / 2 - 66} 68 M${pen.w / 2 + 66} 68 L${pen.w - 60} 68`, P.coral, 4) +
      rows
        .map(([item, price], i) => {
          const y = 172 + i * 68
          return (
            pen.text(item, 42, y, 56, P.white) +
            pen.text(price, pen.w - 42, y, 56, P.blush, { align: 'right' }) +
            pen.line(`M42 ${y + 16} L${pen.w - 42} ${y + 16}`, '#3d4d4a', 2)
          )
        })
        .join(''),
  }
}

function price(amount: string): Picture {
  return {
    name: `price${amount.replace('.', '')}`,
    w: 92,
    h: 50,
    draw: (pen) => pen.rect(0, 0, 92, 50, P.white) + pen.rect(0, 42, 92, 8, P.coral) + pen.text(amount, 46, 35, 34, P.board, { align: 'middle' }),
  }
}

function poster(name: string, w: number, h: number, ground: string, ink: string, icon: IconName, lines: string[] = []): Picture {
  return {
    name,
    w,
    h,
    draw: (pen) => {
      const size = Math.min(w, h - lines.length * 60) * 0.72
      return (
        pen.rect(0, 0, w, h, ground) +
        pen.circle(w / 2, (h - lines.length * 56) / 2, size * 0.62, ink + '22') +
        ICONS[icon](pen, w / 2 - size / 2, (h - lines.length * 56) / 2 - size / 2, size, ink) +
        lines.map((line, i) => pen.text(line, w / 2, h - 28 - (lines.length - 1 - i) * 48, 40, ink, { align: 'middle', room: w - 30 })).join('')
      )
    },
  }
}

const WASH: Picture = {
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

const TILL: Picture = {
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
      keys.map((key, i) => pen.rect(8 + (i % 3) * 79, 46 + Math.floor(i / 3) * 60, 73, 54, key, 8) + ICONS[icons[i]!](pen, 25 + (i % 3) * 79, 53 + Math.floor(i / 3) * 60, 40, '#20343c')).join('')
    )
  },
}

const NOTICES: Picture = {
  name: 'noticeBoard',
  w: 516,
  h: 360,
  draw: (pen) => {
    const note = (x: number, y: number, w: number, h: number, turn: number, ground: string, inside: (pen: Pen) => string, pin: string = P.red) =>
      `<g transform="translate(${x} ${y}) rotate(${turn})">${pen.rect(3, 4, w, h, '#00000033', 3)}${pen.rect(0, 0, w, h, ground, 3)}${inside(pen)}${pen.circle(w / 2, 10, 6, pin)}</g>`
    return (
      pen.rect(0, 0, 516, 360, '#c79a66') +
      Array.from({ length: 160 }, (_, i) => pen.circle((i * 97) % 516, (i * 61) % 360, 1.6, i % 2 ? '#b58755' : '#d9b181')).join('') +
      note(24, 26, 130, 150, -4, P.white, (p) => ICONS.wheat(p, 30, 24, 70, P.teal) + p.text('Yoga', 65, 124, 30, P.coral, { align: 'middle' }) + p.text('8:00', 65, 146, 20, P.board, { align: 'middle' })) +
      note(176, 20, 170, 120, 2, P.mustard, (p) => p.text('Concert', 85, 58, 34, P.board, { align: 'middle' }) + p.text('12 · 6 · 19:00', 85, 92, 22, P.board, { align: 'middle' }), P.teal) +
      note(372, 34, 116, 140, 5, '#cfe0d8', (p) => ICONS.cup(p, 24, 22, 66, P.teal) + p.text('Club', 58, 122, 28, P.teal, { align: 'middle' })) +
      note(36, 204, 170, 128, 3, '#f4d9cb', (p) => p.text('Piano', 85, 56, 36, P.coral, { align: 'middle' }) + p.line('M20 74 L150 74 M20 90 L150 90 M20 106 L120 106', '#9a8a7a', 4), P.teal) +
      note(226, 166, 118, 168, -3, P.white, (p) => p.rect(12, 24, 94, 74, '#8fb7c8', 4) + p.circle(44, 58, 18, P.leafLight) + p.circle(76, 66, 22, P.leaf) + p.text('Parque', 59, 126, 26, P.leaf, { align: 'middle' }) + p.text('Park', 59, 152, 24, P.leaf, { align: 'middle' })) +
      note(368, 204, 122, 122, -6, P.white, (p) => ICONS.slip(p, 26, 16, 70, P.char) + p.text('Salsa', 61, 110, 28, P.coral, { align: 'middle' }), P.mustard)
    )
  },
}

/** Everything that is printed in the café. Words are the shop's own, the same in English and Spanish, or both. */
export const CAFE_PICTURES: readonly Picture[] = [
  menu('menuBread', 'loaf', [['Baguette', '3.20'], ['Focaccia', '4.50'], ['Brioche', '2.60'], ['Ciabatta', '3.90']]),
  menu('menuSweet', 'croissant', [['Croissant', '2.90'], ['Muffin', '2.80'], ['Donut', '2.50'], ['Quiche', '5.20']]),
  menu('menuDrinks', 'cup', [['Espresso', '2.40'], ['Latte', '3.60'], ['Cappuccino', '3.50'], ['Chai', '3.20']]),
  ...['2.90', '1.80', '2.50', '4.20', '3.00', '3.40', '6.50'].map(price),
  WASH,
  TILL,
  NOTICES,
  poster('posterLoaf', 318, 450, '#f3dcc6', '#2f6f73', 'loaf', ['MORNING', 'CRUMB']),
  poster('posterCup', 186, 198, P.teal, '#f2e8d8', 'cup'),
  poster('posterWheat', 186, 198, P.mustard, '#24302f', 'wheat'),
  poster('flour', 156, 120, P.teal, '#faf6ee', 'wheat'),
  poster('beans', 70, 90, P.white, '#5a3422', 'cup'),
  poster('bin', 96, 96, '#7f8482', '#faf6ee', 'bin'),
  poster('firstAid', 120, 120, P.green, '#faf6ee', 'cross'),
  poster('exit', 162, 162, '#2f8a57', '#faf6ee', 'exit'),
  poster('backDoor', 180, 180, P.white, '#2f6f73', 'truck'),
  {
    name: 'mark',
    w: 112,
    h: 112,
    draw: (pen) => pen.rect(0, 0, 112, 112, '#7fa598') + pen.circle(56, 56, 54, P.white) + ICONS.croissant(pen, 14, 16, 84, P.coral),
  },
  {
    name: 'fridgeTemperature',
    w: 112,
    h: 44,
    draw: (pen) => pen.rect(0, 0, 112, 44, '#16221f', 6) + pen.text('3 °C', 56, 33, 32, '#8ff0c4', { align: 'middle' }),
  },
  {
    name: 'tips',
    w: 84,
    h: 54,
    draw: (pen) => pen.rect(0, 0, 84, 54, P.kraft) + pen.text('TIPS', 42, 38, 28, P.board, { align: 'middle' }),
  },
  {
    name: 'hours',
    w: 144,
    h: 180,
    draw: (pen) => pen.rect(0, 0, 144, 180, P.teal) + ICONS.clock(pen, 46, 14, 52, P.mustard) + pen.text('7:00', 72, 112, 40, P.white, { align: 'middle' }) + pen.text('19:00', 72, 158, 40, P.white, { align: 'middle' }),
  },
  {
    name: 'clock',
    w: 160,
    h: 160,
    draw: (pen) =>
      pen.rect(0, 0, 160, 160, P.white) +
      Array.from({ length: 12 }, (_, i) => {
        const [s, c] = [Math.sin((i * Math.PI) / 6), Math.cos((i * Math.PI) / 6)]
        return pen.line(`M${80 + s * 72} ${80 - c * 72} L${80 + s * (i % 3 ? 64 : 56)} ${80 - c * (i % 3 ? 64 : 56)}`, P.char, 5)
      }).join('') +
      pen.line('M80 80 L52 58', P.char, 8) + pen.line('M80 80 L80 22', P.coral, 5) + pen.circle(80, 80, 7, P.char),
  },
  {
    name: 'todayFront',
    w: 260,
    h: 432,
    draw: (pen) =>
      pen.rect(0, 0, 260, 432, P.board) +
      pen.text('HOLA', 130, 80, 66, P.mustard, { align: 'middle' }) +
      pen.text('HELLO', 130, 140, 52, P.blush, { align: 'middle' }) +
      ICONS.croissant(pen, 50, 152, 160, P.white) +
      ICONS.cup(pen, 62, 306, 110, P.coral) +
      pen.text('5.–', 208, 396, 48, P.mustard, { align: 'middle' }),
  },
  {
    name: 'todayBack',
    w: 260,
    h: 432,
    draw: (pen) => pen.rect(0, 0, 260, 432, P.board) + ICONS.loaf(pen, 40, 60, 180, P.white) + pen.text('Brioche', 130, 300, 54, P.mustard, { align: 'middle' }) + pen.text('2.60', 130, 372, 62, P.coral, { align: 'middle' }),
  },
]
