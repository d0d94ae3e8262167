import type { Box, SignReading } from '../evidence.ts'

/** How far from the middle a sign may be before it is hardly meant, of the picture's width and height. */
const REACH = 0.22

/** How much the learner aims at a part of the picture: 1 where it covers the middle, falling to 0 at the edges. */
export function aimOf({ x, y, width, height }: Box): number {
  const across = Math.max(0, x - 0.5, 0.5 - x - width)
  const down = Math.max(0, y - 0.5, 0.5 - y - height)
  return Math.exp(-((Math.hypot(across, down) / REACH) ** 2))
}

/** How much one reading speaks for its place being the one aimed at; summed over pictures. */
export function evidenceOf({ score, box }: Pick<SignReading, 'score' | 'box'>): number {
  return score ** 3 * (0.15 + 0.85 * aimOf(box))
}
