import { decodeCodes, greyOf, readCodes } from '#place'
import { drawQrFrame } from '../place/qr-frames.ts'
import { prepareDecoder } from '../place/zxing.ts'
import { type Figure, median } from './measure.ts'

const COUNT = 150
/** Apart from the seeds of the tests; nothing was tuned on either. */
const SEED = 90_000

/** How many posters are read in cluttered pictures of 1280 by 720, and what a picture costs the processor. */
export async function benchQr(): Promise<Figure[]> {
  await prepareDecoder()
  const costs: number[] = []
  let wrong = 0
  const readAll = async (size: number) => {
    let right = 0
    for (let i = 0; i < COUNT; i += 1) {
      const frame = drawQrFrame(SEED + i, size)
      const before = process.cpuUsage()
      const codes = await readCodes(greyOf(frame.data, frame.width, frame.height), decodeCodes)
      const { user, system } = process.cpuUsage(before)
      costs.push((user + system) / 1000)
      right += codes.some(({ text }) => text === frame.text) ? 1 : 0
      wrong += codes.filter(({ text }) => text !== frame.text).length
    }
    return (100 * right) / COUNT
  }
  await readAll(0)
  costs.length = 0
  const shares = { small: await readAll(110), large: await readAll(150) }
  const withCode = median(costs)
  costs.length = 0
  await readAll(0)
  return [
    { name: 'posters read, code 110 px wide', value: shares.small, unit: '%', bar: '>= 93' },
    { name: 'posters read, code 150 px wide', value: shares.large, unit: '%', bar: '100' },
    { name: 'codes read that are not there', value: wrong, unit: '', bar: '0' },
    { name: 'a picture with a poster, processor time', value: withCode, unit: 'ms', bar: '<= 15' },
    { name: 'a picture without one, processor time', value: median(costs), unit: 'ms', bar: '<= 15' },
  ]
}
