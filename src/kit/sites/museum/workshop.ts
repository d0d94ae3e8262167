import { furnish, painted } from '../../furnish.ts'
import type { Model } from '../../model.ts'
import { MUSEUM, PALETTE, TRADE } from '../../palette.ts'
import type { Supplies } from '../../part.ts'
import { bin } from '../../parts/fittings/pedal-bin.ts'
import { part as fireCallPoint } from '../../parts/fittings/fire-call-point.ts'
import { part as lightSwitch } from '../../parts/fittings/light-switch.ts'
import { part as barrierPosts } from '../../parts/furniture/barrier-post.ts'
import { part as packingTable } from '../../parts/furniture/packing-table.ts'
import { part as planChest } from '../../parts/furniture/plan-chest.ts'
import { part as platformTrolley } from '../../parts/furniture/platform-trolley.ts'
import { part as storageRack } from '../../parts/furniture/storage-rack.ts'
import { part as blanket } from '../../parts/goods/blanket.ts'
import { part as exitSign } from '../../parts/signs/exit-sign.ts'
import { part as archiveBox } from '../../parts/tools/archive-box.ts'
import { part as cameraTripod } from '../../parts/tools/camera-tripod.ts'
import { part as fireExtinguisher } from '../../parts/tools/fire-extinguisher.ts'
import { part as packingTape } from '../../parts/tools/packing-tape.ts'
import { CRATE_PARTS } from './crate.ts'
import { MAGNIFIER } from './looks.ts'
import { PLACES } from './places.ts'
import {
  BARRIER,
  CAMERA,
  CRATE,
  DIVIDE,
  GLOVE_BIN,
  OPENINGS,
  PLAN_CHEST,
  RACK,
  ROOM,
  TABLE,
  TOPS,
  TROLLEY,
} from './room.ts'

const CART = painted(platformTrolley, {
  [TRADE.navy]: MUSEUM.slate,
  [TRADE.orange]: MUSEUM.plum,
  [TRADE.enclosure]: MUSEUM.limewash,
})
const PADS = painted(blanket, { [PALETTE.coral]: MUSEUM.plum, [PALETTE.teal]: MUSEUM.slate })

/** The workshop: packing table and crate under the window, camera, trolley, plan chest, rack, the way in. */
export function workshop(m: Model, supplies: Supplies): void {
  m.group('packing', () => packing(m, supplies))
  m.group('store', () => store(m, supplies))
  m.group('way in', () => wayIn(m, supplies))
  m.group('before the gallery', () => {
    furnish(m, supplies, CART, { ...TROLLEY })
    furnish(m, supplies, PADS, { x: TROLLEY.x + 0.12, y: 0.217, z: TROLLEY.z, ry: 0.1 }, 'folded')
    furnish(m, supplies, barrierPosts, { ...BARRIER, ry: Math.PI / 2 }, 'closed')
  })
}

function packing(m: Model, supplies: Supplies): void {
  furnish(m, supplies, packingTable, { ...TABLE })
  m.at({ ...CRATE }, () => CRATE_PARTS.still(m, supplies))
  m.at({ x: CRATE.x + 0.02, y: 0.352, z: CRATE.z + 0.3345 }, () => m.print('crateLabel', 0.15, 0.2))
  const [x, y, z] = PLACES.magnifier.position
  m.at({ x, y, z }, () => MAGNIFIER.still(m, supplies))
  furnish(m, supplies, packingTape, { x: -2.08, y: TOPS.table, z: -1.84, ry: 0.6 })
  furnish(m, supplies, cameraTripod, { ...CAMERA })
  m.at({ ...GLOVE_BIN }, () => bin(m))
  m.at({ x: -2.42, y: 1.32, z: ROOM.north + 0.004 }, () => m.print('glovesSign', 0.42, 0.54))
  // Foam blocks and a roll of tissue lie ready between crate and wall.
  for (const [bx, by, turn] of [
    [-4.28, 0, 0.1],
    [-4.3, 0.12, -0.06],
    [-4.27, 0.24, 0.05],
  ] as const)
    m.box(0.24, 0.118, 0.5, MUSEUM.foam, { x: bx, y: by, z: -2.5, ry: turn, bevel: 0.01 })
}

function store(m: Model, supplies: Supplies): void {
  furnish(m, supplies, planChest, { ...PLAN_CHEST, ry: Math.PI / 2 }, 'closed')
  furnish(m, supplies, archiveBox, { x: -4.2, y: TOPS.chest, z: -0.86, ry: Math.PI / 2 + 0.04 }, 'closed')
  furnish(
    m,
    supplies,
    archiveBox,
    { x: -4.21, y: TOPS.chest + 0.13, z: -0.85, ry: Math.PI / 2 - 0.05 },
    'closed',
  )
  // Rolled plans in a tray.
  for (const [i, color] of [MUSEUM.tissue, '#e4d8bf', '#d4dfe2'].entries())
    m.rod(
      [
        [-4.3 + i * 0.075, TOPS.chest + 0.033, -1.7 + i * 0.04],
        [-4.3 + i * 0.075, TOPS.chest + 0.033, -1.22 + i * 0.05],
      ],
      0.032,
      color,
      { sides: 12 },
    )
  furnish(m, supplies, storageRack, { ...RACK, ry: Math.PI }, 'full')
  m.at({ x: ROOM.west + 0.004, y: 1.72, z: -1.12, ry: Math.PI / 2 }, () => {
    m.box(1.24, 0.86, 0.018, MUSEUM.slate, { y: -0.43, bevel: 0.005 })
    m.print('galleryPlan', 1.2, 0.82, { z: 0.0187 })
  })
  m.at({ x: RACK.x + 1.08, y: 1.85, z: ROOM.south, ry: Math.PI }, () => {
    m.box(0.82, 0.6, 0.016, MUSEUM.slate, { y: -0.3, z: 0.008, bevel: 0.005, without: ['-z'] })
    m.print('steps', 0.78, 0.56, { z: 0.0167 })
  })
}

function wayIn(m: Model, supplies: Supplies): void {
  const { middle, w } = OPENINGS.doors
  const onWest = { x: ROOM.west, ry: Math.PI / 2 }
  furnish(m, supplies, exitSign, { ...onWest, y: 2.34, z: middle })
  furnish(m, supplies, fireCallPoint, { ...onWest, y: 1.25, z: middle + w / 2 + 0.28 }, 'sealed')
  furnish(m, supplies, lightSwitch, { ...onWest, y: 1.02, z: middle + w / 2 + 0.28 }, 'on')
  furnish(
    m,
    supplies,
    fireExtinguisher,
    { x: ROOM.west + 0.14, y: 0.02, z: middle + w / 2 + 0.32, ry: Math.PI / 2 },
    'sealed',
  )
  // The gallery's name over the way to it.
  m.at({ x: DIVIDE.x - DIVIDE.thick / 2 - 0.004, y: 2.72, z: 0.05, ry: -Math.PI / 2 }, () =>
    m.print('galleryName', 1.9, 0.38),
  )
}
