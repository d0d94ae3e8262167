import { FLOOR, OBSTACLES, PLACES, ROOM, SPOTS, THINGS, type ProbeGrid, type Thing } from '#kit/bake'

/** The site file of the café: names, places and sizes for everything a scenario speaks of. */
export function siteData(probes: ProbeGrid) {
  const things = Object.fromEntries(
    Object.entries(THINGS as Record<string, Thing>).map(([name, { home, size, grip, looks }]) => {
      const named = Object.keys(looks).filter(Boolean)
      const node = Object.keys(looks).length ? name : ''
      return [name, { node, home, size, ...(named.length && { looks: named }), ...(grip && { grip }) }]
    }),
  )
  return {
    format: 1,
    name: 'cafe',
    glb: 'site.glb',
    thingsGlb: 'things.glb',
    start: 'entrance',
    spots: SPOTS,
    places: PLACES,
    things,
    floor: FLOOR,
    obstacles: OBSTACLES,
    probes,
    bounds: { min: [ROOM.west, 0, ROOM.north], max: [ROOM.east, ROOM.ceiling, ROOM.south] },
    ceiling: ROOM.ceiling,
    ambience: 'cafe',
  }
}
