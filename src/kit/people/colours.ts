import type { Vec3 } from './sculpt/vec.ts'
import type { PersonSpec, Slot } from './spec.ts'

const USUAL: Record<Slot, string> = {
  skin: '#c98d65',
  lips: '#b4645a',
  hair: '#2b1d17',
  brow: '#2a1b15',
  iris: '#4d6b3c',
  top: '#6f9a8d',
  apron: '#2f6f73',
  bottoms: '#3c4552',
  shoes: '#444444',
  sole: '#dddddd',
  accent: '#e9ac3c',
  frames: '#3b4a5c',
  mouth: '#541d1a',
  tongue: '#c95a5f',
  white: '#f7f3ec',
  pupil: '#17110f',
  over: '#8a94a6',
  device: '#3a4048',
}

/** Colour of a slot in linear light, optionally multiplied by a shade (a number, or one per channel). */
export type Ink = (slot: Slot, shade?: number | Vec3) => Vec3

/** The person's colours, ready to be put on vertices. */
export function inkOf(spec: PersonSpec): Ink {
  const colours: Record<Slot, string> = { ...USUAL, ...spec.colours }
  return (slot, shade = 1) => {
    const [r, g, b] = linear(colours[slot])
    const [sr, sg, sb] = typeof shade === 'number' ? [shade, shade, shade] : shade
    return [r * sr, g * sg, b * sb]
  }
}

function linear(hex: string): Vec3 {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}
