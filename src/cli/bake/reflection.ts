import { tone, type Solver } from '#kit/bake'
import type { Raster } from './atlas.ts'

const [WIDTH, HEIGHT] = [256, 128]

/** What a polished thing in the middle of the room mirrors: the whole view round a point, softened. */
export function reflectionFrom(
  solver: Solver,
  at: readonly [number, number, number],
  exposure: number,
): Raster {
  const view = new Float32Array(WIDTH * HEIGHT * 3)
  const seen = new Float32Array(3)
  for (let y = 0; y < HEIGHT; y++) {
    const polar = ((y + 0.5) / HEIGHT) * Math.PI
    for (let x = 0; x < WIDTH; x++) {
      const turn = ((x + 0.5) / WIDTH - 0.5) * Math.PI * 2
      solver.see(
        at,
        [Math.sin(polar) * Math.cos(turn), Math.cos(polar), Math.sin(polar) * Math.sin(turn)],
        seen,
        0,
      )
      view.set(tone([seen[0]! * exposure, seen[1]! * exposure, seen[2]! * exposure]), (y * WIDTH + x) * 3)
    }
  }
  const pixels = new Uint8ClampedArray(WIDTH * HEIGHT * 3)
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      for (let c = 0; c < 3; c++) pixels[(y * WIDTH + x) * 3 + c] = 255 * softened(view, x, y, c) ** (1 / 2.2)
    }
  }
  return { name: 'reflection', w: WIDTH, h: HEIGHT, pixels }
}

function softened(view: Float32Array, x: number, y: number, c: number): number {
  let [sum, weight] = [0, 0]
  for (let dy = -3; dy <= 3; dy++) {
    const row = Math.min(HEIGHT - 1, Math.max(0, y + dy))
    for (let dx = -4; dx <= 4; dx++) {
      const w = Math.exp(-(dx * dx) / 8 - (dy * dy) / 5)
      sum += view[(row * WIDTH + ((x + dx + WIDTH) % WIDTH)) * 3 + c]! * w
      weight += w
    }
  }
  return sum / weight
}
