import { textShapes, type Letters } from './letters.ts'
import type { Model } from './model.ts'
import { plate } from './solid/slab.ts'

/** Flat words on a face that looks along +z, a hair in front of it. */
export function lettering(
  m: Model,
  letters: Letters,
  text: string,
  size: number,
  color: string,
  x: number,
  y: number,
  z: number,
): void {
  m.add(plate(textShapes(letters, text, size), 2), color, { x, y, z })
}
