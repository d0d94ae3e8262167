import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp, { type Sharp } from 'sharp'
import { FACES, type FaceName, type Pixels } from './faces.ts'
import { SMALL } from './pictures.ts'

/** What the six small faces of a spot may weigh together: what a phone fetches before anything is seen. */
const MOST_SMALL_BYTES = 400_000
const QUALITIES = [78, 66, 54, 42, 30, 20]
const LARGE_QUALITY = 80

/**
 * Writes the faces of a spot as WebP without any metadata: `<spot>-small-<face>.webp`, and `<spot>-large-<face>.webp` of
 * `large` pixels where that is asked for. Answers how many bytes each level has.
 */
export async function writeFaces(
  folder: string,
  spot: string,
  faces: Readonly<Record<FaceName, Pixels>>,
  large: number | undefined,
): Promise<{ small: number; large: number }> {
  return {
    small: await write('small', await smallOnes()),
    large: large === undefined ? 0 : await write('large', await encode(large, LARGE_QUALITY)),
  }

  async function smallOnes(): Promise<Buffer[]> {
    let made: Buffer[] = []
    for (const quality of QUALITIES) {
      made = await encode(SMALL, quality)
      if (bytesOf(made) <= MOST_SMALL_BYTES) return made
    }
    throw new Error(
      `The picture of "${spot}" is all noise: ${bytesOf(made)} bytes at the least, for a phone ${MOST_SMALL_BYTES} are allowed. Take it in better light.`,
    )
  }

  function encode(side: number, quality: number): Promise<Buffer[]> {
    return Promise.all(
      FACES.map((face) => imageOf(faces[face]).resize(side, side).webp({ quality }).toBuffer()),
    )
  }

  async function write(level: string, made: readonly Buffer[]): Promise<number> {
    for (const [index, face] of FACES.entries())
      await writeFile(join(folder, `${spot}-${level}-${face}.webp`), made[index] ?? '')
    return bytesOf(made)
  }
}

/** A picture of bare pixels: nothing of the file that it came from is left. */
function imageOf({ width, height, data }: Pixels): Sharp {
  return sharp(data, { raw: { width, height, channels: 3 } })
}

function bytesOf(made: readonly Buffer[]): number {
  return made.reduce((sum, { length }) => sum + length, 0)
}
