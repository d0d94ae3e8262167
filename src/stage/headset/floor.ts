import { Mesh, MeshBasicMaterial, PlaneGeometry } from 'three'
import type { Site } from '#scenario'
import type { FloorPoint } from '../floor/polygon.ts'
import { onPointer } from './on-pointer.ts'

const UNSEEN = new MeshBasicMaterial({ visible: false })

/** An unseen floor under the room that says where it was pressed. Everything else is pressed before it. */
export function createFloor({ bounds: { min, max } }: Site, onPress: (at: FloorPoint) => void): Mesh {
  const geometry = new PlaneGeometry(max[0] - min[0], max[2] - min[2]).rotateX(-Math.PI / 2)
  const mesh = new Mesh(geometry, UNSEEN)
  mesh.position.set((min[0] + max[0]) / 2, 0, (min[2] + max[2]) / 2)
  mesh.pointerEventsOrder = -1
  onPointer(mesh, { click: ({ point }) => onPress([point.x, point.z]) })
  return mesh
}
