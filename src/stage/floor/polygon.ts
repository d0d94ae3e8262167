/** A point on the floor: x, z. */
export type FloorPoint = readonly [number, number]

/** Whether a point lies inside a polygon (even-odd rule). */
export function isInside(polygon: readonly FloorPoint[], x: number, z: number): boolean {
  let inside = false
  for (let i = 0, j = polygon.length - 1; i < polygon.length; j = i++) {
    const [ax, az] = polygon[i]!
    const [bx, bz] = polygon[j]!
    if (az > z !== bz > z && x < ((bx - ax) * (z - az)) / (bz - az) + ax) inside = !inside
  }
  return inside
}

/** Distance from a point to the nearest edge of a polygon. */
export function edgeDistance(polygon: readonly FloorPoint[], x: number, z: number): number {
  let nearest = Infinity
  for (let i = 0, j = polygon.length - 1; i < polygon.length; j = i++) {
    const [ax, az] = polygon[j]!
    const [bx, bz] = polygon[i]!
    const along = (bx - ax) ** 2 + (bz - az) ** 2
    const t =
      along === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (z - az) * (bz - az)) / along))
    nearest = Math.min(nearest, Math.hypot(x - ax - t * (bx - ax), z - az - t * (bz - az)))
  }
  return nearest
}
