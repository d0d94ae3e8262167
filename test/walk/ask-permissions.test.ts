import { afterEach, expect, test, vi } from 'vitest'
import { askPermissions } from '../../src/walk/senses/ask-permissions.ts'
import { pretendGeolocation, pretendStream, refusal } from './device.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

type Say = 'granted' | 'denied' | 'throws'

/** A phone whose owner answers so; lists in which order it was asked. */
function phone({
  motion,
  camera,
  position,
}: {
  motion?: Say
  camera?: string
  position?: number | 'silent'
}) {
  const asked: string[] = []
  const event = (name: string) => ({
    requestPermission: () => {
      asked.push(name)
      if (motion === 'throws') throw refusal('NotAllowedError')
      return Promise.resolve(motion)
    },
  })
  vi.stubGlobal('DeviceOrientationEvent', motion ? event('orientation') : {})
  vi.stubGlobal('DeviceMotionEvent', motion ? event('motion') : {})
  const { error } = pretendGeolocation()
  vi.stubGlobal('navigator', {
    mediaDevices: {
      getUserMedia: () => {
        asked.push('camera')
        return camera ? Promise.reject(refusal(camera)) : Promise.resolve(pretendStream())
      },
    },
    geolocation: {
      getCurrentPosition(take: () => void, fail: (error: GeolocationPositionError) => void) {
        asked.push('position')
        if (position === 'silent') return
        if (position) fail(error(position))
        else take()
      },
    },
  })
  return asked
}

test('motion is asked for within the tap, then the camera, then the position', async () => {
  const asked = phone({ motion: 'granted' })
  const asking = askPermissions()
  expect(asked.slice(0, 2)).toEqual(['orientation', 'motion'])
  expect(await asking).toMatchObject({ motion: 'granted', camera: 'granted', position: 'granted' })
  expect(asked).toEqual(['orientation', 'motion', 'camera', 'position'])
})

test.each([
  [{ motion: 'denied' as const }, { motion: 'denied', camera: 'granted', position: 'granted' }],
  [{ motion: 'throws' as const }, { motion: 'failed', camera: 'granted', position: 'granted' }],
  [{ camera: 'NotAllowedError' }, { motion: 'granted', camera: 'denied', position: 'granted' }],
  [{ camera: 'NotFoundError' }, { motion: 'granted', camera: 'missing', position: 'granted' }],
  [{ camera: 'NotReadableError' }, { motion: 'granted', camera: 'failed', position: 'granted' }],
  [{ position: 1 }, { motion: 'granted', camera: 'granted', position: 'denied' }],
  [{ position: 2 }, { motion: 'granted', camera: 'granted', position: 'granted' }],
])('each may be refused alone: %o', async (refused, expected) => {
  phone(refused)
  const { stream, ...answers } = await askPermissions()
  expect(answers).toEqual(expected)
  expect(stream !== undefined).toBe(expected.camera === 'granted')
})

test('a question about the position that nobody answers does not keep the camera waiting for ever', async () => {
  vi.useFakeTimers()
  phone({ position: 'silent' })
  const asking = askPermissions()
  await vi.advanceTimersByTimeAsync(21_000)
  expect(await asking).toMatchObject({ camera: 'granted', position: 'failed' })
})

test('a device that has none of it says so, and nothing is thrown', async () => {
  vi.stubGlobal('DeviceOrientationEvent', undefined)
  vi.stubGlobal('navigator', {})
  expect(await askPermissions()).toEqual({ motion: 'missing', camera: 'missing', position: 'missing' })
})
