import type { Model, Pose } from '../../model.ts'
import type { Supplies } from '../../part.ts'
import { shadowOf } from '../../furnish.ts'
import { PLACES } from './places.ts'
import { THINGS } from './things.ts'

/** The pose of what rests at a place. */
export function at(name: keyof typeof PLACES): Pose {
  const {
    position: [x, y, z],
    yaw,
  } = PLACES[name]
  return { x, y, z, ry: yaw }
}

/** Lets the room feel the things that seldom leave their home: they take light from what is round them. */
export function shadows(m: Model, supplies: Supplies, names: readonly (keyof typeof THINGS)[]): void {
  for (const name of names) {
    const { home, looks } = THINGS[name]
    const [build] = Object.values(looks)
    if (build) shadowOf(m, supplies, build, at(home))
  }
}
