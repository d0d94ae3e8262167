import type { BufferGeometry } from 'three'
import type { Member } from '../batch/batch.ts'

/** Triangles of a person who is far away. */
const FAR_TRIANGLES = 2000
/** Metres from the eyes beyond which a person is drawn with fewer triangles, and within which with all of them. */
const FAR = 5
const NEAR = 4.7
/** Metres between the two, so that nobody flickers at the border. */
const BETWEEN = FAR - NEAR
/** How many people at most are drawn with all of their triangles: eight of them and a room would be too many. */
const NEAR_LOOKS = 5
/** How far a surface may move by it, as a part of a person's height: 1 % is 17 mm. */
const MOST_ERROR = 0.01

/** A geometry of a person, and who is drawn by it. */
export interface FarPart {
  geometry: BufferGeometry
  member: Pick<Member, 'coarse'>
}

/** A person with a second, coarser set of triangles over the same points. */
export interface FarLook {
  /** Draws as fits the distance in metres, and the crowd. Allocates nothing. */
  see(distance: number, crowd: Crowd): void
}

/** Makes the coarser set, once a person is on stage: it takes a few milliseconds and no byte of the person's file. */
export async function makeFarLook(parts: readonly FarPart[]): Promise<FarLook> {
  const { MeshoptSimplifier } = await import('meshoptimizer/simplifier')
  await MeshoptSimplifier.ready
  const looks = parts.flatMap(({ geometry, member }) => {
    const { index } = geometry
    if (!index || index.count <= 3 * FAR_TRIANGLES) return []
    const all = Uint32Array.from(index.array)
    const [coarse] = MeshoptSimplifier.simplify(all, pointsOf(geometry), 3, 3 * FAR_TRIANGLES, MOST_ERROR)
    return { member, coarse: Uint16Array.from(coarse) }
  })
  let isFar = false
  return {
    see(distance, crowd) {
      // Read here: a number that a call hands back is an object in the heap.
      const limit = crowd.nearest[NEAR_LOOKS]!
      if (isFar ? distance > Math.min(NEAR, limit - BETWEEN) : distance < Math.min(FAR, limit)) return
      isFar = !isFar
      for (let i = 0; i < looks.length; i++) {
        const { member, coarse } = looks[i]!
        member.coarse = isFar ? coarse : undefined
      }
    },
  }
}

function pointsOf(geometry: BufferGeometry): Float32Array {
  const position = geometry.getAttribute('position')
  const points = new Float32Array(position.count * 3)
  for (let i = 0; i < position.count; i++)
    points.set([position.getX(i), position.getY(i), position.getZ(i)], i * 3)
  return points
}

/** What people on stage have to know of each other. */
export interface Crowd {
  /** Who only breathes moves on a beat, all together: pictures in between are the same and need not be drawn. */
  isBeat: boolean
  /** Metres to the nearest, in order; the last is one too many to be drawn with all triangles. */
  nearest: Float64Array
  /** Begins to count anew. */
  clear(): void
  /** Counts somebody at that distance in metres. */
  add(distance: number): void
}

/** A crowd of nobody yet. Allocates nothing after this. */
export function createCrowd(): Crowd {
  const nearest = new Float64Array(NEAR_LOOKS + 1).fill(Infinity)
  return {
    isBeat: true,
    nearest,
    clear: () => void nearest.fill(Infinity),
    add(distance) {
      let at = NEAR_LOOKS
      if (distance >= nearest[at]!) return
      for (; at > 0 && nearest[at - 1]! > distance; at -= 1) nearest[at] = nearest[at - 1]!
      nearest[at] = distance
    },
  }
}
