import type { SignName, SignReading } from '#place'
import { openSignReader, type SignTrouble } from '../../../src/walk/reading/open-sign-reader.ts'

/* The reader alone in a page, as the walk uses it, for tests to ask. */

/** What a test may ask of the page. */
export interface SignPageApi {
  /** Opens the reader anew. */
  open: () => void
  close: () => void
  /** Reads a picture given as a data URL; milliseconds from the picture to the readings. */
  read: (jpeg: string, names: readonly SignName[]) => Promise<{ readings: SignReading[]; tookMs: number }>
  /** Asks for two pictures at once. @returns how many of them gave readings. */
  readTwo: (jpeg: string, names: readonly SignName[]) => Promise<number>
  troubles: SignTrouble[]
  /** Longest tasks of the page's own thread since it was opened, milliseconds. */
  longTasksMs: number[]
}

declare global {
  interface Window {
    signPage: SignPageApi
  }
}

const troubles: SignTrouble[] = []
const longTasksMs: number[] = []
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) longTasksMs.push(duration)
}).observe({ type: 'longtask' })

const openReader = () => openSignReader({ onTrouble: (trouble) => troubles.push(trouble) })
let reader = openReader()

window.signPage = {
  open: () => {
    reader.close()
    reader = openReader()
  },
  close: () => reader.close(),
  read: async (jpeg, names) => {
    const picture = await bitmapOf(jpeg)
    const startedMs = performance.now()
    const readings = await reader.read(picture, names)
    return { readings, tookMs: performance.now() - startedMs }
  },
  readTwo: async (jpeg, names) => {
    const pictures = await Promise.all([bitmapOf(jpeg), bitmapOf(jpeg)])
    const all = await Promise.all(pictures.map((picture) => reader.read(picture, names)))
    return all.filter(({ length }) => length > 0).length
  },
  troubles,
  longTasksMs,
}

async function bitmapOf(jpeg: string): Promise<ImageBitmap> {
  const binary = atob(jpeg)
  const bytes = Uint8Array.from(binary, (letter) => letter.codePointAt(0) ?? 0)
  return createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }))
}
