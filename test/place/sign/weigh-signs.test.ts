import { expect, test } from 'vitest'
import { FIRM, type Box, type SignReading } from '../../../src/place/evidence.ts'
import { prepareNames } from '../../../src/place/sign/match-name.ts'
import { joinSigns, readingsOf, signOf, type Sign } from '../../../src/place/sign/weigh-signs.ts'

const listOf = (names: readonly string[]) =>
  prepareNames(names.map((name) => ({ placeId: name, texts: [name] })))
const names = listOf(['Camp Kit', 'Tile Town', 'Harbour Books', 'Union Street Dental', 'Union Street Deli'])
const alone = (signs: readonly Sign[]) => readingsOf(names, signs, (fit) => fit.alone)
const isFirm = ({ score, margin }: SignReading) => score >= FIRM.score && margin >= FIRM.margin

/** A word, where it begins and ends across the picture, and how surely it was read. */
type Word = readonly [text: string, from: number, to: number, confidence?: number]

const line = (words: readonly Word[], top = 0.45): Sign =>
  signOf(
    names,
    words.map(([text, from, to, confidence = 0.9]) => {
      const box: Box = { x: from, y: top, width: to - from, height: 0.1 }
      return { text, confidence, box }
    }),
    0.1,
  )

test('neighbours’ signs read in one line are both firm, each where it stands', () => {
  const readings = alone([
    line([
      ['TILE', 0, 0.15],
      ['TOWN', 0.17, 0.35],
      ['CAMP', 0.45, 0.55],
      ['KIT', 0.56, 0.62],
    ]),
  ])
  expect(readings.filter(isFirm).map(({ placeId }) => placeId)).toEqual(['Camp Kit', 'Tile Town'])
  expect(readings[0]?.box.x).toBeCloseTo(0.45)
  expect(readings[1]?.box.width).toBeCloseTo(0.35)
})

test('a line joined with its neighbour’s takes nothing from the name that it holds alone', () => {
  const [tiles, camp] = [
    line([
      ['TILE', 0, 0.15],
      ['TOWN', 0.17, 0.35],
    ]),
    line([
      ['CAMP', 0.45, 0.55],
      ['KIT', 0.56, 0.62],
    ]),
  ]
  const both = joinSigns(names, 16 / 9, tiles, camp)
  if (!both) throw new Error('The two stand side by side.')
  expect(alone([tiles, camp, both]).filter(isFirm)).toEqual(alone([tiles, camp]).filter(isFirm))
  expect(alone([tiles, camp]).filter(isFirm)).toHaveLength(2)
})

test('a sign seen whole in the middle goes before one at the edge that reaches towards it', () => {
  const readings = alone([
    line([
      ['TILE', 0, 0.2],
      ['TOWN', 0.22, 0.42],
    ]),
    line(
      [
        ['CANP', 0.45, 0.55, 0.3],
        ['KIT', 0.56, 0.62, 0.3],
      ],
      0.6,
    ),
  ])
  expect(readings[0]?.placeId).toBe('Camp Kit')
})

test('names that claim the same letters keep each other from being firm', () => {
  const readings = alone([
    line([
      ['UNION', 0.3, 0.45],
      ['STREET', 0.46, 0.6],
      ['DE', 0.61, 0.65],
    ]),
  ])
  expect(readings.filter(isFirm)).toEqual([])
})

test('a shop outside the list whose words were read clearly is not firmly its twin', () => {
  const brooks = (confidence: number) =>
    alone([
      line([
        ['HARBOUR', 0.3, 0.5],
        ['BROOKS', 0.52, 0.7, confidence],
      ]),
    ])
  expect(brooks(0.85)[0]).toMatchObject({ placeId: 'Harbour Books' })
  expect(brooks(0.85).filter(isFirm)).toEqual([])
  expect(brooks(0.3).filter(isFirm)).toHaveLength(1)
})
