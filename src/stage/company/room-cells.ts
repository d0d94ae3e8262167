import { Vector3, type Mesh, type Object3D, type Ray } from 'three'
import type { Site } from '#scenario'
import { meshesOf } from '../load/model.ts'

/** Width of a cell. */
const CELL = 0.2
/** The floor is known exactly: what lies this near to it makes no cell solid. */
const FLOOR = 0.12
/** Points on a surface are this far apart, so that no cell is missed. */
const GRAIN = 0.15
/** Steps along a ray, and where it begins: whoever stands at a wall does not look at their own cell. */
const STEP = 0.1
const BEGIN = 0.35
const FARTHEST = 15

const a = new Vector3()
const b = new Vector3()
const c = new Vector3()
const along = new Vector3()
const across = new Vector3()

/**
 * A room in solid and empty cells: coarse, but asking where a look ends takes a thousandth of what it takes to ask each
 * triangle. Made little by little.
 */
export interface RoomCells {
  /** Takes in so many more triangles of the room; answers whether all are in. */
  fill(triangles: number): boolean
  /** Puts `out` where a ray meets the room, or as far as one sees. Allocates nothing. */
  meet(ray: Ray, out: Vector3): void
}

/** The cells of a site, none of them solid yet; what one sees through is left out. */
export function createRoomCells(room: Object3D, { bounds: { min, max } }: Pick<Site, 'bounds'>): RoomCells {
  const columns = Math.ceil((max[0] - min[0]) / CELL)
  const rows = Math.ceil((max[2] - min[2]) / CELL)
  const layers = Math.ceil((max[1] - min[1]) / CELL) + 1
  const solid = new Uint8Array(columns * rows * layers)
  const meshes = meshesOf(room).filter((mesh) => !isClear(mesh))
  let mesh = 0
  let triangle = 0

  return {
    fill(triangles) {
      for (let left = triangles; left > 0 && mesh < meshes.length; left--) {
        if (triangle >= trianglesOf(meshes[mesh]!)) {
          mesh++
          triangle = 0
        } else take(meshes[mesh]!, triangle++)
      }
      return mesh >= meshes.length
    },
    meet({ origin, direction }, out) {
      const floor = direction.y < 0 ? -origin.y / direction.y : Infinity
      const end = Math.min(FARTHEST, floor)
      let far = Math.min(BEGIN, end)
      for (; far < end; far += STEP) {
        out.copy(direction).multiplyScalar(far).add(origin)
        if (isOutside(out) || solid[cellOf(out)] === 1) return
      }
      out.copy(direction).multiplyScalar(end).add(origin)
    },
  }

  function take({ geometry, matrixWorld }: Mesh, index: number): void {
    const points = geometry.getAttribute('position')
    const corners = geometry.getIndex()
    const corner = (i: number): number => corners?.getX(index * 3 + i) ?? index * 3 + i
    a.fromBufferAttribute(points, corner(0)).applyMatrix4(matrixWorld)
    b.fromBufferAttribute(points, corner(1)).applyMatrix4(matrixWorld)
    c.fromBufferAttribute(points, corner(2)).applyMatrix4(matrixWorld)
    if (Math.max(a.y, b.y, c.y) < FLOOR) return
    along.subVectors(b, a)
    across.subVectors(c, a)
    const steps = Math.ceil(Math.max(along.length(), across.length(), c.distanceTo(b)) / GRAIN) || 1
    for (let i = 0; i <= steps; i++) {
      for (let j = 0; j <= steps - i; j++) {
        b.copy(a)
          .addScaledVector(along, i / steps)
          .addScaledVector(across, j / steps)
        if (b.y >= FLOOR && !isOutside(b)) solid[cellOf(b)] = 1
      }
    }
  }

  function isOutside({ x, y, z }: Vector3): boolean {
    return x < min[0] || x >= max[0] || z < min[2] || z >= max[2] || y < min[1] || y >= max[1]
  }

  function cellOf({ x, y, z }: Vector3): number {
    const column = Math.floor((x - min[0]) / CELL)
    const row = Math.floor((z - min[2]) / CELL)
    return (Math.floor((y - min[1]) / CELL) * rows + row) * columns + column
  }
}

function isClear({ material }: Mesh): boolean {
  return [material].flat().some(({ transparent }) => transparent)
}

function trianglesOf({ geometry }: Mesh): number {
  return (geometry.getIndex()?.count ?? geometry.getAttribute('position').count) / 3
}
