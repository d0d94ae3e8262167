import sharp from 'sharp'
import { chanceOf } from './chance.ts'
import type { Exposure } from './street.ts'

/** A sharp picture as a phone's camera would have taken it: JPEG bytes. */
export async function photograph(png: Buffer, exposure: Exposure): Promise<Buffer> {
  const { brightness, saturation, blur, smear, isSmearLevel, noise, noiseSeed, jpegQuality } = exposure
  let image = sharp(png).removeAlpha().modulate({ brightness, saturation }).blur(blur)
  if (smear > 1) image = image.convolve(smearKernel(smear, isSmearLevel))
  const { data, info } = await image.raw().toBuffer({ resolveWithObject: true })
  addNoise(data, noise, noiseSeed)
  return sharp(data, { raw: { width: info.width, height: info.height, channels: 3 } })
    .jpeg({ quality: jpegQuality })
    .toBuffer()
}

function smearKernel(length: number, isLevel: boolean) {
  const middle = length >> 1
  const kernel = Array.from({ length: length * length }, (_, index) => {
    const [row, column] = [Math.floor(index / length), index % length]
    return (isLevel ? row : column) === middle ? 1 : 0
  })
  return { width: length, height: length, kernel, scale: length }
}

/* Grey noise with a share of its own in each colour. Drawn from a table: a million logarithms a picture are slow. */
function addNoise(pixels: Buffer, deviation: number, seed: number): void {
  const chance = chanceOf(seed)
  const table = Float32Array.from({ length: 1 << 16 }, () => chance.normal())
  let at = 0
  const draw = () => {
    at = (Math.imul(at, 1664525) + 1013904223) >>> 0
    return table[at >>> 16] ?? 0
  }
  for (let index = 0; index < pixels.length; index += 3) {
    const grey = draw() * deviation
    for (let colour = index; colour < index + 3; colour += 1) {
      const value = (pixels[colour] ?? 0) + grey + draw() * deviation * 0.4
      pixels[colour] = Math.max(0, Math.min(255, value))
    }
  }
}
