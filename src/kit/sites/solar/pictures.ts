import { PALETTE as P, TRADE } from '../../palette.ts'
import type { Picture } from '../../picture.ts'
import { diagram } from './diagram.ts'

const middle = { align: 'middle' } as const

function label(name: string, en: string, es: string): Picture {
  return {
    name,
    w: 240,
    h: 64,
    draw: (pen) =>
      pen.rect(0, 0, 240, 64, TRADE.navy) +
      pen.text(en, 120, 29, 25, P.white, { ...middle, room: 226 }) +
      pen.text(es, 120, 54, 21, '#b9cbe4', { ...middle, room: 226 }),
  }
}

/** Everything that is printed in the yard, in English and Spanish. */
export const SOLAR_PICTURES: readonly Picture[] = [
  label('lblBoard', 'Board', 'Tablero'),
  label('lblMeter', 'Meter', 'Medidor'),
  label('lblAc', 'AC disconnect', 'Seccionador CA'),
  label('lblInverter', 'Inverter', 'Inversor'),
  label('lblDc', 'DC disconnect', 'Seccionador CC'),
  {
    name: 'lblSocket',
    w: 150,
    h: 27,
    draw: (pen) =>
      pen.rect(0, 0, 150, 27, TRADE.hazard) +
      pen.text('120 V · Test here · Probar aquí', 75, 19, 15, P.char, { ...middle, room: 142 }),
  },
  {
    name: 'string',
    w: 200,
    h: 100,
    draw: (pen) =>
      pen.rect(0, 0, 200, 100, TRADE.hazard) +
      pen.rect(5, 5, 190, 90, P.char) +
      pen.rect(8, 8, 184, 84, TRADE.hazard) +
      pen.text('String 1 · DC', 100, 42, 29, P.char, { ...middle, room: 172 }) +
      pen.text('Live in daylight', 100, 64, 19, P.char, { ...middle, room: 172 }) +
      pen.text('Con luz, hay tensión', 100, 84, 17, P.char, { ...middle, room: 172 }),
  },
  diagram,
  {
    name: 'ppe',
    w: 208,
    h: 240,
    draw: (pen) =>
      pen.rect(0, 0, 208, 240, '#1f5f9f') +
      pen.rect(8, 8, 192, 224, P.white, 10) +
      pen.text('Helmet · Casco', 104, 58, 26, '#1f5f9f', { ...middle, room: 176 }) +
      pen.text('Glasses · Lentes', 104, 114, 26, '#1f5f9f', { ...middle, room: 176 }) +
      pen.text('Gloves · Guantes', 104, 170, 26, '#1f5f9f', { ...middle, room: 176 }) +
      pen.rect(28, 76, 152, 3, TRADE.enclosureDark) +
      pen.rect(28, 132, 152, 3, TRADE.enclosureDark) +
      pen.rect(20, 190, 168, 30, TRADE.orange, 8) +
      pen.text('First · Primero', 104, 212, 21, P.white, { ...middle, room: 150 }),
  },
  {
    name: 'steps',
    w: 392,
    h: 434,
    draw: (pen) => {
      const rows = [
        ['Switch off', 'Apagar'],
        ['Lock', 'Bloquear'],
        ['Tag', 'Etiquetar'],
        ['Test: dead?', '¿Sin tensión?'],
        ['Then work', 'Luego, trabajar'],
      ] as const
      return (
        pen.rect(0, 0, 392, 434, P.white) +
        pen.rect(0, 0, 392, 84, TRADE.navy) +
        pen.text('Every time', 24, 54, 44, P.white, { room: 200 }) +
        pen.text('Siempre', 370, 54, 34, '#b9cbe4', { align: 'right', room: 150 }) +
        rows
          .map(([en, es], i) => {
            const y = 94 + i * 67
            const last = i === 4
            return (
              pen.rect(14, y, 364, 60, last ? '#e2efdc' : '#eef1f5', 10) +
              pen.circle(50, y + 30, 24, last ? '#4f8a52' : TRADE.orange) +
              pen.text(`${i + 1}`, 50, y + 43, 36, P.white, middle) +
              pen.text(en, 88, y + 29, 28, P.char, { room: 280 }) +
              pen.text(es, 88, y + 53, 23, '#3d587f', { room: 280 })
            )
          })
          .join('')
      )
    },
  },
  {
    name: 'locks',
    w: 448,
    h: 64,
    draw: (pen) =>
      pen.rect(0, 0, 448, 64, TRADE.hazard) +
      pen.text('Lock and tag · Candado y etiqueta', 224, 43, 28, P.char, { ...middle, room: 430 }),
  },
  {
    name: 'extinguisher',
    w: 140,
    h: 140,
    draw: (pen) =>
      pen.rect(0, 0, 140, 140, P.red, 10) +
      pen.rect(34, 50, 34, 74, P.white, 12) +
      pen.rect(44, 34, 14, 18, P.white) +
      pen.line('M40 32 L74 26', P.white, 7) +
      pen.line('M58 40 C86 40 86 60 82 84', P.white, 6) +
      pen.shape('M104 122 C84 112 92 92 100 78 C102 90 112 88 110 70 C126 88 126 112 104 122 Z', P.white),
  },
  {
    name: 'welcome',
    w: 504,
    h: 336,
    draw: (pen) =>
      pen.rect(0, 0, 504, 336, P.white) +
      pen.rect(0, 0, 504, 112, TRADE.navy) +
      pen.circle(60, 56, 28, TRADE.hazard) +
      pen.text('Riverside', 108, 56, 50, P.white, { room: 380 }) +
      pen.text('Community Center', 108, 94, 32, '#b9cbe4', { room: 380 }) +
      pen.text('Solar yard · Patio solar', 252, 166, 40, P.char, { ...middle, room: 460 }) +
      pen.rect(24, 190, 456, 4, TRADE.orange) +
      pen.text('Staff and helpers only', 252, 238, 34, '#2b4264', { ...middle, room: 460 }) +
      pen.text('Solo personal y ayudantes', 252, 280, 31, '#2b4264', { ...middle, room: 460 }) +
      pen.text('Helmets on · Pónganse el casco', 252, 320, 27, TRADE.orange, { ...middle, room: 460 }),
  },
]
