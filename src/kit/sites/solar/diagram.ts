import { PALETTE as P, TRADE } from '../../palette.ts'
import type { Pen, Picture } from '../../picture.ts'

const STEPS = [
  ['Panels', 'Paneles', panels],
  ['DC disconnect', 'Seccionador CC', breaker],
  ['Inverter', 'Inversor', inverter],
  ['AC disconnect', 'Seccionador CA', breaker],
  ['Meter, board', 'Medidor, tablero', meter],
] as const

/** The way of the current from the panels to the house, from top to bottom. */
export const diagram: Picture = {
  name: 'diagram',
  w: 392,
  h: 518,
  draw: (pen) =>
    pen.rect(0, 0, 392, 518, P.white) +
    pen.rect(0, 0, 392, 62, TRADE.navy) +
    pen.text('From sun to socket', 196, 30, 27, P.white, { align: 'middle', room: 360 }) +
    pen.text('Del sol al enchufe', 196, 54, 21, '#b9cbe4', { align: 'middle', room: 360 }) +
    pen.line('M70 100 L70 270', P.red, 7) +
    pen.line('M70 290 L70 480', TRADE.neutral, 7) +
    STEPS.map(([en, es, draw], i) => {
      const y = 74 + i * 88
      return (
        pen.rect(24, y, 92, 74, '#eef1f5', 10) +
        draw(pen, 70, y + 37) +
        pen.text(en, 138, y + 34, 28, P.char, { room: 240 }) +
        pen.text(es, 138, y + 62, 23, '#3d587f', { room: 240 })
      )
    }).join('') +
    pen.text('DC', 372, 118, 22, P.red, { align: 'right' }) +
    pen.text('AC', 372, 470, 22, TRADE.neutral, { align: 'right' }),
}

function panels(pen: Pen, x: number, y: number): string {
  return [-24, 2]
    .map((dx) => [-22, 2].map((dy) => pen.rect(x + dx, y + dy, 22, 20, TRADE.cell, 2)).join(''))
    .join('')
}

function breaker(pen: Pen, x: number, y: number): string {
  return (
    pen.line(
      `M${x} ${y - 26} L${x} ${y - 12} M${x} ${y + 12} L${x} ${y + 26} M${x} ${y + 12} L${x + 18} ${y - 10}`,
      P.char,
      6,
    ) + pen.circle(x, y - 12, 5, P.char)
  )
}

function inverter(pen: Pen, x: number, y: number): string {
  return (
    pen.rect(x - 28, y - 26, 56, 52, TRADE.enclosureDark, 6) +
    pen.line(`M${x - 20} ${y - 10} L${x - 4} ${y - 10}`, P.white, 5) +
    pen.line(
      `M${x + 2} ${y + 12} C${x + 6} ${y} ${x + 10} ${y} ${x + 12} ${y + 12} C${x + 14} ${y + 24} ${x + 18} ${y + 22} ${x + 22} ${y + 10}`,
      P.white,
      5,
    )
  )
}

function meter(pen: Pen, x: number, y: number): string {
  return (
    pen.circle(x, y, 26, TRADE.enclosureDark) +
    pen.rect(x - 18, y - 10, 36, 16, P.white, 3) +
    pen.rect(x - 10, y + 10, 20, 4, P.white)
  )
}
