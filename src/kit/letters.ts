import { ShapePath, type Shape } from 'three'

/** One stroke of an outline, y down as in SVG: move, line, quadratic, cubic, close. */
export interface OutlineStep {
  type: 'M' | 'L' | 'Q' | 'C' | 'Z'
  x?: number
  y?: number
  x1?: number
  y1?: number
  x2?: number
  y2?: number
}

/** A typeface that gives outlines; `bold` is for headings. The bake script reads one from a font package. */
export interface Letters {
  outline(text: string, size: number, weight: 'plain' | 'bold'): OutlineStep[]
  width(text: string, size: number, weight: 'plain' | 'bold'): number
}

/** How a line of lettering stands to its point. */
export type Align = 'left' | 'middle' | 'right'

const SHIFT: Record<Align, number> = { left: 0, middle: 0.5, right: 1 }

/** A line of text as an SVG path, baseline at (x, y); shrunk to fit `room` where given. */
export function textPath(
  letters: Letters,
  text: string,
  at: {
    x: number
    y: number
    size: number
    color: string
    align?: Align
    weight?: 'plain' | 'bold'
    room?: number
  },
): string {
  const weight = at.weight ?? 'bold'
  const wanted = letters.width(text, at.size, weight)
  const size = at.room && wanted > at.room ? (at.size * at.room) / wanted : at.size
  const x = at.x - letters.width(text, size, weight) * SHIFT[at.align ?? 'left']
  const steps = letters.outline(text, size, weight)
  const n = (value = 0, plus = 0) => (value + plus).toFixed(1)
  const d = steps.map((s) => {
    if (s.type === 'Z') return 'Z'
    const first = s.x1 === undefined ? '' : `${n(s.x1, x)} ${n(s.y1, at.y)} `
    const second = s.x2 === undefined ? '' : `${n(s.x2, x)} ${n(s.y2, at.y)} `
    return `${s.type}${first}${second}${n(s.x, x)} ${n(s.y, at.y)}`
  })
  return `<path fill="${at.color}" d="${d.join('')}"/>`
}

/** A line of text as flat shapes, metres, y up, centred on x = 0, baseline on y = 0. */
export function textShapes(
  letters: Letters,
  text: string,
  size: number,
  weight: 'plain' | 'bold' = 'bold',
): Shape[] {
  const path = new ShapePath()
  const left = letters.width(text, size, weight) / 2
  for (const s of letters.outline(text, size, weight)) {
    const [x, y] = [(s.x ?? 0) - left, -(s.y ?? 0)]
    if (s.type === 'M') path.moveTo(x, y)
    else if (s.type === 'L') path.lineTo(x, y)
    else if (s.type === 'Q') path.quadraticCurveTo((s.x1 ?? 0) - left, -(s.y1 ?? 0), x, y)
    else if (s.type === 'C')
      path.bezierCurveTo((s.x1 ?? 0) - left, -(s.y1 ?? 0), (s.x2 ?? 0) - left, -(s.y2 ?? 0), x, y)
  }
  return path.toShapes()
}
