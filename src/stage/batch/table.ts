import { DataTexture, FloatType, RGBAFormat, type WebGLRenderer } from 'three'

/** Cells of a row of the table, as a power of two: shaders find a cell by shifting. */
export const ROW_BITS = 6
const ROW = 1 << ROW_BITS
const ROWS = 16

// Of WebGL, which keeps them on a context that is not there yet.
const [TEXTURE_2D, TEXTURE0, RGBA, FLOAT] = [0x0de1, 0x84c0, 0x1908, 0x1406] as const
const [UNPACK_ALIGNMENT, UNPACK_FLIP_Y_WEBGL, UNPACK_PREMULTIPLY_ALPHA_WEBGL] = [
  0x0cf5, 0x9240, 0x9241,
] as const

/** Numbers of everything in the batch, which shaders read: one picture that goes to the graphics card at once. */
export interface Table {
  /** Four numbers a cell. Ask again whenever cells may have been claimed since: it grows. */
  numbers: Float32Array
  texture: { value: DataTexture }
  /** Takes the next free cells; answers the number of the first. */
  claim(cells: number): number
  /** Something has been written: all of it goes to the card with the next picture. */
  send(): void
  /** Whether something has been written that no picture shows yet. */
  isWritten(): boolean
  /**
   * Brings what was written to the card, right before a picture. Not by way of three.js, which asks everything about
   * a texture anew each time: that costs more than the sending. Allocates nothing.
   */
  upload(renderer: WebGLRenderer): void
}

/** An empty table. */
export function createTable(): Table {
  let claimed = 0
  let isWritten = true
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
      isWritten = true
    },
    isWritten: () => isWritten,
    upload({ properties, state }) {
      if (!isWritten) return
      isWritten = false
      const { __webglTexture: onCard } = properties.get(texture.value) as { __webglTexture?: WebGLTexture }
      if (!onCard) {
        // The first time, and after the card was lost, three.js makes it.
        texture.value.needsUpdate = true
        return
      }
      const { width, height } = texture.value.image
      state.activeTexture(TEXTURE0)
      state.bindTexture(TEXTURE_2D, onCard)
      state.pixelStorei(UNPACK_FLIP_Y_WEBGL, false)
      state.pixelStorei(UNPACK_PREMULTIPLY_ALPHA_WEBGL, false)
      state.pixelStorei(UNPACK_ALIGNMENT, 4)
      state.texSubImage2D(TEXTURE_2D, 0, 0, 0, width, height, RGBA, FLOAT, table.numbers)
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
