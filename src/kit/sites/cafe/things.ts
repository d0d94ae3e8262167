import type { Letters } from '../../letters.ts'
import type { Vec } from '../../light/lights.ts'
import type { Model } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import { DINE } from '../../people/index.ts'
import { ovenWindow } from '../../parts/fittings/deck-oven.ts'
import { openFridge } from '../../parts/fittings/fridge.ts'
import { tray } from '../../parts/goods/baking-tray.ts'
import { coffeeCup } from '../../parts/goods/coffee-cup.ts'
import { spill } from '../../parts/goods/coffee-spill.ts'
import { muffinOnPlate } from '../../parts/goods/muffin-on-plate.ts'
import { paperCup } from '../../parts/goods/paper-cup.ts'
import { quicheCrate } from '../../parts/goods/quiche-crate.ts'
import { doorSign } from '../../parts/signs/door-sign.ts'
import { logSheet } from '../../parts/signs/log-sheet.ts'
import { wetFloorSign } from '../../parts/signs/wet-floor-sign.ts'
import { allergenBook } from '../../parts/tools/allergen-book.ts'
import { clipboard } from '../../parts/tools/clipboard.ts'
import { cloth } from '../../parts/tools/cloth.ts'
import { kitchenTimer } from '../../parts/tools/kitchen-timer.ts'
import { mop } from '../../parts/tools/mop.ts'
import { ovenGloves } from '../../parts/tools/oven-gloves.ts'
import { phone } from '../../parts/tools/phone.ts'
import { thermometer } from '../../parts/tools/thermometer.ts'
import { tongs } from '../../parts/tools/tongs.ts'
import { wipesTub } from '../../parts/tools/wipes-tub.ts'
import { randomFrom } from '../../random.ts'
import { hangingApron } from './kitchen.ts'
import { newspaper, travelCup } from './regulars-things.ts'
import type { Thing } from '../../site-plan.ts'
import type { Build } from '../../part.ts'
import type { PLACES } from './places.ts'

/** A thing that rests at a place of the café. */
type CafeThing = Thing & { home: keyof typeof PLACES }

const fixed = (home: keyof typeof PLACES, size: Vec): CafeThing => ({ home, size, looks: {} })
const CUP: Vec = [0.12, 0.16, 0.12]
/** The point of a cup without a handle that meets the middle of a closed hand: its wall lies in the palm. */
const IN_FIST: Vec = [0.016, DINE.cup.grip, 0]
const one = (build: Build) => ({ '': build })

