import type { Box, SignReading } from '../evidence.ts'

/** How far from the middle the middle of a sign may be before it is hardly meant, of the picture's width and height. */
const REACH = 0.2

/** How much the learner aims at a part of the picture: 1 where its own middle is that of the picture, falling to 0 at the edges. */
export function aimOf({ x, y, width, height }: Box): number {
  const [across, down] = [x + width / 2 - 0.5, y + height / 2 - 0.5]
  return Math.exp(-((Math.hypot(across, down) / REACH) ** 2))
}

/** How far a part of the picture is from its middle, of the picture's width and height; 0 where it covers it. */
export function offMiddle({ x, y, width, height }: Box): number {
  const across = Math.max(0, x - 0.5, 0.5 - x - width)
  const down = Math.max(0, y - 0.5, 0.5 - y - height)
  return Math.hypot(across, down)
}

/** How much one reading speaks for its place being the one aimed at; summed over pictures. */
export function evidenceOf({ score, box }: Pick<SignReading, 'score' | 'box'>): number {
  return score ** 3 * (0.15 + 0.85 * aimOf(box))
}
