import { Plane, Vector3, type Object3D } from 'three'
import { meshesOf } from './model.ts'

/** What is left of a site, in metres. */
export interface Cut {
  min: readonly [number, number, number]
  max: readonly [number, number, number]
}

const AXES = [0, 1, 2] as const

/**
 * Leaves of a site what lies within a box, cut cleanly; all of it if there is none. Shows once the renderer's
 * `localClippingEnabled` is on. What is joined later has to be cut anew.
 */
export function cutSite(site: Object3D, cut: Cut | undefined): void {
  const planes = cut
    ? AXES.flatMap((axis) => [
        new Plane(new Vector3().setComponent(axis, 1), -cut.min[axis]),
        new Plane(new Vector3().setComponent(axis, -1), cut.max[axis]),
      ])
    : null
  for (const mesh of meshesOf(site))
    for (const material of [mesh.material].flat()) material.clippingPlanes = planes
}
