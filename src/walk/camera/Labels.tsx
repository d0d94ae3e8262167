import { useT } from '#pages'
import {
  layOutLabels,
  type LabelItem,
  type LabelLayout,
  type Place,
  type ScreenRect,
  type PlacePack,
} from '#place'
import { useRef, useState, useSyncExternalStore, type RefObject } from 'react'
import { useStore } from 'zustand/react'
import { onScreen } from './on-screen.ts'
import type { Eyes } from './eyes.ts'

/** A finger's height, CSS pixels. */
const HEIGHT = 44
/** Between a label and the letters that it names, CSS pixels. */
const GAP = 4
/** Free of the head and foot of the view, CSS pixels; a phone on its side has its foot in one row, see walk.css. */
const MARGIN = { side: 10, top: 10, bottom: 170, bottomLow: 76 }
const LOW = 400

/** A name above each sign that was read, none over another; a press on one is the same as on the button below. */
export function Labels({
  pack,
  eyes,
  video,
  onPlace,
}: {
  pack: PlacePack
  eyes: Eyes
  video: RefObject<HTMLVideoElement | null>
  onPlace: (place: Place) => void
}) {
  const t = useT()
  const sights = useStore(eyes.store, (state) => state.sights)
  const size = useSize(video)
  const [layOut] = useState(makeLayOut)
  const [measure] = useState(makeMeasure)
  if (!size) return undefined
  const names = new Map(pack.places.map((place) => [place.id, place]))
  const said = new Map<string, string>()
  const items: LabelItem[] = sights.flatMap(({ placeId, certainty, box }, rank) => {
    const place = names.get(placeId)
    if (!place || !box) return []
    const text = certainty === 'firm' ? place.name : t('walk.camera.isThis', { name: place.name })
    said.set(placeId, text)
    const { x, y } = onScreen(box, size)
    return [
      { id: placeId, x, y: y - GAP, width: measure(text), height: HEIGHT, priority: sights.length - rank },
    ]
  })
  const safe = {
    left: MARGIN.side,
    top: MARGIN.top,
    right: size.width - MARGIN.side,
    bottom: size.height - (size.height < LOW ? MARGIN.bottomLow : MARGIN.bottom),
  }
  const layout = layOut(items, safe)
  return (
    <ul className="sign-labels">
      {layout.placed.map(({ id, left, top, width }) => {
        const place = names.get(id)
        const sight = sights.find((one) => one.placeId === id)
        if (!place || !sight) return undefined
        return (
          <li
            key={id}
            data-label={id}
            data-certainty={sight.certainty}
            // What is surest has its button at the foot too: one of the two is enough to hear.
            aria-hidden={id === sights[0]?.placeId}
            style={{ transform: `translate(${left}px, ${top}px)`, width }}
          >
            <button
              type="button"
              tabIndex={id === sights[0]?.placeId ? -1 : 0}
              onClick={() => press(eyes, sight.certainty, place, onPlace)}
            >
              {said.get(id)}
            </button>
          </li>
        )
      })}
      {layout.rest.length > 0 && (
        <li className="labels-rest">{t('walk.camera.more', { count: layout.rest.length })}</li>
      )}
    </ul>
  )
}

function press(eyes: Eyes, certainty: string, place: Place, onPlace: (place: Place) => void): void {
  if (certainty === 'maybe') eyes.tell({ sense: 'tap', placeId: place.id })
  onPlace(place)
}

/** Lays labels out beside how they lay before, so that they stay where they are while they can. */
function makeLayOut(): (items: readonly LabelItem[], safe: ScreenRect) => LabelLayout {
  let before: LabelLayout = { placed: [], rest: [] }
  return (items, safe) => {
    before = layOutLabels(items, safe, before)
    return before
  }
}

interface Size {
  width: number
  height: number
  pictureWidth: number
  pictureHeight: number
}

function useSize(video: RefObject<HTMLVideoElement | null>): Size | undefined {
  const last = useRef<Size>(undefined)
  return useSyncExternalStore(
    (changed) => {
      const element = video.current
      if (!element) return () => undefined
      const watcher = new ResizeObserver(changed)
      watcher.observe(element)
      element.addEventListener('resize', changed)
      element.addEventListener('loadedmetadata', changed)
      return () => {
        watcher.disconnect()
        element.removeEventListener('resize', changed)
        element.removeEventListener('loadedmetadata', changed)
      }
    },
    () => {
      const element = video.current
      if (!element || element.videoWidth === 0) return undefined
      const { clientWidth: width, clientHeight: height } = element
      const { videoWidth: pictureWidth, videoHeight: pictureHeight } = element
      const now = { width, height, pictureWidth, pictureHeight }
      if (JSON.stringify(now) !== JSON.stringify(last.current)) last.current = now
      return last.current
    },
  )
}

/** The width of a label with its padding, CSS pixels. */
function makeMeasure(): (text: string) => number {
  const pen = document.createElement('canvas').getContext('2d')
  const known = new Map<string, number>()
  return (text) => {
    const width = known.get(text) ?? measured(pen, text)
    known.set(text, width)
    return width
  }
}

function measured(pen: CanvasRenderingContext2D | null, text: string): number {
  if (!pen) return text.length * 9 + 34
  pen.font = `700 16px ${getComputedStyle(document.body).fontFamily}`
  return Math.ceil(pen.measureText(text).width) + 34
}
