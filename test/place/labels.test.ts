import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { layOutLabels, type LabelItem, type LabelLayout, type ScreenRect } from '../../src/place/labels.ts'
import { seeded } from './random.ts'

const phone: ScreenRect = { left: 8, top: 60, right: 382, bottom: 724 }

const overlaps = ({ placed }: LabelLayout): number => {
  let count = 0
  for (const [i, a] of placed.entries())
    for (const b of placed.slice(i + 1))
      if (
        a.left < b.left + b.width &&
        b.left < a.left + a.width &&
        a.top < b.top + b.height &&
        b.top < a.top + a.height
      )
        count += 1
  return count
}

const item = fc.record({
  id: fc.integer({ min: 0, max: 40 }).map((n) => `place-${n}`),
  x: fc.double({ min: -500, max: 900, noNaN: true }),
  y: fc.double({ min: -500, max: 1400, noNaN: true }),
  width: fc.integer({ min: 20, max: 420 }),
  height: fc.integer({ min: 20, max: 80 }),
  priority: fc.double({ min: 0, max: 100, noNaN: true }),
})
const items = fc.uniqueArray(item, { selector: ({ id }) => id, maxLength: 30 })

test('no label ever covers another or leaves the safe part of the screen, and each is shown or counted', () => {
  fc.assert(
    fc.property(fc.array(items, { minLength: 1, maxLength: 4 }), (pictures) => {
      let before: LabelLayout | undefined
      for (const picture of pictures) {
        const layout = layOutLabels(picture, phone, before)
        before = layout
        expect(overlaps(layout)).toBe(0)
        expect(layout.placed.length).toBeLessThanOrEqual(8)
        const ids = [...layout.placed.map(({ id }) => id), ...layout.rest]
        expect(ids.toSorted()).toEqual(picture.map(({ id }) => id).toSorted())
        for (const { left, top, width, height } of layout.placed) {
          expect(left).toBeGreaterThanOrEqual(phone.left)
          expect(top).toBeGreaterThanOrEqual(phone.top)
          expect(left + width).toBeLessThanOrEqual(phone.right)
          expect(top + height).toBeLessThanOrEqual(phone.bottom)
        }
      }
    }),
  )
})

test('the same labels in any order are laid out the same', () => {
  fc.assert(
    fc.property(items, (some) => {
      expect(layOutLabels(some.toReversed(), phone)).toEqual(layOutLabels(some, phone))
    }),
  )
})

test('a label alone stands right above its sign, and the most important ones are shown', () => {
  const one = { id: 'a', x: 200, y: 300, width: 120, height: 44, priority: 1 }
  expect(layOutLabels([one], phone).placed).toMatchObject([{ left: 140, top: 256 }])
  const many = Array.from({ length: 12 }, (_, i) => ({ ...one, id: `p${i}`, priority: i }))
  const { placed, rest } = layOutLabels(many, phone)
  expect(placed[0]?.id).toBe('p11')
  expect(rest).toContain('p0')
})

test.each([8, 15, 30, 60])('of %i labels that sway with the hand hardly one jumps', (count) => {
  let [moves, jumps] = [0, 0]
  for (let seed = 0; seed < 15; seed += 1) {
    const random = seeded(seed * 100 + count)
    const signs = Array.from({ length: count }, (_, i) => ({
      id: `p${i}`,
      x: random.between(-40, 430),
      y: 350 + random.normal() * 60,
      width: random.between(110, 170),
      height: 44,
      priority: random.between(2, 20),
    }))
    let before: LabelLayout | undefined
    let last: readonly LabelItem[] = signs
    for (let picture = 0; picture < 60; picture += 1) {
      const sway = Math.sin(picture / 20) * 30
      const now = signs.map(({ id, x, y, width, height, priority }) => ({
        id,
        x: x + sway + random.normal() * 1.5,
        y: y + random.normal() * 1.5,
        width,
        height,
        priority,
      }))
      const layout = layOutLabels(now, phone, before)
      for (const label of layout.placed) {
        const [was, from, to] = [before?.placed, last, now].map((list) =>
          list?.find(({ id }) => id === label.id),
        ) as [typeof label | undefined, LabelItem, LabelItem]
        if (!was) continue
        moves += 1
        const slip = Math.hypot(
          label.left - was.left - (to.x - from.x),
          label.top - was.top - (to.y - from.y),
        )
        if (slip > 12) jumps += 1
      }
      before = layout
      last = now
    }
  }
  expect(moves).toBeGreaterThan(3000)
  expect(jumps / moves).toBeLessThan(0.015)
})
