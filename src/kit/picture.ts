import type { Align, Letters } from './letters.ts'
import { textPath } from './letters.ts'

/** Draws the inside of one picture as SVG; sizes are the picture's own pixels. */
export interface Pen {
  w: number
  h: number
  /** A line of text, its baseline at y. */
  text(
    text: string,
    x: number,
    y: number,
    size: number,
    color: string,
    options?: { align?: Align; weight?: 'plain' | 'bold'; room?: number },
  ): string
  rect(x: number, y: number, w: number, h: number, color: string, radius?: number): string
  circle(x: number, y: number, radius: number, color: string): string
  /** A stroke through SVG path data. */
  line(d: string, color: string, width: number): string
  /** A filled outline of SVG path data. */
  shape(d: string, color: string): string
}

/** A flat picture that is printed on signs, labels and boards. */
export interface Picture {
  name: string
  w: number
  h: number
  draw(pen: Pen): string
}

/** The pen for a picture of the given size. */
export function penFor(letters: Letters, w: number, h: number): Pen {
  return {
    w,
    h,
    text: (text, x, y, size, color, options = {}) =>
      textPath(letters, text, { x, y, size, color, ...options }),
    rect: (x, y, rw, rh, color, radius = 0) =>
      `<rect x="${x}" y="${y}" width="${rw}" height="${rh}" rx="${radius}" fill="${color}"/>`,
    circle: (x, y, radius, color) => `<circle cx="${x}" cy="${y}" r="${radius}" fill="${color}"/>`,
    line: (d, color, width) =>
      `<path d="${d}" fill="none" stroke="${color}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`,
    shape: (d, color) => `<path d="${d}" fill="${color}"/>`,
  }
}
