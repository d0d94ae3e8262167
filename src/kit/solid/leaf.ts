import { crease } from './crease.ts'
import { insideOut, join, type Solid } from './solid.ts'

/** A leaf that grows from the origin up and bends towards +x; both faces, folded along its middle. */
export function leaf(length: number, width: number, steps = 5): Solid {
  const position: number[] = []
  const index: number[] = []
  for (let i = 0; i <= steps; i++) {
    const t = i / steps
    const half = width * Math.sin(Math.PI * Math.min(1, 0.08 + t * 0.92))
    const [x, y] = [t * t * length * 0.35, t * length * (1 - 0.18 * t)]
    position.push(x, y, -half, x - half * 0.25, y, 0, x, y, half)
  }
  for (let i = 0; i < steps; i++) {
    for (let j = 0; j < 2; j++) {
      const a = i * 3 + j
      index.push(a, a + 3, a + 1, a + 1, a + 3, a + 4)
    }
  }
  const front = crease(position, index, 80)
  const back = insideOut(front)
  for (const side of [front, back]) {
    side.position = side.position.map((value, i) => value + side.normal[i]! * 0.0006)
  }
  return join(front, back)
}
