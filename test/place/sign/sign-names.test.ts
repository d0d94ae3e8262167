import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  nothingRecognised,
  prepareNames,
  readFrame,
  recognise,
  sightings,
  signNames,
  type GreyImage,
  type Place,
} from '#place'
import { FIRM } from '../../../src/place/evidence.ts'
import { matchText } from '../../../src/place/sign/match-name.ts'
import { NAMES } from '../../signs/names.ts'

const place = (name: string, ...otherNames: string[]): Place => ({ id: name, name, otherNames, level: 0 })
const rugs = place('Rug Room')

/** How well a text fits those places of a pack that may be in view; all of them where none are told. */
const scoresOf = (pack: readonly Place[], text: string, inView = pack) => {
  const known = signNames(pack)
  const names = inView.flatMap(({ id }) => known.get(id) ?? [])
  const scores = matchText(prepareNames(names), text, 0.9).map(({ alone }) => alone)
  return Object.fromEntries(inView.map(({ name }, index) => [name, scores[index] ?? Number.NaN]))
}

/** Level rows of strokes about the middle of a dark picture, each a line to be read. */
const picture = (rows: number): GreyImage => {
  const [width, height] = [1280, 720]
  const pixels = new Uint8Array(width * height).fill(40)
  for (let row = 0; row < rows; row += 1)
    for (let x = 490; x < 790; x += 40)
      for (let y = 0; y < 50; y += 1) {
        const from = (330 + row * 80 + y) * width + x
        pixels.fill(220, from, from + (y > 38 ? 26 : 10))
      }
  return { width, height, pixels }
}

const labelsOf = async (pack: readonly Place[], ...lines: readonly string[]) => {
  const names = prepareNames([...signNames(pack).values()])
  const texts = [...lines]
  const readings = await readFrame(picture(lines.length), names, () => ({
    text: texts.shift() ?? '',
    confidence: 0.9,
  }))
  const state = recognise(nothingRecognised, { sense: 'sign', atMs: 0, readings }, pack)
  return sightings(state, 0).map(({ placeId, certainty }) => [placeId, certainty])
}

test('a sign that shows the brand, or another name, labels the place as the pack calls it', async () => {
  const pack = [place('Route 66 Fuel', 'Coral Oil', 'Sixty-Six'), rugs]
  for (const sign of ['ROUTE 66 FUEL', 'CORAL OIL', 'Sixty Six'])
    expect(await labelsOf(pack, sign)).toEqual([['Route 66 Fuel', 'firm']])
})

test('a brand of two places never names either of them, whichever of them may be in view', async () => {
  const pack = [place('Station Fuel', 'Coral Oil'), place('Harbour Fuel', 'Coral Oil'), rugs]
  expect(await labelsOf(pack, 'CORAL OIL')).toEqual([])
  for (const inView of [pack, pack.slice(0, 1), pack.slice(1)])
    expect(Math.max(...Object.values(scoresOf(pack, 'CORAL OIL', inView)))).toBeLessThan(FIRM.score)
  expect(await labelsOf(pack, 'STATION FUEL')).toEqual([['Station Fuel', 'firm']])
  expect(await labelsOf(pack, 'HARBOUR FUEL')).toEqual([['Harbour Fuel', 'firm']])
})

test('any brand that any two places share stays below a label', () => {
  const name = fc.constantFrom(...NAMES)
  const written = fc.constantFrom(
    (text: string) => text.toUpperCase(),
    (text: string) => text.replaceAll(' ', ''),
    (text: string) => text,
  )
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 3, maxLength: 3 }), written, (three, write) => {
      const [one = '', other = '', brand = ''] = three
      const pack = [place(one, brand), place(other, write(brand))]
      for (const inView of [pack, pack.slice(0, 1), pack.slice(1)])
        expect(Math.max(...Object.values(scoresOf(pack, brand, inView)))).toBeLessThan(FIRM.score)
    }),
  )
})

test('the shop that is called like the brand of another is asked about, not named', async () => {
  const pack = [place('Copper'), place('Airport Bites', 'Copper'), rugs]
  expect(await labelsOf(pack, 'COPPER')).toEqual([['Copper', 'maybe']])
})

test('a brand does not keep its branches from being told by their whole names', async () => {
  const pack = [place('Hartley Opticians', 'Hartley'), place('Hartley Pharmacy', 'Hartley'), rugs]
  expect(await labelsOf(pack, 'HARTLEY PHARMACY')).toEqual([['Hartley Pharmacy', 'firm']])
  expect(await labelsOf(pack, 'HARTLEY')).toEqual([])
})

test('a short name that begins the name of a neighbour is no label', async () => {
  const pack = [place('Green & Sons', 'Hartley'), place('Hartley Garden Centre'), rugs]
  expect(scoresOf(pack, 'HARTLEY')['Green & Sons']).toBeLessThan(FIRM.score)
  expect(await labelsOf(pack, 'HARTLEY GARDEN CENTRE')).toEqual([['Hartley Garden Centre', 'firm']])
})

test('a short name in the longer sign of a shop outside the pack is no label', async () => {
  const pack = [place('Green & Sons', 'Hartley'), rugs]
  expect(await labelsOf(pack, 'HARTLEY')).toEqual([['Green & Sons', 'firm']])
  expect(scoresOf(pack, 'HARTLEY GARDEN CENTRE')['Green & Sons']).toBeLessThan(FIRM.score)
})

test('names alone are as they were: two places of one name are nobody’s shared text', () => {
  const known = signNames([place('Bun'), { ...place('Bun'), id: 'bun-2' }])
  expect([...known.values()].flatMap(({ shared }) => shared)).toEqual([])
})

test('a short name above more text is no label: it may begin the name of a shop outside the pack', async () => {
  const pack = [place('Green & Sons', 'Hartley'), rugs]
  expect(await labelsOf(pack, 'HARTLEY', 'GARDENS')).toEqual([['Green & Sons', 'maybe']])
  expect(await labelsOf([place('Hartley'), rugs], 'HARTLEY', 'GARDENS')).toEqual([['Hartley', 'firm']])
})

test('an other name of several words stays a label below a line of more text', async () => {
  const pack = [place('Green & Sons', 'Hartley Hardware'), rugs]
  expect(await labelsOf(pack, 'HARTLEY HARDWARE', 'SINCE 1987')).toEqual([['Green & Sons', 'firm']])
})

test('a brand of one word read wrongly, or of two letters, is no label', () => {
  const pack = [place('Ocean View', 'Spice'), place('Motors of Elm', 'B&L'), rugs]
  expect(scoresOf(pack, 'SPACE')['Ocean View']).toBeLessThan(FIRM.score)
  expect(scoresOf(pack, 'B&L')['Motors of Elm']).toBeLessThan(FIRM.score)
})
