import type { Vec } from '../../light/lights.ts'
import type { Build, Part } from '../../part.ts'
import { part as barcodeScanner } from '../../parts/tools/barcode-scanner.ts'
import { part as caliper } from '../../parts/tools/caliper.ts'
import { part as cloth } from '../../parts/tools/cloth.ts'
import { part as extinguisher } from '../../parts/tools/fire-extinguisher.ts'
import { part as hygrometer } from '../../parts/tools/hygrometer.ts'
import { part as padlock } from '../../parts/tools/padlock.ts'
import { part as torqueScrewdriver } from '../../parts/tools/torque-screwdriver.ts'
import { part as workLog } from '../../parts/tools/work-log.ts'
import type { Thing } from '../../site-plan.ts'
import { BIN_PARTS, loadedPallet, pallet } from './bay-things.ts'
import { chicken, milkJug } from './food.ts'
import {
  CHECK_SHEET,
  CUFF,
  CUP,
  ESPRESSO_PARTS,
  HASP,
  ISOLATOR,
  JACK,
  MONITOR,
  MULTIMETER,
  TAG,
  THERMOMETER,
  TILL,
  state,
} from './looks.ts'
import { parcel, rod, terminal } from './pieces.ts'
import type { PLACES } from './places.ts'

type Home = keyof typeof PLACES
/** A thing that rests at a place of the tool room. */
type ToolroomThing = Thing & { home: Home }

/** What never changes or moves is built into the room. */
const fixed = (home: Home, size: Vec): ToolroomThing => ({ home, size, looks: {} })
const thing = (home: Home, size: Vec, looks: Readonly<Record<string, Build>>, grip?: Vec): ToolroomThing => ({
  home,
  size,
  looks,
  ...(grip && { grip }),
})
/** What never leaves its home has the light of the room in its colours. */
const baked = (home: Home, size: Vec, looks: Readonly<Record<string, Build>>): ToolroomThing => ({
  home,
  size,
  light: 'baked',
  looks,
})
const ofPart = (home: Home, size: Vec, part: Part, looks = part.states): ToolroomThing =>
  thing(home, size, looks, part.grip)

/** Everything of the tool room that a scenario may name, by that name. */
export const THINGS = {
  thermometer: thing('thermometer', [0.17, 0.22, 0.12], THERMOMETER, [-0.023, 0.144, 0]),
  soup: fixed('soup', [0.26, 0.16, 0.28]),
  chicken: thing('chicken', [0.4, 0.16, 0.3], { whole: chicken }, [0.19, 0.02, 0]),
  wipes: fixed('wipes', [0.14, 0.24, 0.14]),
  cuff: thing('cuff', [0.36, 0.16, 0.2], CUFF, [0, 0.012, 0]),
  monitor: thing('monitor', [0.18, 0.14, 0.18], MONITOR),
  arm: fixed('arm', [0.16, 0.2, 0.6]),
  multimeter: thing('multimeter', [0.2, 0.18, 0.24], MULTIMETER, [0, 0.06, -0.03]),
  outlet: fixed('outlet', [0.18, 0.13, 0.12]),
  battery: fixed('battery', [0.16, 0.15, 0.13]),
  torqueDriver: ofPart('torqueDriver', [0.27, 0.12, 0.12], torqueScrewdriver),
  terminal: thing('terminal', [0.2, 0.12, 0.16], {
    loose: (m, s) => terminal(m, s, 'loose'),
    tight: (m, s) => terminal(m, s, 'tight'),
    cracked: (m, s) => terminal(m, s, 'cracked'),
  }),
  padlock: ofPart('padlock', [0.12, 0.13, 0.12], padlock),
  hasp: thing('hasp', [0.12, 0.14, 0.12], HASP, [0, 0.04, 0]),
  tag: thing('tag', [0.12, 0.18, 0.12], TAG, [0, 0.05, 0]),
  isolator: baked('isolator', [0.16, 0.27, 0.2], ISOLATOR),
  scanner: ofPart('scanner', [0.12, 0.2, 0.16], barcodeScanner),
  parcel: thing('parcel', [0.36, 0.22, 0.3], { whole: parcel }, [0, 0.1, 0.14]),
  till: baked('till', [0.4, 0.44, 0.4], TILL),
  cup: thing('cup', [0.12, 0.13, 0.12], CUP, [0, 0.06, 0.035]),
  espresso: baked('espresso', [0.8, 0.5, 0.54], ESPRESSO_PARTS.looks),
  milk: thing('milk', [0.14, 0.14, 0.18], { whole: milkJug }, [0, 0.07, -0.078]),
  cloth: ofPart('cloth', [0.22, 0.12, 0.16], cloth, { whole: state(cloth, 'folded') }),
  extinguisher: ofPart('extinguisher', [0.26, 0.5, 0.22], extinguisher),
  bin: baked('bin', [0.38, 0.5, 0.38], BIN_PARTS.looks),
  palletJack: thing('palletJack', [0.56, 1.2, 1.5], JACK),
  pallet: thing('pallet', [1.2, 0.7, 0.8], { full: loadedPallet, empty: pallet }),
  hygrometer: ofPart('hygrometer', [0.15, 0.18, 0.12], hygrometer),
  box: fixed('box', [0.44, 0.18, 0.34]),
  caliper: ofPart('caliper', [0.29, 0.12, 0.14], caliper),
  rod: thing('rod', [0.12, 0.14, 0.12], { whole: rod }, [0, 0.05, 0.03]),
  logSheet: ofPart('logSheet', [0.24, 0.12, 0.34], workLog, CHECK_SHEET),
} satisfies Record<string, ToolroomThing>
