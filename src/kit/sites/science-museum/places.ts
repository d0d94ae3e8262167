/** A room of the museum as a learner finds it from the gallery or the staff corridor. */
export interface MuseumPlace {
  /** Its id in a place pack, kebab-case. */
  id: string
  /** The name of its board among the site's things, and of the spot before its front. */
  thing: string
  /** As it stands on its board; never translated. */
  name: string
  /** What stands below it in Spanish, smaller; a walk may count it as another name of the place. */
  nameEs: string
  /** Its kind in the career catalogue. */
  kind: string
  /** The middle of its front: metres east and south of the middle of the house. */
  x: number
  z: number
  /** Where its front looks: degrees clockwise from north (−z), as on a map. */
  facing: 0 | 180
  /** Width of its front, metres. */
  width: number
}

/**
 * Every room of Riverbend Science Museum (invented): the first seven open to the public gallery (x below 0), the others
 * to the corridor behind the staff door (x above 0). The site, its place pack and the career walk are made from this.
 *
 * Spots of the site: `entrance`; `staffDoor`; before the front of each place one of the name of its `thing`, facing it,
 * for anybody; and in the room `<thing>Staff`, for whoever works there, facing the way in. Whoever leads a walk has
 * `guideEntrance`, `guideGallery`, `guideStaffDoor` and `guideBackstage`. Things beside the boards: `staffDoor`,
 * `visitorBadge` on the ticket desk, and what is built into the rooms and has a name (`sights.ts`).
 */
export const PLACES_IN_SCIENCE_MUSEUM: readonly MuseumPlace[] = [
  {
    id: 'museum-shop',
    thing: 'museumShop',
    name: 'Museum Shop',
    nameEs: 'Tienda del museo',
    kind: 'gift-stationery',
    x: -17.3,
    z: -2.7,
    facing: 180,
    width: 5.4,
  },
  {
    id: 'space-hall',
    thing: 'spaceHall',
    name: 'Space Hall',
    nameEs: 'Sala del espacio',
    kind: 'exhibit-hall',
    x: -11,
    z: -2.7,
    facing: 180,
    width: 7.2,
  },
  {
    id: 'planetarium',
    thing: 'planetarium',
    name: 'Planetarium',
    nameEs: 'Planetario',
    kind: 'planetarium',
    x: -3.7,
    z: -2.7,
    facing: 180,
    width: 7.4,
  },
  {
    id: 'tickets',
    thing: 'tickets',
    name: 'Welcome & Tickets',
    nameEs: 'Bienvenida y boletos',
    kind: 'museum',
    x: -17.7,
    z: 2.7,
    facing: 0,
    width: 4.6,
  },
  {
    id: 'comet-cafe',
    thing: 'cometCafe',
    name: 'Comet Café',
    nameEs: 'Café Cometa',
    kind: 'cafe',
    x: -13,
    z: 2.7,
    facing: 0,
    width: 4.8,
  },
  {
    id: 'water-and-energy',
    thing: 'waterAndEnergy',
    name: 'Water & Energy',
    nameEs: 'Agua y energía',
    kind: 'exhibit-hall',
    x: -7.7,
    z: 2.7,
    facing: 0,
    width: 5.8,
  },
  {
    id: 'school-lab',
    thing: 'schoolLab',
    name: 'School Lab',
    nameEs: 'Laboratorio escolar',
    kind: 'museum-classroom',
    x: -2.4,
    z: 2.7,
    facing: 0,
    width: 4.8,
  },
  {
    id: 'conservation-lab',
    thing: 'conservationLab',
    name: 'Conservation Lab',
    nameEs: 'Laboratorio de conservación',
    kind: 'conservation-lab',
    x: 3.2,
    z: -1.7,
    facing: 180,
    width: 6.4,
  },
  {
    id: 'exhibit-workshop',
    thing: 'exhibitWorkshop',
    name: 'Exhibit Workshop',
    nameEs: 'Taller de exposiciones',
    kind: 'exhibit-workshop',
    x: 10,
    z: -1.7,
    facing: 180,
    width: 7.2,
  },
  {
    id: 'loading-dock',
    thing: 'loadingDock',
    name: 'Loading Dock',
    nameEs: 'Muelle de carga',
    kind: 'warehouse',
    x: 16.8,
    z: -1.7,
    facing: 180,
    width: 6.4,
  },
  {
    id: 'offices',
    thing: 'offices',
    name: 'Offices',
    nameEs: 'Oficinas',
    kind: 'museum-office',
    x: 2.6,
    z: 1.7,
    facing: 0,
    width: 5.2,
  },
  {
    id: 'archive',
    thing: 'archive',
    name: 'Archive',
    nameEs: 'Archivo',
    kind: 'museum-archive',
    x: 7.5,
    z: 1.7,
    facing: 0,
    width: 4.6,
  },
  {
    id: 'show-control',
    thing: 'showControl',
    name: 'Show Control',
    nameEs: 'Luz, sonido y video',
    kind: 'film-studio',
    x: 12.2,
    z: 1.7,
    facing: 0,
    width: 4.8,
  },
  {
    id: 'collection-store',
    thing: 'collectionStore',
    name: 'Collection Store',
    nameEs: 'Depósito de la colección',
    kind: 'museum-store',
    x: 17.3,
    z: 1.7,
    facing: 0,
    width: 5.4,
  },
]
