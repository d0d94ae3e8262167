import type { Model } from '../../model.ts'
import type { Supplies } from '../../part.ts'
import type { Placed } from '../../room-plan.ts'

/** The ground under something that nobody walks through: middle and size, in the room's own frame. */
export type Block = readonly [x: number, z: number, w: number, d: number]

/** Somebody's place in the room's own frame; `facing` as seen from the way in: 0 looks at the back wall, π at visitors. */
export type Stand = readonly [x: number, z: number, facing: number]

/** What makes a room its own. Everything is in the room's frame: x to the right of who comes in, z 0 at the way in, −z to the back. */
export interface Area {
  /** The colour of its board and of the frame of its way in. */
  accent: string
  wall: string
  back: string
  ground: { look: 'boards' | 'tiles' | 'sheet'; tones: readonly [string, string] }
  lamps: { at: readonly (readonly [x: number, z: number])[]; strength: readonly [number, number, number] }
  /** A window or gate in the back wall: middle, width, low, high. */
  opening?: { x: number; w: number; low: number; high: number }
  placed: readonly Placed[]
  blocks: readonly Block[]
  /** How far a class turns to the left to face what matters here, radians; straight in if not said. */
  turned?: number
  /** Who works here: the spots `<room>Staff` and `<room>Second`. */
  staff: Stand
  second: Stand
  /** What is not in the kit. */
  build(m: Model, supplies: Supplies): void
}
