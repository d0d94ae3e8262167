import {
  carryOn,
  foldsLabels,
  nothingRecognised,
  recognise,
  sightings,
  standingStill,
  type Carry,
  type Evidence,
  type PlacePack,
  type PosterCode,
  type Sighting,
} from '#place'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { askPermissions, type Asked } from '../senses/ask-permissions.ts'
import { keepCamera, stopStream } from '../senses/camera.ts'
import { keepAwake } from '../senses/wake-lock.ts'
import { watchBearing } from './watch-bearing.ts'
import { watchPictures, type Pictures } from './watch-pictures.ts'

/** Where the camera walk stands. `unreadable` and `offline`: posters and list only. */
export type EyesStatus =
  | 'asking'
  | 'preparing'
  | 'looking'
  | 'reading'
  | 'unreadable'
  | 'offline'
  | 'ended'
  | 'without'

/** What the camera walk shows. */
export interface EyesState {
  status: EyesStatus
  /** What the device was asked for and gave; absent while it asks. */
  asked?: Asked
  stream?: MediaStream | undefined
  /** Walking, or the phone hangs down: names fold away. */
  isFolded: boolean
  sights: readonly Sighting[]
  /** A poster of another pack was seen last, and nothing of this one since. */
  otherPoster?: PosterCode | undefined
}

/** Evidence as a person gives it; the moment is now. */
type Word = { sense: 'tap' | 'denied'; placeId: string }

/** The senses of a walk while it looks. Everything it learns lives here and is gone when it closes. */
export interface Eyes {
  store: StoreApi<EyesState>
  /** Reads what this element shows. */
  look: (video: HTMLVideoElement) => void
  tell: (word: Word) => void
  /** Reads nothing meanwhile, as something lies over the picture. */
  wait: (isWaiting: boolean) => void
  close: () => void
}

/** How often labels that nothing renews are looked through, milliseconds. */
const FADE_MS = 250
/** Sensors that say nothing for so long are silent, milliseconds: what they said last must not stand for ever. */
const SILENT_MS = 1000

/** Asks the device for camera, motion and position, in the tap that calls this, and begins to look. */
export function openEyes(pack: PlacePack): Eyes {
  const store = createStore<EyesState>(() => ({ status: 'asking', isFolded: false, sights: [] }))
  const closing: (() => void)[] = []
  let state = nothingRecognised
  let carry: Carry = standingStill
  let pictures: Pictures | undefined
  let isWaiting = false
  let isClosed = false

  const show = () => {
    const sights = sightings(state, performance.now())
    if (isSame(sights, store.getState().sights)) return
    store.setState({ sights, ...(sights.length > 0 && { otherPoster: undefined }) })
  }
  const notice = (evidence: Evidence) => {
    state = recognise(state, evidence, pack.places)
    show()
  }
  const carried = (sample: Parameters<typeof carryOn>[1]) => {
    carry = carryOn(carry, sample)
    const isFolded = foldsLabels(carry)
    if (isFolded !== store.getState().isFolded) store.setState({ isFolded })
  }

  void askPermissions().then((asked) => {
    const { stream, ...answers } = asked
    if (isClosed) return stream && stopStream(stream)
    store.setState({ asked: answers, ...(!stream && { status: 'without' }) })
    if (!stream) return undefined
    const camera = keepCamera(stream, {
      // Hidden, there is no picture; it comes back with the page.
      onStream: (next) => store.setState({ stream: next, status: next ? 'preparing' : 'asking' }),
      onTrouble() {
        pictures?.close()
        store.setState({ status: 'ended', sights: [] })
      },
    })
    closing.push(camera, keepAwake(), watchBearing({ asked, isNowhere: pack.invented, notice, carried }))
    const fading = setInterval(() => {
      show()
      const atMs = performance.now()
      if (atMs - carry.atMs > SILENT_MS) carried({ kind: 'motion', atMs, acceleration: carry.gravity })
    }, FADE_MS)
    closing.push(() => clearInterval(fading))
    return undefined
  })

  return {
    store,
    look(video) {
      pictures?.close()
      pictures = watchPictures(video, {
        pack,
        state: () => state,
        isIdle: () => isWaiting || store.getState().isFolded || document.hidden,
        notice,
        onStatus: (status) => store.setState({ status }),
        onOtherPoster: (otherPoster) => store.setState({ otherPoster }),
      })
    },
    tell: (word) => notice({ ...word, atMs: performance.now() }),
    wait(waiting) {
      isWaiting = waiting
    },
    close() {
      isClosed = true
      pictures?.close()
      for (const end of closing.splice(0)) end()
      store.setState({ status: 'ended', sights: [] })
    },
  }
}

function isSame(a: readonly Sighting[], b: readonly Sighting[]): boolean {
  return a.length === b.length && a.every((one, place) => isAlike(one, b[place]))
}

/** A label that moves by less than half a hundredth of the picture stays where it is. */
function isAlike(a: Sighting, b: Sighting | undefined): boolean {
  if (a.placeId !== b?.placeId || a.certainty !== b.certainty || !a.box !== !b.box) return false
  return !a.box || !b.box || Math.abs(a.box.x - b.box.x) + Math.abs(a.box.y - b.box.y) < 0.005
}
