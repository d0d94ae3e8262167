import { furnish } from '../../furnish.ts'
import type { Model } from '../../model.ts'
import type { Supplies } from '../../part.ts'
import type { Bay } from './bay.ts'

/** What stands in a room: its parts of the kit, then what is only here. */
export function furniture(m: Model, supplies: Supplies, { placed, build }: Bay): void {
  for (const [part, pose, state] of placed) furnish(m, supplies, part, pose, state)
  build(m, supplies)
}
