import { CATALOGUE } from '#kit/catalogue'
import { readLetters } from '../../src/studio/letters.ts'
import { createPartPainter } from '../../src/studio/part-painter.ts'
import { readPictures } from '../../src/studio/pictures.ts'

/* Draws parts of the kit for the script that takes their pictures. */

declare global {
  interface Window {
    partNames: readonly string[]
    /** All states of a part side by side, from the front and from behind, as a data URL. */
    drawPart: (name: string) => { picture: string; triangles: string }
  }
}

const TILE = 420

const letters = await readLetters()
const painter = createPartPainter(letters, await readPictures(letters))

window.partNames = [...CATALOGUE.keys()]
window.drawPart = (name) => {
  const part = CATALOGUE.get(name)
  if (!part) throw new Error(`There is no part "${name}".`)
  const tile = document.createElement('canvas')
  tile.width = TILE
  tile.height = TILE
  const views = [
    ...Object.keys(part.states).map((state) => ({ state, yaw: 0 })),
    { state: Object.keys(part.states)[0] ?? '', yaw: Math.PI * 0.8 },
  ]
  const sheet = document.createElement('canvas')
  sheet.width = TILE * views.length
  sheet.height = TILE
  const counts = views.map(({ state, yaw }, i) => {
    const triangles = painter.paint(tile, part, state, yaw)
    sheet.getContext('2d')?.drawImage(tile, i * TILE, 0)
    return `${state} ${triangles}`
  })
  return { picture: sheet.toDataURL('image/png'), triangles: counts.slice(0, -1).join(', ') }
}
document.body.dataset['ready'] = 'true'
