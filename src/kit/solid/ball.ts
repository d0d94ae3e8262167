import { IcosahedronGeometry } from 'three'
import { crease } from './crease.ts'
import type { Solid } from './solid.ts'

/** A ball with three radii; `reshape` may push single points about before it is smoothed. */
export function ball(
  radii: readonly [number, number, number],
  detail = 2,
  reshape?: (x: number, y: number, z: number) => readonly [number, number, number],
): Solid {
  const unit = new IcosahedronGeometry(1, detail).getAttribute('position').array
  const position: number[] = []
  for (let i = 0; i < unit.length; i += 3) {
    const [x, y, z] = [unit[i]! * radii[0], unit[i + 1]! * radii[1], unit[i + 2]! * radii[2]]
    position.push(...(reshape ? reshape(x, y, z) : [x, y, z]))
  }
  return crease(position, undefined, 80)
}
