import type { Site } from '#scenario'
import type { Letters } from './letters.ts'
import type { Lights, Vec } from './light/lights.ts'
import type { ProbeGrid } from './light/probes.ts'
import type { Piece } from './model.ts'
import type { Build } from './part.ts'
import type { Picture } from './picture.ts'

/** Something of a site that can be looked at, taken or used. */
export interface Thing {
  /** The place where it rests. */
  home: string
  /** The box that a ray or hand must meet, around the place's point, standing on it. */
  size: Vec
  /** The point that meets the palm, in the thing's own frame. */
  grip?: Vec
  /**
   * How it is lit: by the probes where it is (default), by itself, or, if it never leaves its home, with the room:
   * what of it does not change is then best built into the room, see `divided`.
   */
  light?: 'lit' | 'glow' | 'baked'
  /** Its looks, the first at first; one without looks has the single look "". Things built into the room have none. */
  looks: Readonly<Record<string, Build>>
}

/** Everything that a site is baked from: `npm run bake -- <name>` makes the files of `assets/sites/<name>` of it. */
export interface SitePlan {
  name: string
  /** What stands still, and what its windows show. */
  build(letters: Letters): { room: Piece[]; outside: Piece[] }
  light: { room: Lights; outside: Lights }
  /** Where the light of people and carried things is measured. */
  probes: Omit<ProbeGrid, 'sh'>
  /** What is printed on signs, labels and boards. */
  pictures: readonly Picture[]
  /** The point from which polished things mirror the room. */
  mirroredFrom: Vec
  things: Readonly<Record<string, Thing>>
  /** Names and places for scenarios, as the site file says them. */
  layout: Pick<Site, 'start' | 'spots' | 'places' | 'floor' | 'obstacles' | 'bounds' | 'ceiling' | 'ambience'>
}
