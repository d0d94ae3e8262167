/** One of the thirty places of Maple Court. */
export interface MallPlace {
  /** As the place pack names it. */
  id: string
  /** Its sign among the site's things, and the spot before its door. */
  thing: string
  /** What its sign says. */
  name: string
  /** A kind of place, from the first column of `src/cli/careers/place-kinds.tsv`. */
  kind: string
  /** The middle of its front on the floor, metres: x runs east, z south. */
  x: number
  z: number
  /** Where its front looks: degrees clockwise from north (−z). */
  facing: 0 | 90 | 180 | 270
  /** Of its front, metres. */
  width: number
}

/** One row of the list below, in the order of {@link MallPlace}. */
const place = <const Thing extends string, const Kind extends string>(
  id: string,
  thing: Thing,
  name: string,
  kind: Kind,
  x: number,
  z: number,
  facing: MallPlace['facing'],
  width: number,
) => ({ id, thing, name, kind, x, z, facing, width }) satisfies MallPlace

/**
 * Who is in Maple Court, an invented shopping centre: the one list that the site, its place pack and the walk through it
 * are made from. Each stretch of front once round the centre; Clearwater Optics and Clearwater Hearing are there to be
 * told apart.
 */
export const PLACES_IN_MALL = [
  // The square.
  place('panaderia-luna', 'panaderiaLuna', 'Panadería Luna', 'bakery', -5.5, -8, 180, 5),
  place('copper-kettle-cafe', 'copperKettleCafe', 'Copper Kettle Café', 'cafe', 5.5, -8, 180, 5),
  place('green-leaf-pharmacy', 'greenLeafPharmacy', 'Green Leaf Pharmacy', 'pharmacy', 8, -5.5, 270, 5),
  place('paper-lantern-books', 'paperLanternBooks', 'Paper Lantern Books', 'books', 8, 5.5, 270, 5),
  place('floristeria-jazmin', 'floristeriaJazmin', 'Floristería Jazmín', 'florist', 5.5, 8, 0, 5),
  place('quillwater-bank', 'quillwaterBank', 'Quillwater Bank', 'bank', -5.5, 8, 0, 5),
  place('olive-and-ember', 'oliveAndEmber', 'Olive & Ember', 'restaurant', -8, 5.5, 90, 5),
  place('silver-finch-jewelry', 'silverFinchJewelry', 'Silver Finch Jewelry', 'jewelry', -8, -5.5, 90, 5),
  // The east arm, to the cinema at its end.
  place('clearwater-optics', 'clearwaterOptics', 'Clearwater Optics', 'optician', 13, -3, 180, 4.8),
  place('tin-robot-toys', 'tinRobotToys', 'Tin Robot Toys', 'toys-hobby', 18.2, -3, 180, 5.6),
  place('foto-estrella', 'fotoEstrella', 'Foto Estrella', 'photographer', 23.6, -3, 180, 5.2),
  place('moonbeam-cinema', 'moonbeamCinema', 'Moonbeam Cinema', 'cinema', 26.2, 0, 270, 6),
  place('taco-cometa', 'tacoCometa', 'Taco Cometa', 'fast-food', 23.3, 3, 0, 5.8),
  place(
    'second-spark-repair',
    'secondSparkRepair',
    'Second Spark Repair',
    'repair-electronics',
    18.1,
    3,
    0,
    4.6,
  ),
  place('pixel-and-wire', 'pixelAndWire', 'Pixel & Wire', 'electronics', 13.2, 3, 0, 5.2),
  // The south arm, to the entrance.
  place('bright-molar-dental', 'brightMolarDental', 'Bright Molar Dental', 'dentist', 3, 13, 270, 4.8),
  place('mall-office', 'mallOffice', 'Mall Office', 'shopping-mall', 3, 17.7, 270, 4.6),
  place(
    'little-maple-childcare',
    'littleMapleChildcare',
    'Little Maple Childcare',
    'childcare',
    -3,
    18.3,
    90,
    5.4,
  ),
  place(
    'maple-court-post-office',
    'mapleCourtPostOffice',
    'Maple Court Post Office',
    'post-office',
    -3,
    13.1,
    90,
    5,
  ),
  // The west arm, to the garden door.
  place('paso-a-paso-shoes', 'pasoAPasoShoes', 'Paso a Paso Shoes', 'shoes', -13, 3, 0, 4.8),
  place('curl-and-comb', 'curlAndComb', 'Curl & Comb', 'hairdresser', -17.7, 3, 0, 4.6),
  place('up-and-lift-gym', 'upAndLiftGym', 'Up & Lift Gym', 'gym', -23.1, 3, 0, 6.2),
  place('ridgeline-cycles', 'ridgelineCycles', 'Ridgeline Cycles', 'sports-bicycle', -23.3, -3, 180, 5.8),
  place('needle-and-thimble', 'needleAndThimble', 'Needle & Thimble', 'tailor', -18.1, -3, 180, 4.6),
  place('thread-and-harbor', 'threadAndHarbor', 'Thread & Harbor', 'clothes', -13.2, -3, 180, 5.2),
  // The north arm, to the supermarket at its end.
  place('wags-and-whiskers', 'wagsAndWhiskers', 'Wags & Whiskers', 'pet-shop', -3, -13, 90, 4.8),
  place(
    'casa-roble-furniture',
    'casaRobleFurniture',
    'Casa Roble Furniture',
    'furniture',
    -3,
    -18.2,
    90,
    5.6,
  ),
  place(
    'harvest-basket-market',
    'harvestBasketMarket',
    'Harvest Basket Market',
    'supermarket',
    0,
    -21,
    180,
    6,
  ),
  place('paper-plane-travel', 'paperPlaneTravel', 'Paper Plane Travel', 'travel-agency', 3, -18.1, 270, 5.8),
  place('clearwater-hearing', 'clearwaterHearing', 'Clearwater Hearing', 'hearing-aids', 3, -12.9, 270, 4.6),
] as const

/** The sign of a place among the site's things. */
export type MallThing = (typeof PLACES_IN_MALL)[number]['thing']
