import type { Pen, Picture } from '../../picture.ts'

const INK = '#1f3a44'
const middle = { align: 'middle' } as const

/** What hangs round the water table: the river from its spring to the town, where power comes from, how to turn the crank. */
export const WATER_PICTURES: readonly Picture[] = [
  { name: 'river', w: 540, h: 202, draw: river },
  {
    name: 'energy',
    w: 180,
    h: 240,
    draw: (pen) =>
      pen.rect(0, 0, 180, 240, '#fff6dc') +
      pen.rect(0, 0, 180, 52, '#e0a32f') +
      pen.text('Power from', 90, 25, 24, INK, { ...middle, room: 160 }) +
      pen.text('Energía de', 90, 45, 18, '#6b4a10', { ...middle, room: 160 }) +
      (
        [
          ['Water', 'Agua', '#12798f'],
          ['Wind', 'Viento', '#5a8fb0'],
          ['Sun', 'Sol', '#c4562f'],
          ['You', 'Tú', '#3f7d3f'],
        ] as const
      )
        .map(
          ([en, es, color], i) =>
            pen.circle(32, 82 + i * 43, 17, color) +
            pen.text(en, 60, 82 + i * 43, 22, INK) +
            pen.text(es, 60, 99 + i * 43, 16, color),
        )
        .join(''),
  },
  {
    name: 'crankHow',
    w: 96,
    h: 96,
    draw: (pen) =>
      pen.rect(0, 0, 96, 96, '#2b3138') +
      pen.line('M26 56 A24 24 0 1 1 58 66', '#ffd56b', 8) +
      pen.shape('M52 52 L72 66 L50 80 Z', '#ffd56b'),
  },
]

/** From snow to sea: mountains, a dam with its power house, fields, a town with lamps. */
function river(pen: Pen): string {
  const tree = (x: number, y: number) => pen.shape(`M${x} ${y - 22} L${x + 9} ${y} H${x - 9} Z`, '#3f7d4f')
  const house = (x: number, y: number, h: number, color: string) =>
    pen.rect(x, y - h, 18, h, color) +
    pen.rect(x + 4, y - h + 6, 4, 6, '#ffe39a') +
    pen.rect(x + 11, y - h + 6, 4, 6, '#ffe39a') +
    (h > 30 ? pen.rect(x + 4, y - h + 18, 4, 6, '#ffe39a') : '')
  return (
    pen.rect(0, 0, 540, 202, '#cfeaf2') +
    pen.circle(400, 42, 20, '#ffd56b') +
    pen.shape('M0 130 L70 34 L120 96 L160 52 L238 150 V202 H0 Z', '#8aa0ae') +
    pen.shape(
      'M70 34 L46 67 L62 62 L72 76 L84 62 L94 66 Z M160 52 L146 69 L158 68 L166 76 L180 76 Z',
      '#ffffff',
    ) +
    pen.shape('M0 150 Q120 110 240 150 T540 132 V202 H0 Z', '#8fbf7a') +
    pen.shape(
      'M88 92 Q96 130 150 140 Q200 146 214 160 L206 174 Q180 166 140 160 Q84 150 80 98 Z',
      '#3f9fc0',
    ) +
    pen.shape('M206 128 L224 132 L222 178 L204 176 Z', '#b9b2a4') +
    pen.shape('M222 172 Q300 168 340 182 T540 178 V202 H222 Z', '#3f9fc0') +
    pen.rect(228, 148, 26, 22, '#c4562f') +
    pen.line('M254 150 L300 112 L360 116 L420 100', INK, 1.6) +
    pen.line('M300 150 V104 M292 112 H308 M360 152 V106 M352 114 H368 M420 140 V92 M412 100 H428', INK, 2.4) +
    [270, 284, 320, 334, 345].map((x, i) => tree(x, 168 - (i % 2) * 6)).join('') +
    [390, 412, 436, 458, 482, 506]
      .map((x, i) =>
        house(
          x,
          174,
          [24, 40, 30, 52, 36, 26][i] ?? 30,
          ['#b0604a', '#5d7fa3', '#d9b26a', '#7d8f8a', '#a5587a', '#6f8fb0'][i] ?? '#888',
        ),
      )
      .join('') +
    pen.rect(12, 158, 250, 36, '#ffffff', 8) +
    pen.text('One river, many jobs', 22, 175, 20, INK, { room: 230 }) +
    pen.text('Un río, muchos trabajos', 22, 190, 15, '#12798f', { room: 230 })
  )
}
