import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import sharp, { type Sharp } from 'sharp'
import { cutFace, FACES, type FaceName, type Pixels } from './faces.ts'

/** The side of a large face: six hold as much as a picture of 4096 × 2048. */
export const LARGEST = 1280
/** The side of a small one. */
export const SMALL = 512

const KINDS = ['jpg', 'jpeg', 'png', 'webp']
const MOST_BYTES = 80_000_000
const MOST_PIXELS = 16_384 * 8192
/** Narrower ones are a blur round the learner. */
const NARROWEST = 2048
/** Cameras are a few pixels off. */
const SHAPE_SLACK = 0.01
/** What a picture all round is at most worth to this app. */
const WIDEST = 4096

/**
 * Reads the picture of a spot, `<spot>.jpg` all round or six `<spot>-<face>.jpg`, as six faces as large as it is good for,
 * `LARGEST` at most.
 *
 * @throws where there is none, or it will not do, saying what to do.
 */
export async function readFaces(folder: string, spot: string): Promise<Record<FaceName, Pixels>> {
  const files = await readdir(folder)
  const find = (name: string) =>
    files.find((file) => KINDS.some((kind) => file.toLowerCase() === `${name}.${kind}`.toLowerCase()))
  const whole = find(spot)
  if (whole !== undefined) return cutWhole(join(folder, whole))
  const six = await Promise.all(
    FACES.map(async (face) => {
      const file = find(`${spot}-${face}`)
      if (file === undefined)
        throw new Error(
          `There is no picture of "${spot}". Put ${spot}.jpg (twice as wide as high, all round) or six squares ${FACES.map((one) => `${spot}-${one}.jpg`).join(', ')} into ${folder}.`,
        )
      return [face, await readSquare(join(folder, file))] as const
    }),
  )
  return Object.fromEntries(six) as Record<FaceName, Pixels>
}

async function cutWhole(file: string): Promise<Record<FaceName, Pixels>> {
  const { image, width, height } = await open(file)
  if (Math.abs(width / height - 2) > 2 * SHAPE_SLACK)
    throw new Error(
      `${file} is ${width} × ${height}. A picture all round is twice as wide as high: export it as "equirectangular", 2:1.`,
    )
  if (width < NARROWEST)
    throw new Error(
      `${file} is ${width} pixels wide: a blur, all round. Export it at least ${NARROWEST} × ${NARROWEST / 2}.`,
    )
  const wide = Math.min(width, WIDEST)
  const picture = await pixelsOf(image.resize(wide, Math.round(wide / 2), { fit: 'fill' }), file)
  const side = sideFor(wide)
  return Object.fromEntries(FACES.map((face) => [face, cutFace(picture, face, side)])) as Record<
    FaceName,
    Pixels
  >
}

async function readSquare(file: string): Promise<Pixels> {
  const { image, width, height } = await open(file)
  if (width !== height || width < SMALL)
    throw new Error(
      `${file} is ${width} × ${height}. Each of the six is a square of at least ${SMALL} × ${SMALL}, with a view of 90 degrees.`,
    )
  const side = Math.min(width, LARGEST)
  return pixelsOf(image.resize(side, side), file)
}

/** A face has as many pixels in its middle as the picture had there. */
function sideFor(width: number): number {
  return Math.min(LARGEST, Math.ceil(width / Math.PI / 64) * 64)
}

async function open(file: string): Promise<{ image: Sharp; width: number; height: number }> {
  const { size } = await stat(file)
  if (size > MOST_BYTES)
    throw new Error(
      `${file} is ${Math.round(size / 1e6)} MB. Export it as JPEG, ${WIDEST} × ${WIDEST / 2}: more is not shown.`,
    )
  try {
    // A picture taken with the camera on its side says so in its metadata, which go no further.
    const image = sharp(file, { failOn: 'truncated', limitInputPixels: MOST_PIXELS }).autoOrient()
    const { format, autoOrient } = await image.metadata()
    if (!['jpeg', 'png', 'webp'].includes(format)) throw new Error(`It is ${format}.`)
    return { image, ...autoOrient }
  } catch (cause) {
    throw refusal(file, cause)
  }
}

async function pixelsOf(image: Sharp, file: string): Promise<Pixels> {
  try {
    const { data, info } = await image
      .flatten({ background: '#000000' })
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true })
    return { width: info.width, height: info.height, data }
  } catch (cause) {
    throw refusal(file, cause)
  }
}

function refusal(file: string, cause: unknown): Error {
  const why = (cause as Error).message.split('\n')[0]
  return new Error(
    `${file} cannot be read as a picture. Open it in a picture program and save it anew as JPEG, ${WIDEST} × ${WIDEST / 2}. (${why})`,
    { cause },
  )
}
