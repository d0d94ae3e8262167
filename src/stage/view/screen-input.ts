import { Plane, Raycaster, Vector2, Vector3 } from 'three'
import type { FloorPoint } from '../floor/polygon.ts'
import type { Rig } from './rig.ts'

const DRAG_PIXELS = 7
const TURN_PER_PIXEL = 0.0042

const KEYS: Readonly<
  Record<string, readonly ['push' | 'turning', 'forward' | 'right' | 'yaw' | 'pitch', number]>
> = {
  KeyW: ['push', 'forward', 1],
  KeyS: ['push', 'forward', -1],
  KeyA: ['push', 'right', -1],
  KeyD: ['push', 'right', 1],
  ArrowUp: ['push', 'forward', 1],
  ArrowDown: ['push', 'forward', -1],
  ArrowLeft: ['turning', 'yaw', 1],
  ArrowRight: ['turning', 'yaw', -1],
  PageUp: ['turning', 'pitch', 1],
  PageDown: ['turning', 'pitch', -1],
}

/** What pointing on the screen means to the stage. */
export interface ScreenActs {
  isPlaying(): boolean
  /** The pointer rests over this ray, or left. */
  hover(caster: Raycaster | undefined): void
  /** Pressed and released without a drag; answers whether something was hit. */
  press(caster: Raycaster): boolean
  /** The floor was pressed. */
  walkTo(point: FloorPoint): void
  /** Any input: sound may start. */
  touch(): void
}

const FIELDS = 'input, textarea, select, [role=menu], [role=dialog], dialog'

const FLOOR = new Plane(new Vector3(0, 1, 0), 0)

/**
 * Looks round by dragging, walks and turns by keys, presses by click or tap. `stage` is the element around
 * canvas and labels: a drag may begin on a label. Answers how to let go of it all.
 */
export function listenToScreen(
  stage: HTMLElement,
  canvas: HTMLElement,
  rig: Rig,
  acts: ScreenActs,
): () => void {
  const off = new AbortController()
  const { signal } = off
  const caster = new Raycaster()
  const pointer = new Vector2()
  const floorPoint = new Vector3()
  let dragged: { id: number; x: number; y: number; far: boolean; onCanvas: boolean } | undefined
  const held = new Set<string>()

  const aim = (event: PointerEvent) => {
    const box = canvas.getBoundingClientRect()
    pointer.set(
      ((event.clientX - box.left) / box.width) * 2 - 1,
      1 - ((event.clientY - box.top) / box.height) * 2,
    )
    caster.setFromCamera(pointer, rig.camera)
    return caster
  }

  stage.addEventListener(
    'pointerdown',
    (event) => {
      acts.touch()
      const onCanvas = event.target === canvas
      const onLabel = event.target instanceof Element && event.target.closest('[data-target]') !== null
      if (!event.isPrimary || event.button !== 0 || (!onCanvas && !onLabel)) return
      dragged = { id: event.pointerId, x: event.clientX, y: event.clientY, far: false, onCanvas }
    },
    { signal },
  )

  window.addEventListener(
    'pointermove',
    (event) => {
      if (dragged?.id !== event.pointerId) {
        if (event.target === canvas && event.pointerType !== 'touch') acts.hover(aim(event))
        return
      }
      const dx = event.clientX - dragged.x
      const dy = event.clientY - dragged.y
      if (!dragged.far && Math.hypot(dx, dy) < DRAG_PIXELS) return
      dragged.far = true
      dragged.x = event.clientX
      dragged.y = event.clientY
      rig.turn(dx * TURN_PER_PIXEL, dy * TURN_PER_PIXEL)
    },
    { signal },
  )

  window.addEventListener(
    'pointerup',
    (event) => {
      // A finger that comes down is no leave to sound yet; one that goes up is.
      if (isOnStage(event)) acts.touch()
      if (dragged?.id !== event.pointerId) return
      const { far, onCanvas } = dragged
      dragged = undefined
      if (far) stage.addEventListener('click', swallow, { capture: true, once: true })
      setTimeout(() => stage.removeEventListener('click', swallow, { capture: true }))
      if (far || !onCanvas || !acts.isPlaying() || acts.press(aim(event))) return
      if (caster.ray.intersectPlane(FLOOR, floorPoint)) acts.walkTo([floorPoint.x, floorPoint.z])
    },
    { signal },
  )

  window.addEventListener('pointercancel', () => (dragged = undefined), { signal })
  canvas.addEventListener('pointerleave', () => acts.hover(undefined), { signal })

  window.addEventListener(
    'keydown',
    (event) => {
      if (isOnStage(event)) acts.touch()
      const key = KEYS[event.code]
      if (!key || event.ctrlKey || event.metaKey || event.altKey || !acts.isPlaying() || isOthers(event))
        return
      acts.touch()
      if (event.code.startsWith('Arrow') || event.code.startsWith('Page')) event.preventDefault()
      held.add(event.code)
      hold()
    },
    { signal },
  )
  window.addEventListener(
    'keyup',
    (event) => {
      if (held.delete(event.code)) hold()
    },
    { signal },
  )
  window.addEventListener(
    'blur',
    () => {
      held.clear()
      hold()
    },
    { signal },
  )
  return () => off.abort()

  function isOnStage({ target }: Event): boolean {
    return target instanceof Node && stage.contains(target)
  }

  /** Keys that belong to a control of the page, a menu or a dialog, not to the room. */
  function isOthers({ target }: KeyboardEvent): boolean {
    if (!(target instanceof Element)) return false
    const others = stage.contains(target) ? FIELDS : `${FIELDS}, a, button`
    return target.closest(others) !== null
  }

  function hold(): void {
    rig.push.forward = rig.push.right = rig.turning.yaw = rig.turning.pitch = 0
    for (const code of held) {
      const [kind, axis, amount] = KEYS[code]!
      ;(rig[kind] as Record<string, number>)[axis]! += amount
    }
  }
}

function swallow(event: Event): void {
  event.stopPropagation()
  event.preventDefault()
}
