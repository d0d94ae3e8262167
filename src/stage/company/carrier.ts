import { settings, type Session } from '#session'
import type { FloorPoint } from '../floor/polygon.ts'
import type { Tick } from '../tick.ts'
import type { World } from '../world.ts'
import type { Company } from './company.ts'
import { placeOf, standsOf, type Standing } from './places.ts'

/** Until the picture has faded away; half of what a carry takes. The page's style sheet fades as long. */
const FADE_SECONDS = 0.25

/** How the wearer of a headset goes somewhere: behind its veil. */
export interface Ground {
  travel(to: FloorPoint, yaw: number): void
  isUnderWay(): boolean
}

/** Carries the learner along with the class: behind a fade, never by moving the view. */
export interface Carrier {
  /** A headset begins to show the room, or ends it. */
  wear(ground: Ground | undefined): void
  /** Whether the learner is on the way, and so looks from nowhere. */
  isUnderWay(): boolean
  /** Moves on. Allocates nothing but when the class is carried. */
  update(tick: Tick): void
  dispose(): void
}

/** The spot where a class stands, or where the site begins. */
export function spotOf(world: Pick<World, 'site'>, { store }: Company): World['site']['spots'][string] {
  return spotNamed(world, store.getState().spot)
}

function spotNamed({ site }: Pick<World, 'site'>, name = site.start): World['site']['spots'][string] {
  const spot = site.spots[name] ?? site.spots[site.start]
  return spot ?? { position: [0, 0, 0], facing: 0, for: 'both' }
}

/** Carries the learner in a world, at once to where the class stands now. `box` is the stage's element on the page. */
export function createCarrier(box: HTMLElement, world: World, session: Session, company: Company): Carrier {
  // Fields, not variables: see people/gaze.ts.
  const now = { left: 0.1 }
  let fading: 'out' | 'in' | undefined
  let ground: Ground | undefined
  const carrier: Carrier = {
    wear(next) {
      ground = next
      if (fading === 'out') stand(ownPlace())
      fade(undefined)
    },
    isUnderWay: () => fading === 'out' || ground?.isUnderWay() === true,
    update({ seconds }) {
      if (fading === undefined) return
      now.left -= seconds
      if (now.left > 0) return
      if (fading === 'in') return fade(undefined)
      stand(ownPlace())
      fade('in')
    },
    dispose() {
      off()
      fade(undefined)
    },
  }
  stand(ownPlace())
  const off = company.store.subscribe((state, before) => {
    if (state.carried > before.carried) carry()
  })
  return carrier

  function carry(): void {
    if (ground) {
      const place = ownPlace()
      // A headset that has only just been put on goes to where the screen's view is.
      stand(place)
      ground.travel(place.at, place.yaw)
    } else if (settings.getState().reducedMotion) stand(ownPlace())
    else fade('out')
  }

  function ownPlace(): Standing {
    const people = standsOf(session.store.getState().stage, world.site)
    const { slot, spot, ownSpot } = company.store.getState()
    return placeOf(slot, spotNamed(world, ownSpot ?? spot), world.grid, people)
  }

  function stand({ at, yaw }: Standing): void {
    world.rig.stand(at, yaw)
  }

  function fade(next: typeof fading): void {
    fading = next
    now.left = FADE_SECONDS
    if (next === undefined) delete box.dataset['carrying']
    else box.dataset['carrying'] = next
  }
}
