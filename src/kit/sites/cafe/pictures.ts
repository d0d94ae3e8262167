import { PALETTE as P } from '../../palette.ts'
import type { Picture } from '../../picture.ts'
import { ICONS, type IconName } from './icons.ts'
import { ALLERGENS, NOTICES, TILL, WASH } from './boards.ts'

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
        .map(([item, amount], i) => {
          const y = 172 + i * 68
          return (
            pen.text(item, 42, y, 56, P.white) +
            pen.text(amount, pen.w - 42, y, 56, P.blush, { align: 'right' }) +
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
    draw: (pen) =>
      pen.rect(0, 0, 92, 50, P.white) +
      pen.rect(0, 42, 92, 8, P.coral) +
      pen.text(amount, 46, 35, 34, P.board, { align: 'middle' }),
  }
}

function poster(
  name: string,
  w: number,
  h: number,
  ground: string,
  ink: string,
  icon: IconName,
  lines: string[] = [],
): Picture {
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
        lines
          .map((line, i) =>
            pen.text(line, w / 2, h - 28 - (lines.length - 1 - i) * 48, 40, ink, {
              align: 'middle',
              room: w - 30,
            }),
          )
          .join('')
      )
    },
  }
}

/** Everything that is printed in the café. Words are the shop's own, the same in English and Spanish, or both. */
export const CAFE_PICTURES: readonly Picture[] = [
  menu('menuBread', 'loaf', [
    ['Baguette', '3.20'],
    ['Focaccia', '4.50'],
    ['Brioche', '2.60'],
    ['Ciabatta', '3.90'],
  ]),
  menu('menuSweet', 'croissant', [
    ['Croissant', '2.90'],
    ['Muffin', '2.80'],
    ['Donut', '2.50'],
    ['Quiche', '5.20'],
  ]),
  menu('menuDrinks', 'cup', [
    ['Espresso', '2.40'],
    ['Latte', '3.60'],
    ['Cappuccino', '3.50'],
    ['Chai', '3.20'],
  ]),
  ...['2.90', '1.80', '2.50', '4.20', '3.00', '3.40', '6.50'].map(price),
  WASH,
  TILL,
  NOTICES,
  ALLERGENS,
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
    draw: (pen) =>
      pen.rect(0, 0, 112, 112, '#7fa598') +
      pen.circle(56, 56, 54, P.white) +
      ICONS.croissant(pen, 14, 16, 84, P.coral),
  },
  {
    name: 'fridgeTemperature',
    w: 112,
    h: 44,
    draw: (pen) =>
      pen.rect(0, 0, 112, 44, '#16221f', 6) + pen.text('3 °C', 56, 33, 32, '#8ff0c4', { align: 'middle' }),
  },
  {
    name: 'tips',
    w: 84,
    h: 54,
    draw: (pen) =>
      pen.rect(0, 0, 84, 54, P.kraft) + pen.text('TIPS', 42, 38, 28, P.board, { align: 'middle' }),
  },
  {
    name: 'hours',
    w: 144,
    h: 180,
    draw: (pen) =>
      pen.rect(0, 0, 144, 180, P.teal) +
      ICONS.clock(pen, 46, 14, 52, P.mustard) +
      pen.text('6:00', 72, 112, 40, P.white, { align: 'middle' }) +
      pen.text('19:00', 72, 158, 40, P.white, { align: 'middle' }),
  },
  {
    name: 'clock',
    w: 160,
    h: 160,
    draw: (pen) =>
      pen.rect(0, 0, 160, 160, P.white) +
      Array.from({ length: 12 }, (_, i) => {
        const [s, c] = [Math.sin((i * Math.PI) / 6), Math.cos((i * Math.PI) / 6)]
        return pen.line(
          `M${80 + s * 72} ${80 - c * 72} L${80 + s * (i % 3 ? 64 : 56)} ${80 - c * (i % 3 ? 64 : 56)}`,
          P.char,
          5,
        )
      }).join('') +
      pen.line('M80 80 L52 58', P.char, 8) +
      pen.line('M80 80 L80 22', P.coral, 5) +
      pen.circle(80, 80, 7, P.char),
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
    draw: (pen) =>
      pen.rect(0, 0, 260, 432, P.board) +
      ICONS.loaf(pen, 40, 60, 180, P.white) +
      pen.text('Brioche', 130, 300, 54, P.mustard, { align: 'middle' }) +
      pen.text('2.60', 130, 372, 62, P.coral, { align: 'middle' }),
  },
]
