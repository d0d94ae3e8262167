import { CylinderGeometry, Group, Mesh, MeshBasicMaterial } from 'three'
import { createPanel, type Panel } from './panel.ts'
import type { Row } from './panel-layout.ts'
import { cardLift, yawTowards, type Point } from './placing.ts'

const WIDTH = 0.6
const POLE = 0.008

/** A card that stands upright in a real room, on a pole where that makes it easier to read. */
export interface CardStand {
  /** Its origin is where it was put. */
  group: Group
  panel: Panel
  /** Shows it at a place, turned to who looks from `eyes`; `normalY` tells a wall from a floor. */
  stand(at: Point, normalY: number, eyes: Point): void
  dispose(): void
}

/** A card with these rows, hidden until it stands somewhere. */
export function createCardStand(
  rows: readonly Row[],
  letterFactor: number,
  onPress: (id: string) => void,
): CardStand {
  const group = new Group()
  const panel = createPanel(WIDTH, onPress)
  panel.setRows(rows, letterFactor)
  // Something real may stand before it, but nothing of ours does.
  const pole = new Mesh(
    new CylinderGeometry(POLE, POLE, 1, 12).translate(0, 0.5, 0),
    new MeshBasicMaterial({ color: 0x14555a }),
  )
  group.add(pole, panel.mesh)
  group.visible = false
  return {
    group,
    panel,
    stand(at, normalY, eyes) {
      const height = panel.mesh.scale.y
      const lift = cardLift(normalY, at.y, eyes.y, height)
      group.position.set(at.x, at.y, at.z)
      // Its face looks along +z, which is behind who would look the same way.
      group.rotation.y = yawTowards(eyes, at)
      panel.mesh.position.y = lift + height / 2
      pole.visible = lift > 0
      pole.scale.y = Math.max(lift, POLE)
      group.visible = true
    },
    dispose() {
      panel.dispose()
      pole.geometry.dispose()
      pole.material.dispose()
    },
  }
}
