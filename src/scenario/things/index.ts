import { bakeable } from './bakeable.ts'
import { carriable } from './carriable.ts'
import { deckOven } from './deck-oven.ts'
import { door } from './door.ts'
import { fillable } from './fillable.ts'
import type { LibraryThing } from './library-thing.ts'
import { surface } from './surface.ts'
import { switchable } from './switchable.ts'
import { timer } from './timer.ts'
import { washable } from './washable.ts'

/** The library of common things, by the name that a region's `use` gives. */
export const libraryThings: ReadonlyMap<string, LibraryThing> = new Map<string, LibraryThing>(
  Object.entries({ bakeable, carriable, deckOven, door, fillable, surface, switchable, timer, washable }),
)
