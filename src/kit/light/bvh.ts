/** The nearest hit of the last `closest` call. */
export interface Hit {
  /** Triangle number in the index that the tree was built from. */
  triangle: number
  /** Weights of the second and third corner. */
  u: number
  v: number
  distance: number
}

/** Answers rays against a heap of triangles. Directions need not be unit length; distances are in their units. */
export interface Bvh {
  hit: Hit
  /** Finds the nearest triangle, either face; true if there is one, described in `hit`. */
  closest(ox: number, oy: number, oz: number, dx: number, dy: number, dz: number, far: number): boolean
  /** True if any triangle lies on the way. */
  blocked(ox: number, oy: number, oz: number, dx: number, dy: number, dz: number, far: number): boolean
}

const LEAF = 4
const BINS = 16

/** Builds a bounding volume tree by the surface area heuristic. `position`: three numbers per vertex. */
export function buildBvh(position: Float32Array, index: Uint32Array): Bvh {
  const { box, link, order } = buildTree(position, index)
  const corner = orderedCorners(position, index, order)
  const stack = new Int32Array(128)
  const hit: Hit = { triangle: -1, u: 0, v: 0, distance: 0 }

  function trace(
    ox: number,
    oy: number,
    oz: number,
    dx: number,
    dy: number,
    dz: number,
    far: number,
    any: boolean,
  ): boolean {
    // No destructuring in here: it would cost half the speed.
    const ix = 1 / dx
    const iy = 1 / dy
    const iz = 1 / dz
    let depth = 0
    let node = 0
    let best = far
    let found = -1
    if (entry(box, 0, ox, oy, oz, ix, iy, iz, best) === Infinity) return false
    for (;;) {
      const count = link[node * 2 + 1]!
      if (count > 0) {
        const first = link[node * 2]!
        for (let i = first; i < first + count; i++) {
          const o = i * 9
          const ax = corner[o + 3]!
          const ay = corner[o + 4]!
          const az = corner[o + 5]!
          const bx = corner[o + 6]!
          const by = corner[o + 7]!
          const bz = corner[o + 8]!
          const px = dy * bz - dz * by
          const py = dz * bx - dx * bz
          const pz = dx * by - dy * bx
          const det = ax * px + ay * py + az * pz
          if (det > -1e-12 && det < 1e-12) continue
          const inv = 1 / det
          const tx = ox - corner[o]!
          const ty = oy - corner[o + 1]!
          const tz = oz - corner[o + 2]!
          const u = (tx * px + ty * py + tz * pz) * inv
          if (u < 0 || u > 1) continue
          const qx = ty * az - tz * ay
          const qy = tz * ax - tx * az
          const qz = tx * ay - ty * ax
          const v = (dx * qx + dy * qy + dz * qz) * inv
          if (v < 0 || u + v > 1) continue
          const t = (bx * qx + by * qy + bz * qz) * inv
          if (t <= 1e-5 || t >= best) continue
          if (any) return true
          best = t
          found = i
          hit.u = u
          hit.v = v
        }
        if (depth === 0) break
        node = stack[--depth]!
        continue
      }
      const left = link[node * 2]!
      const a = entry(box, left * 6, ox, oy, oz, ix, iy, iz, best)
      const b = entry(box, left * 6 + 6, ox, oy, oz, ix, iy, iz, best)
      if (a === Infinity && b === Infinity) {
        if (depth === 0) break
        node = stack[--depth]!
      } else if (b === Infinity || (a < b && a !== Infinity)) {
        if (b !== Infinity) stack[depth++] = left + 1
        node = left
      } else {
        if (a !== Infinity) stack[depth++] = left
        node = left + 1
      }
    }
    if (found < 0) return false
    hit.triangle = order[found]!
    hit.distance = best
    return true
  }
  return {
    hit,
    closest: (ox, oy, oz, dx, dy, dz, far) => trace(ox, oy, oz, dx, dy, dz, far, false),
    blocked: (ox, oy, oz, dx, dy, dz, far) => trace(ox, oy, oz, dx, dy, dz, far, true),
  }
}

/** Distance at which a ray enters the box at `o`, or Infinity if it misses or something nearer is known. */
function entry(
  box: Float32Array,
  o: number,
  ox: number,
  oy: number,
  oz: number,
  ix: number,
  iy: number,
  iz: number,
  best: number,
): number {
  const x0 = (box[o]! - ox) * ix
  const x1 = (box[o + 3]! - ox) * ix
  const y0 = (box[o + 1]! - oy) * iy
  const y1 = (box[o + 4]! - oy) * iy
  const z0 = (box[o + 2]! - oz) * iz
  const z1 = (box[o + 5]! - oz) * iz
  let near = x0 < x1 ? x0 : x1
  let end = x0 < x1 ? x1 : x0
  const nearY = y0 < y1 ? y0 : y1
  const endY = y0 < y1 ? y1 : y0
  const nearZ = z0 < z1 ? z0 : z1
  const endZ = z0 < z1 ? z1 : z0
  if (nearY > near) near = nearY
  if (endY < end) end = endY
  if (nearZ > near) near = nearZ
  if (endZ < end) end = endZ
  return end >= near && end > 0 && near < best ? near : Infinity
}

