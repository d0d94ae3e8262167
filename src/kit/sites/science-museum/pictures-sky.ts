import type { Pen, Picture } from '../../picture.ts'
import { randomFrom } from '../../random.ts'
import { star } from './icons.ts'

const NIGHT = '#131c3a'
const CREAM = '#fdf3d6'
const middle = { align: 'middle' } as const

/** Pictures of the sky: the wall of the space hall, orbits on screens, posters of the planetarium, the shop's wall. */
export const SKY_PICTURES: readonly Picture[] = [
  { name: 'nebula', w: 651, h: 215, draw: (pen) => `<g transform="scale(0.75)">${nebula(pen)}</g>` },
  { name: 'orbits', w: 300, h: 198, draw: orbits },
  {
    name: 'showTimes',
    w: 186,
    h: 279,
    draw: (pen) =>
      poster(pen, '#2a2158') +
      pen.text('Next shows', 93, 42, 30, CREAM, { ...middle, room: 160 }) +
      pen.text('Próximas funciones', 93, 66, 19, '#c9bff0', { ...middle, room: 160 }) +
      [
        ['10:30', 'Our Sun', 'El Sol'],
        ['12:00', 'Moons', 'Lunas'],
        ['14:00', 'Comets', 'Cometas'],
        ['15:30', 'Far Stars', 'Estrellas'],
      ]
        .map(
          ([time = '', en = '', es = ''], i) =>
            pen.rect(12, 82 + i * 47, 162, 41, '#3b3173', 6) +
            pen.text(time, 20, 110 + i * 47, 22, '#ffd980') +
            pen.text(en, 84, 102 + i * 47, 18, CREAM, { room: 84 }) +
            pen.text(es, 84, 118 + i * 47, 14, '#c9bff0', { room: 84 }),
        )
        .join(''),
  },
  {
    name: 'comet',
    w: 186,
    h: 279,
    draw: (pen) =>
      poster(pen, NIGHT) +
      pen.line('M30 60 L136 168', '#6f86c9', 22) +
      pen.line('M56 62 L136 168 M28 88 L136 168', '#8fa4dd', 7) +
      pen.circle(138, 170, 21, '#fff3cf') +
      pen.text('Comets', 93, 228, 34, CREAM, { ...middle, room: 160 }) +
      pen.text('Cometas', 93, 256, 26, '#c9bff0', { ...middle, room: 160 }),
  },
  {
    name: 'shopWall',
    w: 560,
    h: 108,
    draw: (pen) =>
      pen.rect(0, 0, 560, 108, '#a8472f') +
      pen.shape(star(50, 56, 34) + star(512, 56, 34), '#ffd980') +
      pen.text('Take the stars home', 280, 54, 44, CREAM, { ...middle, room: 390 }) +
      pen.text('Llévate las estrellas a casa', 280, 90, 28, '#ffe2ae', { ...middle, room: 390 }),
  },
  {
    name: 'shirt',
    w: 72,
    h: 72,
    draw: (pen) =>
      pen.rect(0, 0, 72, 72, NIGHT, 0) +
      pen.circle(36, 38, 16, '#e0a73c') +
      pen.line('M8 46 Q36 20 64 30', '#fdf3d6', 4) +
      pen.shape(star(16, 16, 7) + star(58, 58, 6), '#fdf3d6'),
  },
]

function poster(pen: Pen, color: string): string {
  const random = randomFrom(pen.w + pen.h)
  return (
    pen.rect(0, 0, pen.w, pen.h, color) +
    Array.from({ length: 40 }, () =>
      pen.circle(random() * pen.w, random() * pen.h, 0.6 + random() * 1.3, '#aeb9e6'),
    ).join('')
  )
}

/** Clouds of gas, stars, a ringed planet and a moon, with the hall's question. */
function nebula(pen: Pen): string {
  const random = randomFrom(4)
  const cloud = (x: number, y: number, size: number, color: string) =>
    `<ellipse cx="${x}" cy="${y}" rx="${size * 1.7}" ry="${size}" fill="${color}" opacity="0.16" transform="rotate(-14 ${x} ${y})"/>`
  const clouds = Array.from({ length: 46 }, (_, i) => {
    const t = random()
    const [x, y] = [120 + t * 560 + random() * 60, 210 - t * 130 + (random() - 0.5) * 110]
    return cloud(
      x,
      y,
      14 + random() * 40,
      ['#7a3f8f', '#b0496f', '#3f6fb0', '#d98a4f', '#4fa0b0'][i % 5] ?? '#7a3f8f',
    )
  }).join('')
  const stars = Array.from({ length: 150 }, () => {
    const r = 0.5 + random() ** 4 * 2.4
    return pen.circle(random() * 868, random() * 287, r, random() > 0.8 ? '#ffdfae' : '#e6ecff')
  }).join('')
  return (
    pen.rect(0, 0, 868, 287, NIGHT) +
    clouds +
    stars +
    pen.circle(720, 104, 62, '#d3a468') +
    [76, 92, 112, 132]
      .map((y, i) =>
        pen.line(
          `M${664 + Math.abs(104 - y) * 0.5} ${y} Q720 ${y + 9} ${776 - Math.abs(104 - y) * 0.5} ${y}`,
          i % 2 ? '#e6c795' : '#a9743f',
          8,
        ),
      )
      .join('') +
    `<ellipse cx="720" cy="104" rx="112" ry="22" fill="none" stroke="#e9d2a2" stroke-width="7" transform="rotate(-12 720 104)" stroke-dasharray="280 120" stroke-dashoffset="-20"/>` +
    pen.circle(96, 66, 30, '#c9cbd0') +
    pen.circle(86, 58, 7, '#a5a8b0') +
    pen.circle(106, 76, 9, '#a9acb4') +
    pen.text('Where do we go next?', 338, 182, 40, CREAM, { room: 300 }) +
    pen.text('¿Adónde vamos ahora?', 338, 212, 26, '#b9c8f0', { room: 280 })
  )
}

/** The ways of the planets as a touch screen shows them. */
function orbits(pen: Pen): string {
  const ring = (r: number) =>
    `<circle cx="92" cy="99" r="${r}" fill="none" stroke="#3f5f9f" stroke-width="1.6"/>`
  return (
    pen.rect(0, 0, 300, 198, '#0e1730') +
    [30, 46, 64, 84, 112, 142].map(ring).join('') +
    pen.circle(92, 99, 17, '#ffcf5f') +
    (
      [
        [122, 99, 4, '#b9a68f'],
        [70, 59, 6, '#dca55a'],
        [146, 65, 7, '#4f93c9'],
        [36, 161, 5, '#c9623f'],
        [194, 145, 13, '#d9a878'],
        [224, 47, 10, '#e0c68c'],
      ] as const
    )
      .map(([x, y, r, color]) => pen.circle(x, y, r, color))
      .join('') +
    pen.rect(246, 20, 44, 158, '#1d2c55', 6) +
    [0, 1, 2, 3, 4]
      .map((i) =>
        pen.rect(
          252,
          30 + i * 29,
          32,
          20,
          ['#4f93c9', '#e0a73c', '#6fb07a', '#c9623f', '#8a7ad0'][i] ?? '#fff',
          4,
        ),
      )
      .join('')
  )
}
