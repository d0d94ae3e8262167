import type { Area } from './area.ts'
import { bakery } from './bakery.ts'
import { farmLab } from './farm-lab.ts'
import { grainStore } from './grain-store.ts'
import { mill } from './mill.ts'
import { packing } from './packing.ts'
import type { RoomName } from './room.ts'
import { store } from './store.ts'
import { table } from './table.ts'

/** What makes each room its own. */
export const AREAS: Readonly<Record<RoomName, Area>> = {
  farmLab,
  grainStore,
  mill,
  bakery,
  packing,
  store,
  table,
}
