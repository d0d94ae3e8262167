import { BoxGeometry, Group, Mesh, MeshBasicMaterial } from 'three'
import type { Director } from '../director.ts'
import { emptyBody } from '../targets/bodies.ts'
import type { Target } from '../targets/targets.ts'
import type { World } from '../world.ts'
import { onPointer } from './on-pointer.ts'

const UNIT = new BoxGeometry(1, 1, 1)
/** Never drawn, still hit by pointers: not the mesh but its material is invisible. */
const UNSEEN = new MeshBasicMaterial({ visible: false })

/** Boxes round all targets, for ray, touch and grab. */
export interface HitBoxes {
  group: Group
  /** Moves the boxes to their targets. Allocates nothing. */
  update(): void
  /** Lets pointers through while the room is away. */
  setEnabled(isEnabled: boolean): void
  /** Whether spots can be gone to although nothing is decided by it. */
  setRoaming(isRoaming: boolean): void
}

/**
 * Hit boxes of a world. `onPress` gets the target and the state of the pointer that pressed it; `isHolding` tells
 * whether that pointer's own hand holds the target, which then is not in its way.
 */
export function createHitBoxes(
  world: World,
  director: Director,
  onPress: (target: Target, pointer: unknown) => void,
  isHolding: (target: Target, pointer: unknown) => boolean,
): HitBoxes {
  const group = new Group()
  const meshes: Mesh[] = []
  const body = emptyBody()
  // Where nothing can be decided one can still go.
  const spots = Object.entries(world.site.spots)
    .filter(([, spot]) => spot.for !== 'person')
    .map(([name]): Target => ({ id: `spot.${name}`, kind: 'spot', name, choices: [] }))
  let listed: readonly Target[] | undefined
  let shown: Target[] = []
  let isEnabled = true
  let isRoaming = true
  return { group, update, setEnabled: (next) => (isEnabled = next), setRoaming }

  function setRoaming(next: boolean): void {
    isRoaming = next
    listed = undefined
  }

  function update(): void {
    const { targets } = director.ui.getState()
    if (targets !== listed) list(targets)
    for (let i = 0; i < meshes.length; i++) {
      const mesh = meshes[i]!
      const target = shown[i]
      mesh.visible = isEnabled && target !== undefined && world.bodyOf(target, body)
      mesh.pointerEvents = mesh.visible ? 'auto' : 'none'
      if (!mesh.visible) continue
      mesh.position.copy(body.middle)
      mesh.quaternion.copy(body.turn)
      mesh.scale.copy(body.size)
    }
  }

  function list(targets: readonly Target[]): void {
    listed = targets
    const open = isRoaming ? spots.filter(({ id }) => !targets.some((target) => target.id === id)) : []
    shown = [...targets, ...open]
    while (meshes.length < shown.length) add(meshes.length)
    world.spotMarks.show(shown.flatMap(({ kind, name }) => (kind === 'spot' ? [name] : [])))
  }

  function add(index: number): void {
    const mesh = new Mesh(UNIT, UNSEEN)
    mesh.pointerEventsType = (_id, type, pointer) => {
      const target = shown[index]
      if (!target || isHolding(target, pointer)) return false
      // Fingers take hold of things only: a hand held out beside somebody would otherwise lose its ray.
      return target.kind === 'thing' || (type !== 'touch' && type !== 'grab')
    }
    onPointer(mesh, {
      click({ pointerState }) {
        const target = shown[index]
        if (target) onPress(target, pointerState)
      },
      pointerenter: () => director.ui.setState({ hovered: shown[index]?.id }),
      pointerleave() {
        if (director.ui.getState().hovered === shown[index]?.id) director.ui.setState({ hovered: undefined })
      },
    })
    meshes.push(mesh)
    group.add(mesh)
  }
}
