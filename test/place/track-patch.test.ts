import { expect, test } from 'vitest'
import { followPatch, startPatch, type GreyImage, type Patch } from '#place'
import { seeded } from './random.ts'

const [WIDTH, HEIGHT] = [320, 180]

/** A street front of boards and letters, as large as the tracker's pictures. */
function drawFront(seed: number): GreyImage {
  const random = seeded(seed)
  const pixels = new Uint8Array(WIDTH * HEIGHT).fill(random.between(90, 160))
  for (let n = 0; n < 160; n += 1) {
    const [left, top] = [Math.floor(random.between(0, WIDTH)), Math.floor(random.between(0, HEIGHT))]
    const [width, height] = [Math.floor(random.between(2, 30)), Math.floor(random.between(2, 18))]
    const level = random.between(10, 245)
    for (let y = top; y < Math.min(HEIGHT, top + height); y += 1)
      pixels.fill(level, y * WIDTH + left, y * WIDTH + Math.min(WIDTH, left + width))
  }
  return { width: WIDTH, height: HEIGHT, pixels }
}

interface View {
  x: number
  y: number
  scale: number
}

/** The front as it is seen after the phone has moved: panned, nearer, and with the noise of a sensor. */
function seenFrom(front: GreyImage, { x: panX, y: panY, scale }: View, seed: number): GreyImage {
  const random = seeded(seed)
  const pixels = new Uint8Array(WIDTH * HEIGHT)
  for (let y = 0; y < HEIGHT; y += 1)
    for (let x = 0; x < WIDTH; x += 1) {
      const fromX = Math.round((x - panX - WIDTH / 2) / scale + WIDTH / 2)
      const fromY = Math.round((y - panY - HEIGHT / 2) / scale + HEIGHT / 2)
      const isIn = fromX >= 0 && fromY >= 0 && fromX < WIDTH && fromY < HEIGHT
      const level = isIn ? (front.pixels[fromY * WIDTH + fromX] ?? 0) : 0
      pixels[y * WIDTH + x] = Math.max(0, Math.min(255, level + random.normal() * 6))
    }
  return { width: WIDTH, height: HEIGHT, pixels }
}

const sign = { x: 0.42, y: 0.45, width: 0.16, height: 0.1 }
const middleOf = ({ box }: Patch) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 })

test('a label stays on its sign while the phone pans and comes nearer', () => {
  const errors: number[] = []
  let lost = 0
  for (let seed = 0; seed < 10; seed += 1) {
    const front = drawFront(seed)
    let patch = startPatch(front, sign)
    for (let picture = 1; picture <= 60 && patch; picture += 1) {
      const view = {
        x: Math.sin(picture / 9) * 40,
        y: Math.cos(picture / 13) * 14 - 14,
        scale: 1 + picture * 0.004,
      }
      patch = followPatch(patch, seenFrom(front, view, seed * 100 + picture))
      if (!patch) {
        lost += 1
        break
      }
      const truth = {
        x: ((0.5 - 0.5) * WIDTH * view.scale + view.x) / WIDTH + 0.5,
        y: 0.5 + view.y / HEIGHT,
      }
      const middle = middleOf(patch)
      // In pixels of a picture 1280 wide.
      errors.push(Math.hypot((middle.x - truth.x) * 1280, (middle.y - truth.y) * 720))
    }
  }
  const sorted = errors.toSorted((a, b) => a - b)
  expect(lost).toBe(0)
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(8)
  expect(sorted[Math.floor(sorted.length * 0.95)]).toBeLessThan(15)
})

test('somebody who walks by does not take the label along, and a sign that has gone is told', () => {
  const front = drawFront(3)
  const start = startPatch(front, sign)
  const hidden = { ...front, pixels: new Uint8Array(WIDTH * HEIGHT).fill(40) }
  const other = drawFront(99)
  if (!start) throw new Error('There is nothing to follow.')
  const waiting = followPatch(followPatch(start, hidden) ?? start, hidden)
  expect(waiting?.missed).toBe(2)
  expect(waiting?.box).toEqual(sign)
  const back = waiting && followPatch(waiting, front)
  expect(back?.missed).toBe(0)
  let gone: Patch | undefined = start
  for (let picture = 0; picture < 6 && gone; picture += 1) gone = followPatch(gone, other)
  expect(gone).toBeUndefined()
})

test('light that changes does not matter, and a known turn of the phone helps over a fast pan', () => {
  const front = drawFront(5)
  const start = startPatch(front, sign)
  const darker = { ...front, pixels: front.pixels.map((level) => level * 0.5 + 10) }
  expect(start && followPatch(start, darker)?.box).toEqual(sign)
  const panned = seenFrom(front, { x: 30, y: 0, scale: 1 }, 1)
  const found = start && followPatch(start, panned, { x: 28, y: 0 })
  expect(found?.box.x).toBeCloseTo(sign.x + 30 / WIDTH, 2)
})

test('a blank wall, a speck and what lies outside the picture are not followed', () => {
  const wall = { width: WIDTH, height: HEIGHT, pixels: new Uint8Array(WIDTH * HEIGHT).fill(120) }
  expect(startPatch(wall, sign)).toBeUndefined()
  expect(startPatch(drawFront(1), { ...sign, width: 0.01 })).toBeUndefined()
  expect(startPatch(drawFront(1), { ...sign, x: 0.97 })).toBeUndefined()
})
