import { turnHeading, type CarrySample, type Evidence, type HeadingState } from '#place'
import type { Asked } from '../senses/ask-permissions.ts'
import { watchMotion } from '../senses/watch-motion.ts'
import { watchOrientation } from '../senses/watch-orientation.ts'
import { watchPosition } from '../senses/watch-position.ts'

/** A phone's compass among steel and glass, degrees. */
const COMPASS_ACCURACY = 20
/** The heading is told this often, milliseconds: labels of neighbours need no more. */
const TELL_MS = 250

/**
 * Listens to how the phone is held, carried and where it is, as far as each was granted. Places that are nowhere have
 * no bearing: for them only the way of carrying counts.
 *
 * @returns what ends it
 */
export function watchBearing({
  asked,
  isNowhere,
  notice,
  carried,
}: {
  asked: Asked
  isNowhere: boolean
  notice: (evidence: Evidence) => void
  carried: (sample: CarrySample) => void
}): () => void {
  const ends: (() => void)[] = []
  if (asked.motion === 'granted') {
    let heading: HeadingState | undefined
    let toldMs = 0
    ends.push(
      watchOrientation((sample) => {
        heading = turnHeading(heading, sample)
        if (!heading) return
        carried({ kind: 'tilt', atMs: heading.atMs, pitch: heading.pitch })
        if (isNowhere || heading.offset === undefined || heading.atMs - toldMs < TELL_MS) return
        toldMs = heading.atMs
        notice({
          sense: 'heading',
          atMs: heading.atMs,
          degrees: heading.heading,
          accuracyDegrees: COMPASS_ACCURACY,
        })
      }),
      watchMotion((acceleration, atMs) => carried({ kind: 'motion', atMs, acceleration })),
    )
  }
  if (asked.position === 'granted')
    ends.push(
      watchPosition(({ lng, lat, accuracyMetres, speed, atMs }) => {
        if (speed !== undefined) carried({ kind: 'speed', atMs, speed })
        if (!isNowhere) notice({ sense: 'position', atMs, lng, lat, accuracyMetres })
      }),
    )
  return () => {
    for (const end of ends) end()
  }
}
