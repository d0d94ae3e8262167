import type { Raycaster } from 'three'
import type { Session } from '#session'
import type { Director } from '../director.ts'
import type { Mixer } from '../sound/mixer.ts'
import { emptyBody, type TargetBody } from '../targets/bodies.ts'
import { pick } from '../targets/pick.ts'
import type { Target } from '../targets/targets.ts'
import type { World } from '../world.ts'
import { listenToScreen } from './screen-input.ts'

/** Mouse and touch over the room. */
export interface Pointer {
  /** Frames what is pointed at, focused or being worked on. Allocates nothing. */
  update(): void
  dispose(): void
}

/** Lets mouse, touch and keys act on a world. */
export function createPointer(
  box: HTMLElement,
  canvas: HTMLCanvasElement,
  world: World,
  director: Director,
  session: Session,
  mixer: Mixer,
): Pointer {
  const bodies: TargetBody[] = []
  const present: Target[] = []
  const framed = emptyBody()
  const { ui } = director

  const dispose = listenToScreen(box, canvas, world.rig, {
    isPlaying,
    touch: () => mixer.wake(),
    hover(caster) {
      const hovered = caster && isPlaying() ? find(caster)?.id : undefined
      if (hovered === ui.getState().hovered) return
      ui.setState({ hovered })
      canvas.style.cursor = hovered === undefined ? '' : 'pointer'
    },
    press(caster) {
      const target = find(caster)
      if (target) director.act(target)
      else if (ui.getState().menu !== undefined) ui.setState({ menu: undefined })
      else return false
      return true
    },
    walkTo: director.walkTo,
  })
  return { update, dispose }

  function isPlaying(): boolean {
    const { phase, reflection } = session.store.getState()
    return phase === 'playing' && reflection === undefined && !ui.getState().isPresenting
  }

  function find(caster: Raycaster): Target | undefined {
    const { targets } = ui.getState()
    present.length = 0
    bodies.length = 0
    for (const target of targets) {
      const body = emptyBody()
      if (!world.bodyOf(target, body)) continue
      present.push(target)
      bodies.push(body)
    }
    return present[pick(caster.ray, bodies)]
  }

  function update(): void {
    const { targets, menu, hovered, focused } = ui.getState()
    const id = menu ?? hovered ?? focused
    for (let i = 0; i < targets.length; i++) {
      const target = targets[i]!
      if (target.id === id && world.bodyOf(target, framed)) return world.highlight.frame(framed)
    }
    world.highlight.frame(undefined)
  }
}
