import { Vector3, type Camera } from 'three'
import { emptyBody } from '../targets/bodies.ts'
import { project, type Frame, type ScreenPlace } from '../targets/project.ts'
import type { Target } from '../targets/targets.ts'
import type { World } from '../world.ts'

const APART = 30
const HALF = 15
/** How far a label may give way: steps up and down, and then columns to either side. */
const STEPS = 60
const COLUMNS = 60
/** Metres that a target has moved when that is worth telling. */
const MOVED = 0.002
const PANELS = '.stage-clipboard, .stage-sayings, .stage-waits > *, .stage-menu'

interface Label {
  target: Target
  element: HTMLElement
  x: number
  y: number
  isOutside: boolean
  /** Where its target was said to be. */
  told: Vector3
}

/** Keeps the page's buttons over their targets. */
export interface Labels {
  frame: Frame
  /** Ties a button to a target; answers how to untie it. */
  tie(target: Target, element: HTMLElement): () => void
  resize(width: number, height: number): void
  /** Learns where panels stand, so that no button lies under one. Call when panels may have changed. */
  measure(box: HTMLElement): void
  /** Moves the buttons to where their targets are seen. Call a few times a second, and when the view has moved. */
  place(camera: Camera): void
  /**
   * In the headset, where buttons of the page are not seen: says on each where in the room its target is, `x,y,z`
   * in metres, for tests and for whoever watches along.
   */
  tellPlaces(): void
}

/** Labels for a world, none yet. */
export function createLabels(world: World): Labels {
  const labels: Label[] = []
  const panels: { left: number; top: number; right: number; bottom: number }[] = []
  const body = emptyBody()
  const at: ScreenPlace = { x: 0, y: 0, isOutside: false }
  const frame: Frame = { width: 1, height: 1, top: 70, bottom: 24, side: 24 }
  return {
    frame,
    tie(target, element) {
      const label = {
        target,
        element,
        x: -1,
        y: -1,
        isOutside: element.hasAttribute('data-outside'),
        told: new Vector3(NaN),
      }
      labels.push(label)
      return () => void labels.splice(labels.indexOf(label), 1)
    },
    resize(width, height) {
      frame.width = width
      frame.height = height
    },
    measure(box) {
      const origin = box.getBoundingClientRect()
      panels.length = 0
      for (const panel of box.querySelectorAll(PANELS)) {
        const { left, top, right, bottom } = panel.getBoundingClientRect()
        panels.push({
          left: left - origin.left - HALF,
          top: top - origin.top - HALF,
          right: right - origin.left + HALF,
          bottom: bottom - origin.top + HALF,
        })
      }
    },
    place(camera) {
      for (let i = 0; i < labels.length; i++) {
        const label = labels[i]!
        const isThere = world.bodyOf(label.target, body)
        if (isThere) project(body.anchor, camera, frame, at)
        else {
          at.x = frame.side
          at.y = frame.height - frame.bottom
          at.isOutside = true
        }
        makeRoom(i)
        move(label)
      }
    },
    tellPlaces() {
      for (let i = 0; i < labels.length; i++) {
        const { target, element, told } = labels[i]!
        if (!world.bodyOf(target, body) || told.distanceTo(body.middle) < MOVED) continue
        told.copy(body.middle)
        element.dataset['position'] = told
          .toArray()
          .map((n) => n.toFixed(3))
          .join(',')
      }
    },
  }

  /** Moves a label down or up, and then aside, until it covers none of those before it: each stays within reach. */
  function makeRoom(count: number): void {
    const { x, y } = at
    for (let column = 0; column < COLUMNS; column++) {
      at.x = x + away(column)
      if (column > 0 && (at.x < frame.side || at.x > frame.width - frame.side)) continue
      for (let step = 0; step < STEPS; step++) {
        at.y = y + away(step)
        const isInFrame = at.y >= frame.top && at.y <= frame.height - frame.bottom
        if (isInFrame && !isTaken(count)) return
      }
    }
    at.x = x
    at.y = y
  }

  function isTaken(count: number): boolean {
    for (let i = 0; i < panels.length; i++) {
      const { left, top, right, bottom } = panels[i]!
      if (at.x > left && at.x < right && at.y > top && at.y < bottom) return true
    }
    for (let i = 0; i < count; i++) {
      const other = labels[i]!
      if (Math.abs(other.x - at.x) < APART && Math.abs(other.y - at.y) < APART) return true
    }
    return false
  }

  function move(label: Label): void {
    const x = Math.round(at.x)
    const y = Math.round(at.y)
    if (label.isOutside !== at.isOutside) {
      label.isOutside = at.isOutside
      label.element.toggleAttribute('data-outside', at.isOutside)
    }
    if (label.x === x && label.y === y) return
    label.x = x
    label.y = y
    label.element.style.translate = `${x}px ${y}px`
    label.element.dataset['side'] = x < frame.width / 2 ? 'left' : 'right'
  }
}

/** Pixels of the nth step from where a label belongs: ever farther, to one side and the other in turn. */
function away(step: number): number {
  return Math.ceil(step / 2) * APART * (step % 2 === 1 ? 1 : -1)
}
