import type { ProbeGrid, SitePlan } from '#kit/bake'

/** The site file of a plan: names, places and sizes for everything a scenario speaks of. */
export function siteData({ name, things, layout }: SitePlan, probes: ProbeGrid) {
  const { start, spots, places, floor, obstacles, bounds, ceiling, ambience } = layout
  return {
    format: 1,
    name,
    glb: 'site.glb',
    thingsGlb: 'things.glb',
    start,
    spots,
    places,
    things: Object.fromEntries(
      Object.entries(things).map(([thing, { home, size, grip, looks }]) => {
        const named = Object.keys(looks).filter(Boolean)
        const node = Object.keys(looks).length ? thing : ''
        return [thing, { node, home, size, ...(named.length && { looks: named }), ...(grip && { grip }) }]
      }),
    ),
    floor,
    obstacles,
    probes,
    bounds,
    ceiling,
    ambience,
  }
}
