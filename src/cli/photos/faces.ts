/** The sides of a cube round the learner, as files name them; ahead is the middle of the picture. */
export const FACES = ['front', 'right', 'back', 'left', 'up', 'down'] as const
/** One of them. */
export type FaceName = (typeof FACES)[number]

/** A picture in memory: three bytes for each pixel, row by row from the top left. */
export interface Pixels {
  width: number
  height: number
  data: Uint8Array
}

/** Which way a point of a face lies: `u` to its right and `v` up, -1 to 1; x right, y up, -z ahead. */
export const TOWARDS: Readonly<Record<FaceName, (u: number, v: number) => [number, number, number]>> = {
  front: (u, v) => [u, v, -1],
  right: (u, v) => [1, v, u],
  back: (u, v) => [-u, v, 1],
  left: (u, v) => [-1, v, -u],
  up: (u, v) => [u, 1, v],
  down: (u, v) => [u, -1, -v],
}

/** Cuts one face of a cube, `side` pixels wide, out of an equirectangular picture whose middle is ahead. */
export function cutFace(picture: Pixels, face: FaceName, side: number): Pixels {
  const data = new Uint8Array(side * side * 3)
  const towards = TOWARDS[face]
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) {
      const [x, y, z] = towards((2 * column + 1) / side - 1, 1 - (2 * row + 1) / side)
      const across = Math.atan2(x, -z) / (2 * Math.PI) + 0.5
      const down = 0.5 - Math.atan2(y, Math.hypot(x, z)) / Math.PI
      blend(
        picture,
        across * picture.width - 0.5,
        down * picture.height - 0.5,
        data,
        (row * side + column) * 3,
      )
    }
  }
  return { width: side, height: side, data }
}

/** The colour between four pixels; the picture goes on round its left and right edge. */
function blend({ width, height, data }: Pixels, x: number, y: number, out: Uint8Array, at: number): void {
  const column = Math.floor(x)
  const row = Math.floor(y)
  const [right, low] = [x - column, y - row]
  const [west, east] = [(column + width) % width, (column + 1) % width]
  const [north, south] = [Math.max(row, 0) * width, Math.min(row + 1, height - 1) * width]
  for (let i = 0; i < 3; i++) {
    const top =
      (data[(north + west) * 3 + i] ?? 0) * (1 - right) + (data[(north + east) * 3 + i] ?? 0) * right
    const under =
      (data[(south + west) * 3 + i] ?? 0) * (1 - right) + (data[(south + east) * 3 + i] ?? 0) * right
    out[at + i] = Math.round(top * (1 - low) + under * low)
  }
}
