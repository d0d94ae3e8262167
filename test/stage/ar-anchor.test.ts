import { Group, type WebXRManager } from 'three'
import { expect, test } from 'vitest'
import { createFloorAnchor } from '../../src/stage/headset/floor-anchor.ts'

const FRAME = 1 / 60

/** A device that keeps one anchor, and where it says that the anchor is. */
function createDevice() {
  const position = { x: 1, y: 0, z: -2 }
  const orientation = { x: 0, y: 0, z: 0, w: 1 }
  const anchor = { anchorSpace: {}, delete: () => undefined }
  const frame = { getPose: () => ({ transform: { position, orientation } }) }
  const xr = { getReferenceSpace: () => ({}), getFrame: () => frame } as unknown as WebXRManager
  const hit = { createAnchor: () => Promise.resolve(anchor) } as unknown as XRHitTestResult
  return { position, orientation, xr, hit }
}

/** What stands on the floor, put there and seen once; `after` lets so much time pass. */
async function putDown() {
  const { xr, hit, ...device } = createDevice()
  const origin = new Group()
  const anchor = createFloorAnchor(origin, xr)
  anchor.drop(device.position, hit)
  // The device answers when it has made the anchor.
  await new Promise((done) => setImmediate(done))
  const after = (seconds: number) => {
    for (let passed = 0; passed < seconds; passed += FRAME) anchor.follow(FRAME)
  }
  after(FRAME)
  return { ...device, origin, after }
}

test('a correction is followed whole, but gently: no step that would be seen as a jump', async () => {
  const { position, origin, after } = await putDown()
  position.x += 0.1
  after(FRAME)
  expect(Math.abs(origin.position.x)).toBeLessThan(0.01)
  after(2)
  expect(origin.position.x).toBeCloseTo(-0.1, 2)
})

test('a turned anchor turns what stands there about it', async () => {
  const { orientation, origin, after } = await putDown()
  orientation.y = Math.sin(0.1)
  orientation.w = Math.cos(0.1)
  after(3)
  expect(origin.rotation.y).toBeCloseTo(-0.2, 2)
})

test('an anchor that trembles moves nothing', async () => {
  const { position, origin, after } = await putDown()
  position.z += 0.0015
  after(1)
  expect(origin.position.z).toBe(0)
})
