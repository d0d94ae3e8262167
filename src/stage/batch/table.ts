import { DataTexture, FloatType, RGBAFormat } from 'three'

/** Cells of a row of the table, as a power of two: shaders find a cell by shifting. */
export const ROW_BITS = 6
const ROW = 1 << ROW_BITS
const ROWS = 16

/** Numbers of everything in the batch, which shaders read: one picture that goes to the graphics card at once. */
export interface Table {
  /** Four numbers a cell. Ask again whenever cells may have been claimed since: it grows. */
  numbers: Float32Array
  texture: { value: DataTexture }
  /** Takes the next free cells; answers the number of the first. */
  claim(cells: number): number
  /** Sends all that has been written with the next picture. */
  send(): void
}

/** An empty table. */
export function createTable(): Table {
  let claimed = 0
  const texture = { value: picture(new Float32Array(ROW * ROWS * 4)) }
  const table: Table = {
    numbers: texture.value.image.data as Float32Array,
    texture,
    claim(cells) {
      const first = claimed
      claimed += cells
      if (claimed * 4 > table.numbers.length) grow()
      return first
    },
    send() {
      texture.value.needsUpdate = true
    },
  }
  return table

  function grow(): void {
    const rows = Math.ceil((claimed * 1.25) / ROW)
    const more = new Float32Array(ROW * rows * 4)
    more.set(table.numbers)
    texture.value.dispose()
    texture.value = picture(more)
    table.numbers = more
  }
}

function picture(numbers: Float32Array<ArrayBuffer>): DataTexture {
  return new DataTexture(numbers, ROW, numbers.length / ROW / 4, RGBAFormat, FloatType)
}
