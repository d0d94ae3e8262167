import type { Look } from '#class'
import type { Site, Stage } from '#scenario'

/** Radians to the side within which something counts as looked at. */
const IN_VIEW = 0.3

/**
 * The person or thing that a look is nearest to; undefined where nothing is near the middle of it. For a guide's list:
 * who looks elsewhere than everybody else is seen at a glance.
 *
 * @param spot from where looks are counted; left out: where the site begins
 */
export function lookingAt(look: Look, site: Site, stage: Stage, spot?: string): string | undefined {
  const from = site.spots[spot ?? site.start]?.position
  if (!from) return undefined
  const places: [string, readonly [number, number, number] | undefined][] = [
    ...Object.entries(stage.people).map(
      ([id, { at }]) => [id, (site.spots[at] ?? site.places[at])?.position] as [string, undefined],
    ),
    ...Object.entries(stage.things).map(
      ([id, { at }]) =>
        [id, site.places[at === 'home' ? (site.things[id]?.home ?? '') : at]?.position] as [
          string,
          undefined,
        ],
    ),
  ]
  let nearest: { id: string; off: number } | undefined
  for (const [id, at] of places) {
    if (!at) continue
    const dx = at[0] - from[0] - look.x
    const dz = at[2] - from[2] - look.z
    if (Math.hypot(dx, dz) > 15) continue
    const off = Math.abs(turnBetween(look.yaw, Math.atan2(-dx, -dz)))
    if (off < IN_VIEW && off < (nearest?.off ?? Infinity)) nearest = { id, off }
  }
  return nearest?.id
}

function turnBetween(a: number, b: number): number {
  const turn = (b - a) % (2 * Math.PI)
  return turn > Math.PI ? turn - 2 * Math.PI : turn < -Math.PI ? turn + 2 * Math.PI : turn
}
