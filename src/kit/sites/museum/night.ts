import { MUSEUM } from '../../palette.ts'
import type { Pen } from '../../picture.ts'
import { randomFrom } from '../../random.ts'

/** The wall behind the showcase: a calm sea at night, the moon's path, a ship under stars. */
export function nightSea(pen: Pen): string {
  const random = randomFrom(5)
  const stars = Array.from({ length: 130 }, () => {
    const [x, y, r] = [random() * 1200, random() * 290, 0.8 + random() ** 3 * 3]
    return pen.circle(x, y, r, random() > 0.8 ? '#f3dfae' : '#dfe9f2')
  }).join('')
  const bands = ['#14243a', '#182b45', '#1d3450', '#24405e', '#2d4d6c', '#3a5d7c']
  const sky = bands.map((color, i) => pen.rect(0, i * 56, 1200, 58, color)).join('')
  const waves = Array.from({ length: 46 }, () => {
    const y = 342 + random() * 134
    const [x, w] = [random() * 1200, 30 + random() * 110]
    return pen.line(
      `M${x} ${y} q${w / 2} ${-5 - random() * 4} ${w} 0`,
      random() > 0.5 ? '#2f587b' : '#10243b',
      3,
    )
  }).join('')
  const path = Array.from({ length: 15 }, (_, i) => {
    const [y, half] = [342 + i * 9, 22 + i * 5 + random() * 14]
    return pen.line(`M${864 - half} ${y} L${864 + half} ${y}`, '#f0d9a6', 3.4)
  }).join('')
  return (
    sky +
    stars +
    constellation(pen, BEAR, 150, 60, 1.5) +
    constellation(pen, CROWN, 560, 40, 1) +
    pen.circle(864, 150, 66, '#33506f') +
    pen.circle(864, 150, 46, '#f6e6bd') +
    pen.circle(850, 138, 9, '#e6d1a0') +
    pen.circle(880, 162, 12, '#e9d6a8') +
    pen.rect(0, 334, 1200, 146, '#193450') +
    waves +
    path +
    ship(pen, 350, 342)
  )
}

/** A chart of the northern sky with circles and lines, as sailors used it. */
export function starChart(pen: Pen): string {
  const random = randomFrom(11)
  const [x, y] = [196, 205]
  const ring = (r: number, width: number) =>
    pen.line(`M${x - r} ${y} a${r} ${r} 0 1 0 ${2 * r} 0 a${r} ${r} 0 1 0 ${-2 * r} 0`, MUSEUM.brass, width)
  const spokes = Array.from({ length: 12 }, (_, i) => {
    const a = (i * Math.PI) / 6
    return pen.line(`M${x} ${y} L${x + Math.cos(a) * 160} ${y + Math.sin(a) * 160}`, '#8d7442', 1)
  }).join('')
  const stars = Array.from({ length: 90 }, () => {
    const [a, r] = [random() * 7, Math.sqrt(random()) * 154]
    return pen.circle(x + Math.cos(a) * r, y + Math.sin(a) * r, 0.8 + random() * 1.8, '#f4ead0')
  }).join('')
  return (
    pen.rect(0, 0, 530, 390, '#efe3c8') +
    pen.circle(x, y, 168, '#1b2f4a') +
    spokes +
    ring(168, 5) +
    ring(112, 1.6) +
    ring(56, 1.6) +
    stars +
    constellation(pen, BEAR, 108, 110, 1.05) +
    constellation(pen, CROWN, 214, 236, 0.8) +
    pen.circle(x, y, 5, '#fff3c9') +
    pen.text('Star chart', 378, 150, 30, '#3a2f22', { room: 140 }) +
    pen.text('Mapa de estrellas', 378, 186, 28, MUSEUM.plum, { room: 140 }) +
    pen.rect(378, 206, 136, 3, MUSEUM.brass) +
    pen.text('for ships', 378, 240, 24, '#3a2f22', { room: 140 }) +
    pen.text('para barcos', 378, 268, 24, MUSEUM.plum, { room: 140 })
  )
}

type Stars = readonly (readonly [number, number])[]

const BEAR: Stars = [
  [0, 20],
  [34, 8],
  [62, 24],
  [92, 34],
  [104, 66],
  [146, 60],
  [150, 24],
  [92, 34],
]
const CROWN: Stars = [
  [0, 20],
  [14, 44],
  [40, 54],
  [66, 46],
  [82, 22],
]

function constellation(pen: Pen, stars: Stars, x: number, y: number, size: number): string {
  const at = stars.map(([a, b]) => [x + a * size, y + b * size] as const)
  return (
    pen.line(`M${at.map(([a, b]) => `${a} ${b}`).join(' L')}`, '#c9a45a', 1.6) +
    at.map(([a, b]) => pen.circle(a, b, 4, '#fff3cf')).join('')
  )
}

/** A three-master from the side, dark against the sky, its keel on (x, y). */
function ship(pen: Pen, x: number, y: number): string {
  const hull = '#0d1a2b'
  const sail = (a: number, b: number, w: number, h: number) =>
    pen.shape(
      `M${x + a - w / 2} ${y - b} h${w} q8 ${h / 2} 2 ${h} h${-w - 4} q${-6} ${-h / 2} 2 ${-h}`,
      '#8fa5b8',
    )
  return (
    pen.line(
      `M${x - 70} ${y - 24} V${y - 150} M${x} ${y - 24} V${y - 184} M${x + 66} ${y - 24} V${y - 160}`,
      hull,
      5,
    ) +
    pen.line(`M${x + 112} ${y - 28} L${x + 172} ${y - 62}`, hull, 4) +
    [-70, 0, 66]
      .map(
        (a, i) =>
          sail(a, [146, 178, 156][i] ?? 150, 40, 30) +
          sail(a, [110, 140, 120][i] ?? 110, 56, 36) +
          sail(a, [68, 96, 76][i] ?? 70, 62, 38),
      )
      .join('') +
    pen.shape(`M${x + 172} ${y - 62} L${x + 74} ${y - 132} L${x + 110} ${y - 34} Z`, '#7f96aa') +
    pen.shape(
      `M${x - 132} ${y - 34} L${x + 128} ${y - 28} Q${x + 104} ${y + 4} ${x + 62} ${y + 6} L${x - 96} ${y + 6} Q${x - 122} ${y - 4} ${x - 132} ${y - 34}`,
      hull,
    ) +
    Array.from({ length: 8 }, (_, i) => pen.circle(x - 92 + i * 26, y - 14, 3.4, '#f3cf7e')).join('')
  )
}