/** Everything of the café that a scenario may name, by that name. */
export const THINGS = {
  handSink: fixed('handSink', [0.56, 0.6, 0.56]),
  apron: {
    home: 'apron',
    size: [0.34, 0.76, 0.16],
    grip: [0, 0.68, 0.03],
    looks: one((m) => m.at({ y: 0.67 }, () => hangingApron(m, PALETTE.teal))),
  },
  till: fixed('till', [0.4, 0.42, 0.3]),
  thermometer: {
    home: 'thermometer',
    size: [0.24, 0.12, 0.12],
    grip: [-0.05, 0.01, 0],
    looks: one(thermometer),
  },
  wipes: { home: 'wipes', size: [0.14, 0.24, 0.14], grip: [0, 0.09, 0.05], looks: one(wipesTub) },
  fridge: {
    home: 'fridge',
    size: [0.88, 1.3, 0.84],
    light: 'glow',
    looks: { closed: () => {}, open: (m) => m.at({ y: -0.05 }, () => openFridge(m)) },
  },
  logSheet: {
    home: 'logSheet',
    size: [0.24, 0.32, 0.12],
    grip: [0, 0.05, 0.002],
    looks: one(logSheet),
  },
  delivery: {
    home: 'delivery',
    size: [0.54, 0.32, 0.42],
    grip: [0.25, 0.18, 0],
    looks: { closed: (m) => quicheCrate(m, false), open: (m) => quicheCrate(m, true) },
  },
  oven: {
    home: 'oven',
    size: [1.1, 0.42, 0.2],
    light: 'glow',
    looks: {
      off: (m) => ovenWindow(m, 'off'),
      heating: (m) => ovenWindow(m, 'heating'),
      hot: (m) => ovenWindow(m, 'hot'),
    },
  },
  tray: {
    home: 'tray',
    size: [0.42, 0.14, 0.32],
    grip: [0.2, 0.01, 0],
    looks: {
      raw: (m) => tray(m, 'raw', randomFrom(11)),
      baked: (m) => tray(m, 'baked', randomFrom(11)),
      burnt: (m) => tray(m, 'burnt', randomFrom(11)),
    },
  },
  gloves: { home: 'gloves', size: [0.26, 0.36, 0.16], grip: [0, 0.26, 0.03], looks: one(ovenGloves) },
  timer: {
    home: 'timer',
    size: [0.15, 0.15, 0.12],
    grip: [0, 0.05, 0.01],
    looks: {
      idle: (m) => kitchenTimer(m, 'idle'),
      running: (m) => kitchenTimer(m, 'running'),
      ringing: (m) => kitchenTimer(m, 'ringing'),
    },
  },
  mop: { home: 'mop', size: [0.4, 1.4, 0.36], grip: [-0.09, 1.25, 0], looks: one(mop) },
  sign: { home: 'sign', size: [0.34, 0.66, 0.34], grip: [0, 0.6, 0], looks: one(wetFloorSign) },
  spill: { home: 'spill', size: [0.9, 0.12, 0.7], looks: { there: spill } },
  allergenBook: {
    home: 'allergenBook',
    size: [0.26, 0.32, 0.2],
    grip: [0, 0.06, 0.02],
    looks: {
      closed: (m, { letters }) => allergenBook(m, letters, false),
      open: (m, { letters }) => allergenBook(m, letters, true),
    },
  },
  tongs: { home: 'tongs', size: [0.27, 0.12, 0.12], grip: [-0.08, 0.01, 0], looks: one(tongs) },
  muffin: {
    home: 'muffin',
    size: [0.16, 0.14, 0.16],
    grip: [0, 0.03, 0.05],
    looks: one((m) => muffinOnPlate(m, randomFrom(5))),
  },
  displayCase: fixed('displayCase', [1.7, 0.5, 0.54]),
  coffeeMachine: fixed('coffeeMachine', [0.82, 0.58, 0.54]),
  cup: {
    home: 'cup',
    size: [0.17, 0.13, 0.17],
    grip: [0.06, 0.045, 0],
    looks: { empty: (m) => coffeeCup(m, false), full: (m) => coffeeCup(m, true) },
  },
  frontDoor: {
    home: 'frontDoor',
    size: [0.95, 2.1, 0.14],
    looks: {
      closed: (m, { letters }) => sign(m, letters, false),
      open: (m, { letters }) => sign(m, letters, true),
    },
  },
  backDoor: fixed('backDoor', [0.85, 2.05, 0.16]),
  phone: { home: 'phone', size: [0.14, 0.12, 0.18], grip: [0, 0.005, 0.04], looks: one(phone) },
  cloth: { home: 'cloth', size: [0.22, 0.12, 0.16], grip: [0, 0.02, 0.03], looks: one(cloth) },
  bin: fixed('bin', [0.34, 0.6, 0.36]),
  clipboard: {
    home: 'clipboard',
    size: [0.25, 0.12, 0.34],
    grip: [0, 0.006, 0.14],
    looks: one(clipboard),
  },
  newspaper: {
    home: 'newspaper',
    size: [0.28, 0.12, 0.34],
    grip: [0, 0.005, 0.15],
    looks: one(newspaper),
  },
  travelCup: { home: 'travelCup', size: CUP, grip: IN_FIST, looks: one(travelCup) },
  paperCup: { home: 'paperCup', size: CUP, grip: IN_FIST, looks: one((m) => paperCup(m)) },
  latteCup: { home: 'latteCup', size: CUP, grip: IN_FIST, looks: one((m) => paperCup(m)) },
} satisfies Record<string, CafeThing>

function sign(m: Model, letters: Letters, isOpen: boolean): void {
  m.at({ y: 1.55, z: -0.02 }, () => doorSign(m, letters, isOpen))
}
