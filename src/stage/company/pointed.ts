import type { Scenario } from '#scenario'
import { settings } from '#session'
import { emptyBody, type TargetBody } from '../targets/bodies.ts'
import type { PointedAt } from '../targets/targets.ts'
import type { Tick } from '../tick.ts'
import type { World } from '../world.ts'
import type { Company } from './company.ts'
import { createMarker, type Marker, type Marked } from './marker.ts'

/** Radius of the ring: round what is small it is wider, and round what is wide there is none. */
const RING = { least: 0.25, most: 0.9 }
/** How high over the floor a spot's arrow hangs. */
const OVER_SPOT = 0.9
/** What is only a place in the room is about as large as this. */
const PLACE = 0.5

/** What somebody points at, with its marker in the room. */
export interface Pointed {
  mesh: Marker['mesh']
  /** What it is, where it is in the room; its body is kept up to date. */
  now(): { at: PointedAt; body: TargetBody } | undefined
  /** Keeps the marker with it; answers whether it looks different. Allocates nothing in the steady state. */
  update(tick: Tick): boolean
  dispose(): void
}

/** Shows what a company's members point at. */
export function createPointed({ store }: Company, world: World, { header }: Scenario): Pointed {
  const marker = createMarker()
  const body = emptyBody()
  const marked: Marked = { middle: body.middle, bottom: 0.1, top: 0.1, ring: 0.1, seconds: 0.1 }
  let name: string | undefined
  let shown: { at: PointedAt; body: TargetBody } | undefined
  return {
    mesh: marker.mesh,
    now: () => (marker.mesh.visible ? shown : undefined),
    update({ seconds }) {
      const { pointed } = store.getState()
      const wasThere = marker.mesh.visible
      if (pointed !== name) {
        name = pointed
        shown = pointed === undefined ? undefined : { at: { kind: kindOf(pointed), name: pointed }, body }
        marked.seconds = 0
      }
      marker.mesh.visible = shown !== undefined && find(shown.at)
      if (!marker.mesh.visible) return wasThere
      marked.seconds = settings.getState().reducedMotion ? 0 : marked.seconds + seconds
      const { middle, size } = body
      const ring = Math.max(RING.least, Math.max(size.x, size.z) * 0.6)
      marked.ring = ring > RING.most ? 0 : ring
      marked.bottom = middle.y - size.y / 2
      marked.top = shown?.at.kind === 'spot' ? OVER_SPOT : middle.y + size.y / 2
      return marker.place(marked) || !wasThere
    },
    dispose() {
      marker.dispose()
      marker.mesh.removeFromParent()
    },
  }

  function kindOf(wanted: string): PointedAt['kind'] {
    if (header.people[wanted] !== undefined) return 'person'
    return world.site.spots[wanted] !== undefined && header.things[wanted] === undefined ? 'spot' : 'thing'
  }

  /** Fills in where it is: a thing that is no body of its own may be a spot or a place of the room. */
  function find(at: PointedAt): boolean {
    if (world.bodyOf(at, body)) return true
    const { places, spots } = world.site
    const place = places[at.name] ?? spots[at.name]
    if (at.kind !== 'thing' || !place || world.props.all.has(at.name)) return false
    body.middle.fromArray(place.position)
    body.turn.identity()
    body.size.setScalar(PLACE)
    body.middle.y += PLACE / 2
    body.anchor.copy(body.middle)
    return true
  }
}
