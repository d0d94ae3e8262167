import { tidy, type Solid } from './solid.ts'

/** Outline of a turned body from bottom to top, outer side: [radius, height] in metres. */
export type Profile = readonly (readonly [number, number])[]

/**
 * A body turned round the y axis.
 *
 * A vertex between a long and a short piece of the outline takes the normal of the long one, so that
 * a rim of one short piece reads as a rounded edge.
 */
export function lathe(profile: Profile, segments = 16): Solid {
  const normals = profileNormals(profile)
  const solid: Solid = { position: [], normal: [], index: [] }
  const rows = profile.length
  for (let column = 0; column < segments; column++) {
    const angle = (column / segments) * Math.PI * 2
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
    profile.forEach(([radius, height], row) => {
      const [outward, up] = normals[row]!
      solid.position.push(radius * cos, height, radius * sin)
      solid.normal.push(outward * cos, up, outward * sin)
    })
    const next = ((column + 1) % segments) * rows
    for (let row = 0; row < rows - 1; row++) {
      const [a, b] = [column * rows + row, next + row]
      if (profile[row]![0] > 1e-5) solid.index.push(a, a + 1, b)
      if (profile[row + 1]![0] > 1e-5) solid.index.push(b, a + 1, b + 1)
    }
  }
  return tidy(solid)
}

function profileNormals(profile: Profile): [number, number][] {
  const pieces = profile.slice(1).map(([radius, height], i) => {
    const [dr, dy] = [radius - profile[i]![0], height - profile[i]![1]]
    const length = Math.hypot(dr, dy) || 1e-9
    return { length, normal: [dy / length, -dr / length] as [number, number] }
  })
  return profile.map((_, i) => {
    const before = pieces[i - 1]
    const after = pieces[i]
    if (!before) return after!.normal
    if (!after) return before.normal
    if (before.length > 2.2 * after.length) return before.normal
    if (after.length > 2.2 * before.length) return after.normal
    const sum = [before.normal[0] + after.normal[0], before.normal[1] + after.normal[1]] as const
    const length = Math.hypot(...sum) || 1
    return [sum[0] / length, sum[1] / length]
  })
}
