import sharp, { type Sharp } from 'sharp'
import { pack, penFor, type Letters, type Picture } from '#kit/bake'

/** All pictures of a site on one sheet. */
export interface Atlas {
  image: Uint8Array
  /** Left, top, right, bottom of a picture on the sheet, 0..1. */
  place: Map<string, [number, number, number, number]>
}

const MARGIN = 4

/** A picture that was computed, not drawn: three bytes per texel. */
export interface Raster {
  name: string
  w: number
  h: number
  pixels: Uint8ClampedArray
}

/** Puts the pictures beside each other and packs them as WebP. Edges are repeated outwards against bleeding. */
export async function drawAtlas(pictures: readonly (Picture | Raster)[], letters: Letters): Promise<Atlas> {
  const boxes = pictures.map((picture) => ({
    picture,
    x: 0,
    y: 0,
    width: picture.w + MARGIN * 2,
    height: picture.h + MARGIN * 2,
  }))
  const { width, height } = pack(boxes)
  if (Math.max(width, height) > 2048)
    throw new Error(`Pictures need ${width} × ${height} texels; 2048 is the limit. Make some smaller.`)
  const place = new Map<string, [number, number, number, number]>()
  const layers = await Promise.all(
    boxes.map(async ({ picture, x, y }) => {
      const { name, w, h } = picture
      place.set(name, [
        (x + MARGIN) / width,
        (y + MARGIN) / height,
        (x + MARGIN + w) / width,
        (y + MARGIN + h) / height,
      ])
      const drawn = await open(picture, letters)
        .removeAlpha()
        .extend({ top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN, extendWith: 'copy' })
        .png()
        .toBuffer()
      return { input: drawn, left: x, top: y }
    }),
  )
  const sheet = sharp({ create: { width, height, channels: 3, background: '#888888' } }).composite(layers)
  return { image: await sheet.webp({ quality: 86, effort: 5, smartSubsample: true }).toBuffer(), place }
}

function open(picture: Picture | Raster, letters: Letters): Sharp {
  const { w, h } = picture
  if ('pixels' in picture) return sharp(picture.pixels, { raw: { width: w, height: h, channels: 3 } })
  const size = `width="${w}" height="${h}" viewBox="0 0 ${w} ${h}"`
  return sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${picture.draw(penFor(letters, w, h))}</svg>`,
    ),
  )
}
