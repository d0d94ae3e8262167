import type { Model } from '../../model.ts'
import type { Supplies } from '../../part.ts'
import type { Placed } from '../../room-plan.ts'

/** The ground under something that nobody walks through: middle and size, in the room's own frame. */
export type Block = readonly [x: number, z: number, w: number, d: number]

/** A lamp in a room's ceiling: where, and how bright and warm. */
export type Lamp = readonly [x: number, z: number]

/** What makes a room of the museum its own. Everything is in the room's frame: see `Room`. */
export interface Bay {
  /** The colour of its board and of the frame of its way in. */
  accent: string
  wall: string
  back: string
  ceiling: string
  /** Colours of its floor, and whether it is boards, tiles or one sheet. */
  ground: { look: 'boards' | 'tiles' | 'sheet'; tones: readonly [string, string] }
  lamps: { at: readonly Lamp[]; strength: readonly [number, number, number] }
  /** A window or gate in the back wall: middle, width, low, high. */
  opening?: { x: number; w: number; low: number; high: number }
  /** Parts of the kit, and what else stands in the way. */
  placed: readonly Placed[]
  blocks: readonly Block[]
  /** Where whoever works here stands, facing the way in. */
  staff: readonly [x: number, z: number]
  /** What is not in the kit. */
  build(m: Model, supplies: Supplies): void
}
