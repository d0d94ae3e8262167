import type { Rgb } from '../color.ts'

const START = 0.7
const FADE = 0.22

/**
 * Brings radiance into the range of a display, linear 0..1: straight up to 0.7, a soft shoulder above,
 * very bright colours fade to white. (The method of Khronos' "PBR neutral" tone mapper.)
 */
export function tone(color: Rgb): Rgb {
  const peak = Math.max(...color)
  if (peak < START) return color
  const room = 1 - START
  const pressed = 1 - (room * room) / (peak + room - START)
  const k = pressed / peak
  const fade = 1 - 1 / (FADE * (peak - pressed) + 1)
  const [r, g, b] = color.map((c) => c * k * (1 - fade) + pressed * fade) as [number, number, number]
  return [r, g, b]
}
