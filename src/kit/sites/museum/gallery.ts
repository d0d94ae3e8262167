import { furnish, furnishLamp } from '../../furnish.ts'
import { textShapes } from '../../letters.ts'
import type { Model } from '../../model.ts'
import { MUSEUM, STEEL } from '../../palette.ts'
import type { Supplies } from '../../part.ts'
import { part as hygrothermograph } from '../../parts/fittings/hygrothermograph.ts'
import { part as securityCamera } from '../../parts/fittings/security-camera.ts'
import { part as trackSpotlight } from '../../parts/fittings/track-spotlight.ts'
import { part as wallShelf } from '../../parts/fittings/wall-shelf.ts'
import { part as displayPlinth } from '../../parts/furniture/display-plinth.ts'
import { part as stepLadder } from '../../parts/furniture/step-ladder.ts'
import { part as wallShowcase } from '../../parts/furniture/wall-showcase.ts'
import { part as ammonite } from '../../parts/goods/ammonite.ts'
import { part as bronzeFigure } from '../../parts/goods/bronze-figure.ts'
import { part as landscape } from '../../parts/goods/framed-landscape.ts'
import { part as meteorite } from '../../parts/goods/meteorite.ts'
import { part as shipModel } from '../../parts/goods/ship-model.ts'
import { part as spaceHelmet } from '../../parts/goods/space-helmet.ts'
import { part as doNotTouch } from '../../parts/signs/do-not-touch-sign.ts'
import { part as toolbox } from '../../parts/tools/toolbox.ts'
import { plate } from '../../solid/slab.ts'
import { CASE_STILL, SMALL_CASE_STILL } from './case.ts'
import { CASE, DIMMABLE, DIVIDE, PLINTH, ROOM, SHELF, SMALL_CASE, SPOTLIGHTS, TOPS } from './room.ts'

const TO_WEST = -Math.PI / 2
const EAST_WALL = { x: ROOM.east - 0.004, ry: TO_WEST }

/** The corner of the new gallery that is being installed. */
export function gallery(m: Model, supplies: Supplies): void {
  m.group('showcases', () => showcases(m, supplies))
  m.group('climate', () => climate(m, supplies))
  m.group('spotlights', () => spotlights(m, supplies))
  m.group('south of the gallery', () => southEnd(m, supplies))
  m.group('title', () => title(m, supplies))
}

function showcases(m: Model, supplies: Supplies): void {
  m.at({ x: CASE.x, z: CASE.z, ry: TO_WEST }, () => {
    CASE_STILL(m, supplies)
    furnish(m, supplies, shipModel, { x: -0.31, y: TOPS.block, z: -0.07 })
  })
  m.at({ x: SMALL_CASE.x, z: SMALL_CASE.z, ry: TO_WEST }, () => {
    SMALL_CASE_STILL(m, supplies)
    furnish(m, supplies, spaceHelmet, { y: TOPS.block, z: -0.05, ry: 0.35 })
  })
  furnish(m, supplies, displayPlinth, { ...PLINTH, ry: TO_WEST })
  furnish(m, supplies, meteorite, {
    x: PLINTH.x + 0.02,
    y: TOPS.plinth,
    z: PLINTH.z + 0.03,
    ry: TO_WEST + 0.4,
    size: 1.25,
  })
  furnish(m, supplies, doNotTouch, {
    x: PLINTH.x - 0.17,
    y: TOPS.plinth,
    z: PLINTH.z - 0.15,
    ry: TO_WEST - 0.2,
    size: 0.7,
  })
}

function climate(m: Model, supplies: Supplies): void {
  furnish(m, supplies, wallShelf, { x: SHELF.x, y: SHELF.y, z: ROOM.north })
  furnish(m, supplies, hygrothermograph, { x: SHELF.x, y: TOPS.shelf, z: ROOM.north + 0.135 })
  m.at({ x: SHELF.x, y: 1.72, z: ROOM.north + 0.004 }, () => m.print('climateSign', 0.56, 0.62))
  m.at({ x: 3.35, y: 1.68, z: ROOM.north + 0.004 }, () => {
    m.box(1.1, 0.82, 0.02, MUSEUM.brass, { y: -0.41, z: 0.006, bevel: 0.005, ...STEEL })
    m.print('starChart', 1.06, 0.78, { z: 0.0172 })
  })
}

function spotlights(m: Model, supplies: Supplies): void {
  for (const light of SPOTLIGHTS)
    if (light !== DIMMABLE)
      furnishLamp(
        m,
        supplies,
        trackSpotlight,
        { x: light.x, y: ROOM.ceiling, z: light.z, ry: light.ry },
        'on',
      )
  // The track goes on between them.
  for (const z of [-1.45, 1.25])
    m.box(0.036, 0.03, 0.9, MUSEUM.slateDark, { x: 2.62, y: ROOM.ceiling - 0.03, z, bevel: 0.004 })
  furnish(m, supplies, securityCamera, { x: ROOM.east, y: 2.72, z: 2.7, ry: TO_WEST })
}

function southEnd(m: Model, supplies: Supplies): void {
  m.at({ x: 2.4, y: 1.02, z: ROOM.south, ry: Math.PI }, () => {
    furnish(m, supplies, wallShowcase, {})
    furnish(m, supplies, ammonite, { x: 0.02, y: 0.154, z: 0.12 })
    furnish(m, supplies, bronzeFigure, { x: -0.38, y: 0.104, z: 0.12, size: 0.6, ry: 0.3 })
    furnish(m, supplies, meteorite, { x: 0.26, y: 0.485, z: 0.12, size: 0.5 })
  })
  m.at({ x: DIVIDE.x + DIVIDE.thick / 2, y: 1.2, z: 2.42, ry: Math.PI / 2 }, () =>
    furnish(m, supplies, landscape, {}),
  )
  // Steps and tools of the people who hang the lamps.
  furnish(m, supplies, stepLadder, { x: 1.42, z: 2.52, ry: 0.15 }, 'folded')
  furnish(m, supplies, toolbox, { x: 1.4, z: 2.86, ry: 0.2 }, 'closed')
}

/** The name of the exhibition in brass letters, and the sea at night behind the showcase. */
function title(m: Model, { letters }: Supplies): void {
  m.at({ ...EAST_WALL, y: 1.4, z: CASE.z }, () => m.print('nightSea', 3, 1.2))
  m.at({ ...EAST_WALL, z: CASE.z }, () => {
    for (const [text, size, y] of [
      ['SEA AND SKY', 0.27, 2.33],
      ['MAR Y CIELO', 0.17, 2.1],
    ] as const)
      m.add(plate(textShapes(letters, text, size), 3), MUSEUM.brass, {
        y,
        z: 0.012,
        casts: false,
        shine: 0.5,
      })
  })
}
