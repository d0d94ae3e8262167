import { SRGBColorSpace, Texture } from 'three'
import { penFor, SITES, type Letters, type Picture } from '#kit/bake'

/** What is printed on parts, by name: the pictures of all sites. Leaves out what the browser cannot draw. */
export async function readPictures(letters: Letters): Promise<ReadonlyMap<string, Texture>> {
  const pictures = Object.values(SITES).flatMap((site) => site.pictures)
  const drawn = await Promise.allSettled(
    pictures.map(async (picture) => [picture.name, await draw(picture, letters)] as const),
  )
  return new Map(drawn.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])))
}

async function draw({ w, h, draw: inside }: Picture, letters: Letters): Promise<Texture> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}">${inside(penFor(letters, w, h))}</svg>`
  const image = new Image(w, h)
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const texture = new Texture(image)
  texture.colorSpace = SRGBColorSpace
  texture.flipY = false
  texture.needsUpdate = true
  return texture
}
