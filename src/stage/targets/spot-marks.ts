import { InstancedMesh, Matrix4, MeshBasicMaterial, RingGeometry } from 'three'

const matrix = new Matrix4()
const RING = new RingGeometry(0.2, 0.235, 28).rotateX(-Math.PI / 2)

/** Rings on the floor where the learner can go. */
export interface SpotMarks {
  mesh: InstancedMesh
  /** Shows the rings of these spots only. */
  show(names: readonly string[]): void
  /** Shows the same ones where they are now. */
  refresh(): void
}

/** Makes the rings of `count` spots, hidden until shown; `placeOf` tells where one lies, if it is to be seen. */
export function createSpotMarks(
  count: number,
  placeOf: (spot: string) => readonly [number, number, number] | undefined,
): SpotMarks {
  let shown: readonly string[] = []
  const material = new MeshBasicMaterial({
    color: 0xfff4d6,
    transparent: true,
    opacity: 0.75,
    depthWrite: false,
  })
  const mesh = new InstancedMesh(RING, material, count)
  mesh.frustumCulled = false
  mesh.renderOrder = 2
  mesh.count = 0
  mesh.visible = false
  return {
    mesh,
    show(names) {
      shown = names
      lay()
    },
    refresh: lay,
  }

  function lay(): void {
    let index = 0
    for (const name of shown) {
      const position = placeOf(name)
      if (!position) continue
      mesh.setMatrixAt(index++, matrix.makeTranslation(position[0], position[1] + 0.012, position[2]))
    }
    mesh.count = index
    mesh.visible = index > 0
    mesh.instanceMatrix.needsUpdate = true
  }
}
