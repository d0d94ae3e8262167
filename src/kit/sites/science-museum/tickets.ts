import type { Model } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import { part as cardReader } from '../../parts/tools/card-reader.ts'
import { part as till } from '../../parts/tools/till.ts'
import type { Bay } from './bay.ts'
import { plainBox } from './faces.ts'
import { hung, lockers, screen } from './shapes.ts'

const DESK = { x: 0.1, z: -1.75, w: 2.7, d: 0.66 } as const

/** The desk where visitors are welcomed: tickets, prices, plans of the house, lockers for bags. */
export const tickets: Bay = {
  accent: '#1f6f6b',
  wall: '#eaf0ea',
  back: '#cfe1dc',
  ceiling: '#f6f4ee',
  ground: { look: 'tiles', tones: ['#d9d2c4', '#cdc5b5'] },
  lamps: {
    at: [
      [-1.1, -1.5],
      [1.1, -1.5],
      [0, -3.1],
    ],
    strength: [1.5, 1.42, 1.24],
  },
  placed: [
    [till, { x: DESK.x + 0.85, y: 0.99, z: DESK.z - 0.05, ry: Math.PI }],
    [cardReader, { x: DESK.x + 0.42, y: 0.99, z: DESK.z + 0.1 }],
  ],
  blocks: [
    [DESK.x, DESK.z, DESK.w + 0.1, DESK.d + 0.12],
    [1.1, -3.82, 1.7, 0.5],
  ],
  staff: [DESK.x - 0.2, -2.65],
  build: (m) => {
    desk(m)
    hung(m, 'prices', 1.5, 0.95, { x: -1.15, y: 2.6, z: -4.095, glow: 0.93, frame: '#1f6f6b' })
    hung(m, 'todayAt', 1.5, 0.62, { x: 1.1, y: 2.75, z: -4.095, glow: 0.93, frame: '#1f6f6b' })
    leaflets(m)
    lockers(m, { x: 1.1, z: -3.8 })
  },
}

function desk(m: Model): void {
  m.at({ x: DESK.x, z: DESK.z }, () => {
    plainBox(m, DESK.w, 0.94, DESK.d, '#1f6f6b')
    plainBox(m, DESK.w + 0.1, 0.05, DESK.d + 0.12, PALETTE.oak, { y: 0.94 })
    for (let i = 0; i < 22; i++)
      m.box(0.05, 0.26, 0.02, PALETTE.oak, {
        x: -DESK.w / 2 + 0.08 + i * 0.121,
        y: 0.06,
        z: DESK.d / 2 + 0.008,
        bevel: 0,
        without: ['-z', '-y', '+y'],
      })
    m.print('ticketsFront', 2, 0.45, { y: 0.62, z: DESK.d / 2 + 0.006 })
  })
  screen(m, 'officeWeb', { x: DESK.x - 0.75, y: 0.99, z: DESK.z - 0.1, ry: Math.PI + 0.3, w: 0.46 })
  m.at({ x: DESK.x - 0.1, y: 0.99, z: DESK.z + 0.16 }, () => {
    for (const [i, color] of ['#e0a73c', '#c4562f', '#2f6d9a'].entries())
      m.box(0.11, 0.02 + i * 0.006, 0.22, color, { x: i * 0.14 - 0.3, bevel: 0, without: ['-y'] })
  })
}

/** Plans and leaflets in a rack on the left wall. */
function leaflets(m: Model): void {
  m.at({ x: -2.16, z: -2.4, ry: Math.PI / 2 }, () => {
    m.box(1.1, 1.2, 0.05, '#b98a5c', { y: 0.75, z: 0.025, bevel: 0, without: ['-z'] })
    for (let j = 0; j < 3; j++) {
      m.box(1.06, 0.1, 0.08, '#a67a4e', { y: 0.8 + j * 0.38, z: 0.09, bevel: 0, without: ['-z'] })
      for (let i = 0; i < 5; i++)
        m.box(
          0.16,
          0.26,
          0.03,
          ['#c4562f', '#2f6d9a', '#e0a73c', '#5f8f4e', '#4b3a86'][(i + j * 2) % 5] ?? '#fff',
          {
            x: -0.42 + i * 0.21,
            y: 0.83 + j * 0.38,
            z: 0.075,
            rx: -0.12,
            bevel: 0,
            without: ['-z', '-y'],
          },
        )
    }
  })
}
