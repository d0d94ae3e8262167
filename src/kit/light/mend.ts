import type { Assembly } from './assemble.ts'

/**
 * Cleans light that was computed point by point: vertices buried in other solids take their neighbours' light,
 * vertices at one place with like normals agree, bounced light is smoothed a little. Direct light stays crisp.
 * Changes `irradiance`.
 */
export function mend(
  mesh: Assembly,
  irradiance: Float32Array,
  direct: Float32Array,
  buried: Float32Array,
): void {
  const neighbours = neighboursOf(mesh)
  freeBuried(neighbours, irradiance, buried)
  agreeInPlace(mesh, irradiance)
  const before = irradiance.slice()
  neighbours.forEach((around, i) => {
    if (!around.length) return
    for (let c = 0; c < 3; c++) {
      const own = before[i * 3 + c]! - direct[i * 3 + c]!
      let sum = 0
      for (const j of around) sum += before[j * 3 + c]! - direct[j * 3 + c]!
      irradiance[i * 3 + c] = direct[i * 3 + c]! + Math.max(0, own * 0.5 + (sum / around.length) * 0.5)
    }
  })
}

function neighboursOf({ index, position }: Assembly): number[][] {
  const around: number[][] = Array.from({ length: position.length / 3 }, () => [])
  for (let t = 0; t < index.length; t += 3) {
    for (let k = 0; k < 3; k++) {
      around[index[t + k]!]!.push(index[t + ((k + 1) % 3)]!, index[t + ((k + 2) % 3)]!)
    }
  }
  return around
}

const BURIED = 0.45

function freeBuried(neighbours: number[][], irradiance: Float32Array, buried: Float32Array): void {
  const bad = Array.from(buried, (part) => part > BURIED)
  for (let round = 0; round < 4; round++) {
    neighbours.forEach((around, i) => {
      if (!bad[i]) return
      const good = around.filter((j) => !bad[j])
      if (!good.length) return
      for (let c = 0; c < 3; c++) {
        let sum = 0
        for (const j of good) sum += irradiance[j * 3 + c]!
        irradiance[i * 3 + c] = (sum / good.length) * 0.6
      }
      bad[i] = false
    })
  }
}

function agreeInPlace({ position, normal }: Assembly, irradiance: Float32Array): void {
  const places = new Map<string, number[]>()
  for (let i = 0; i < position.length / 3; i++) {
    const key = [0, 1, 2].map((a) => Math.round(position[i * 3 + a]! * 1000)).join()
    const list = places.get(key)
    if (list) list.push(i)
    else places.set(key, [i])
  }
  for (const group of places.values()) {
    if (group.length < 2) continue
    const agreed = group.map((i) => {
      const alike = group.filter(
        (j) => [0, 1, 2].reduce((dot, a) => dot + normal[i * 3 + a]! * normal[j * 3 + a]!, 0) > 0.5,
      )
      return [0, 1, 2].map(
        (c) => alike.reduce((sum, j) => sum + irradiance[j * 3 + c]!, 0) / Math.max(1, alike.length),
      )
    })
    group.forEach((i, k) => irradiance.set(agreed[k]!, i * 3))
  }
}

/** Where to take the light of each vertex: a little (≤ 12 mm) towards the middle of its faces, never below its own surface. */
export function samplePlaces({ position, normal, index }: Assembly): Float32Array {
  const middle = new Float64Array(position.length)
  const faces = new Uint32Array(position.length / 3)
  for (let t = 0; t < index.length; t += 3) {
    for (let a = 0; a < 3; a++) {
      const m =
        (position[index[t]! * 3 + a]! + position[index[t + 1]! * 3 + a]! + position[index[t + 2]! * 3 + a]!) /
        3
      for (let k = 0; k < 3; k++) middle[index[t + k]! * 3 + a]! += m
    }
    for (let k = 0; k < 3; k++) faces[index[t + k]!]!++
  }
  const places = position.slice()
  faces.forEach((count, i) => {
    if (!count) return
    const way = [0, 1, 2].map((a) => middle[i * 3 + a]! / count - position[i * 3 + a]!)
    const sunk = Math.min(
      0,
      way.reduce((sum, w, a) => sum + w * normal[i * 3 + a]!, 0),
    )
    for (let a = 0; a < 3; a++) way[a]! -= sunk * normal[i * 3 + a]!
    const length = Math.hypot(...way)
    const part = length > 1e-6 ? Math.min(0.45, 0.012 / length) : 0
    for (let a = 0; a < 3; a++) places[i * 3 + a]! += way[a]! * part
  })
  return places
}
