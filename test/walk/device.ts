import { vi } from 'vitest'

/** A track of a pretended camera; `end` is the device taking it away. */
export interface PretendTrack extends EventTarget {
  isStopped: boolean
  stop: () => void
  end: () => void
}

/** A camera's stream with one track. */
export function pretendStream(): MediaStream & { track: PretendTrack } {
  const track: PretendTrack = Object.assign(new EventTarget(), {
    isStopped: false,
    stop: () => {
      track.isStopped = true
    },
    end: () => void track.dispatchEvent(new Event('ended')),
  })
  const tracks = () => [track]
  return { track, getTracks: tracks, getVideoTracks: tracks } as unknown as MediaStream & {
    track: PretendTrack
  }
}

/** A document that can be hidden. */
export function pretendDocument() {
  const page = Object.assign(new EventTarget(), { hidden: false })
  vi.stubGlobal('document', page)
  return {
    hide(isHidden: boolean) {
      page.hidden = isHidden
      page.dispatchEvent(new Event('visibilitychange'))
    },
  }
}

/** A device's satellites: whoever watches is told what the test says. */
export function pretendGeolocation() {
  const watchers = new Map<number, { take: PositionCallback; fail: PositionErrorCallback }>()
  let count = 0
  const error = (code: number) => ({ code, PERMISSION_DENIED: 1 }) as GeolocationPositionError
  return {
    watchers,
    geolocation: {
      watchPosition(take: PositionCallback, fail: PositionErrorCallback) {
        count += 1
        watchers.set(count, { take, fail })
        return count
      },
      clearWatch: (id: number) => void watchers.delete(id),
    },
    tell(accuracy: number, speed: number | null = null) {
      const coords = { longitude: 1, latitude: 2, accuracy, speed }
      for (const { take } of watchers.values()) take({ coords } as GeolocationPosition)
    },
    fail(code: number) {
      for (const { fail } of watchers.values()) fail(error(code))
    },
    error,
  }
}

/** An error as browsers throw it. */
export const refusal = (name: string): Error => Object.assign(new Error(name), { name })
