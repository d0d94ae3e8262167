import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { captionsOf, spokenIn, type Spoken } from '../../src/trip/questions/captions.ts'

const RATE = 8000

/** A recording in which a tone stands for speech, with noise all the way through. */
function recording(seconds: number, spoken: readonly Spoken[]): Float32Array {
  return Float32Array.from({ length: seconds * RATE }, (_, at) => {
    const time = at / RATE
    const isSpoken = spoken.some(([from, until]) => time >= from && time < until)
    return Math.sin(time * 2000) * (isSpoken ? 0.4 : 0.01)
  })
}

describe('when somebody speaks', () => {
  test('is told by loudness, to a fiftieth of a second', () => {
    const spoken = spokenIn(
      recording(9, [
        [1, 3],
        [4, 8],
      ]),
      RATE,
    )
    expect(spoken).toHaveLength(2)
    for (const [index, [from, until]] of (
      [
        [1, 3],
        [4, 8],
      ] as const
    ).entries()) {
      expect(Math.abs((spoken[index]?.[0] ?? 0) - from)).toBeLessThan(0.03)
      expect(Math.abs((spoken[index]?.[1] ?? 0) - until)).toBeLessThan(0.03)
    }
  })

  test('is never in silence', () => {
    expect(spokenIn(new Float32Array(RATE), RATE)).toEqual([])
    expect(spokenIn(new Float32Array(0), RATE)).toEqual([])
  })

  test('goes on over the short gaps between words', () => {
    const spoken = spokenIn(
      recording(3, [
        [0.5, 1],
        [1.2, 2.5],
      ]),
      RATE,
    )
    expect(spoken).toHaveLength(1)
  })
})

describe('captions', () => {
  test('of sentences end in the pauses, and nothing is shown before anybody speaks', () => {
    const words = 'I check every pump before the doors open. Then I write down what I found.'
    const spoken: Spoken[] = [
      [1, 4.4],
      [5.5, 8],
    ]
    expect(captionsOf(words, spoken, 9)).toEqual([
      { from: 1, until: 4.4, text: 'I check every pump before the doors open.' },
      { from: 4.4, until: 8, text: 'Then I write down what I found.' },
    ])
  })

  test('of a long sentence come in parts, cut at a comma or between words', () => {
    const words =
      'Before the first visitors come in, I walk along all tanks with my lamp, I listen to every pump and I look at every number on the panel'
    const texts = captionsOf(words, [[0, 10]], 10).map(({ text }) => text)
    expect(texts[0]).toBe('Before the first visitors come in, I walk along all tanks with my lamp,')
    expect(texts.join(' ')).toBe(words)
  })

  test('take the whole clip where hardly anything was heard', () => {
    const cues = captionsOf('One two three. Four five six.', [[3, 3.1]], 8)
    expect(cues.map(({ from, until }) => [from, until])).toEqual([
      [0, 4],
      [4, 8],
    ])
  })

  test('hold all words, in their order, one after the other, within the clip, and fit two lines', () => {
    const spokenTimes = fc
      .array(
        fc.tuple(fc.double({ min: 0.01, max: 5, noNaN: true }), fc.double({ min: 0.3, max: 5, noNaN: true })),
        {
          minLength: 1,
          maxLength: 20,
        },
      )
      .map((steps) => {
        let at = 0
        return steps.map(([length, pause]): Spoken => {
          const from = at
          at += length + pause
          return [from, from + length]
        })
      })
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'é', ' ', '.', ',', '?', '\n', '“'), maxLength: 600 }),
        spokenTimes,
        (words, spoken) => {
          const length = spoken.at(-1)?.[1] ?? 0
          const cues = captionsOf(words, spoken, length)
          expect(
            cues
              .map(({ text }) => text)
              .join('')
              .replaceAll(/\s/g, ''),
          ).toBe(words.replaceAll(/\s/g, ''))
          let last = 0
          for (const { from, until, text } of cues) {
            expect(text.length).toBeLessThanOrEqual(74)
            expect(from).toBeGreaterThanOrEqual(last)
            expect(until).toBeGreaterThanOrEqual(from)
            last = until
          }
          expect(last).toBeLessThanOrEqual(length)
        },
      ),
    )
  })
})