function orderedCorners(position: Float32Array, index: Uint32Array, order: Uint32Array): Float32Array {
  const corner = new Float32Array(order.length * 9)
  order.forEach((triangle, i) => {
    for (let axis = 0; axis < 3; axis++) {
      const [a, b, c] = [0, 1, 2].map((k) => position[index[triangle * 3 + k]! * 3 + axis]!) as [
        number,
        number,
        number,
      ]
      corner[i * 9 + axis] = a
      corner[i * 9 + 3 + axis] = b - a
      corner[i * 9 + 6 + axis] = c - a
    }
  })
  return corner
}

function buildTree(position: Float32Array, index: Uint32Array) {
  const count = index.length / 3
  const bounds = new Float32Array(count * 6)
  const order = Uint32Array.from({ length: count }, (_, i) => i)
  for (let t = 0; t < count; t++) {
    for (let axis = 0; axis < 3; axis++) {
      const values = [0, 1, 2].map((k) => position[index[t * 3 + k]! * 3 + axis]!)
      bounds[t * 6 + axis] = Math.min(...values)
      bounds[t * 6 + 3 + axis] = Math.max(...values)
    }
  }
  const middle = (t: number, axis: number) => (bounds[t * 6 + axis]! + bounds[t * 6 + 3 + axis]!) / 2
  const box = new Float32Array(Math.max(1, count * 2) * 6)
  const link = new Int32Array(Math.max(1, count * 2) * 2)
  let used = 1
  const todo: [number, number, number][] = [[0, 0, count]]
  for (let job = todo.pop(); job; job = todo.pop()) {
    const [node, from, to] = job
    const lo = [Infinity, Infinity, Infinity]
    const hi = [-Infinity, -Infinity, -Infinity]
    const midLo = [...lo]
    const midHi = [...hi]
    for (let i = from; i < to; i++) {
      const t = order[i]!
      for (let axis = 0; axis < 3; axis++) {
        lo[axis] = Math.min(lo[axis]!, bounds[t * 6 + axis]!)
        hi[axis] = Math.max(hi[axis]!, bounds[t * 6 + 3 + axis]!)
        midLo[axis] = Math.min(midLo[axis]!, middle(t, axis))
        midHi[axis] = Math.max(midHi[axis]!, middle(t, axis))
      }
    }
    box.set([...lo, ...hi], node * 6)
    if (to - from <= LEAF) {
      link.set([from, to - from], node * 2)
      continue
    }
    const cut = bestCut(order, from, to, bounds, middle, midLo, midHi)
    let split = (from + to) >> 1
    if (cut) {
      let [i, j] = [from, to - 1]
      while (i <= j) {
        const t = order[i]!
        if (binOf(middle(t, cut.axis), midLo[cut.axis]!, midHi[cut.axis]!) <= cut.bin) i++
        else {
          order[i] = order[j]!
          order[j--] = t
        }
      }
      if (i !== from && i !== to) split = i
    }
    link.set([used, 0], node * 2)
    todo.push([used, from, split], [used + 1, split, to])
    used += 2
  }
  return { box: box.slice(0, used * 6), link: link.slice(0, used * 2), order }
}

function binOf(value: number, lo: number, hi: number): number {
  return Math.min(BINS - 1, Math.floor((BINS * (value - lo)) / (hi - lo)))
}

function bestCut(
  order: Uint32Array,
  from: number,
  to: number,
  bounds: Float32Array,
  middle: (t: number, axis: number) => number,
  lo: number[],
  hi: number[],
): { axis: number; bin: number } | undefined {
  let best: { axis: number; bin: number } | undefined
  let bestCost = Infinity
  for (let axis = 0; axis < 3; axis++) {
    if (hi[axis]! - lo[axis]! < 1e-9) continue
    const size = new Int32Array(BINS)
    const bins = new Float32Array(BINS * 6)
    for (let b = 0; b < BINS; b++) bins.set([1e30, 1e30, 1e30, -1e30, -1e30, -1e30], b * 6)
    for (let i = from; i < to; i++) {
      const t = order[i]!
      const b = binOf(middle(t, axis), lo[axis]!, hi[axis]!)
      size[b]!++
      grow(bins, b * 6, bounds, t * 6)
    }
    const rightCost = new Float32Array(BINS)
    const sum = new Float32Array([1e30, 1e30, 1e30, -1e30, -1e30, -1e30])
    let n = 0
    for (let b = BINS - 1; b > 0; b--) {
      grow(sum, 0, bins, b * 6)
      n += size[b]!
      rightCost[b] = n ? area(sum) * n : -1
    }
    sum.set([1e30, 1e30, 1e30, -1e30, -1e30, -1e30])
    n = 0
    for (let b = 0; b < BINS - 1; b++) {
      grow(sum, 0, bins, b * 6)
      n += size[b]!
      if (!n || rightCost[b + 1]! < 0) continue
      const cost = area(sum) * n + rightCost[b + 1]!
      if (cost < bestCost) [bestCost, best] = [cost, { axis, bin: b }]
    }
  }
  return best
}

function grow(into: Float32Array, at: number, by: Float32Array, from: number): void {
  for (let k = 0; k < 3; k++) {
    into[at + k] = Math.min(into[at + k]!, by[from + k]!)
    into[at + 3 + k] = Math.max(into[at + 3 + k]!, by[from + 3 + k]!)
  }
}

function area(box: Float32Array): number {
  const [x, y, z] = [box[3]! - box[0]!, box[4]! - box[1]!, box[5]! - box[2]!]
  return x < 0 ? 0 : x * y + y * z + z * x
}
