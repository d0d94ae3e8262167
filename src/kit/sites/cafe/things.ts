import type { Letters } from '../../letters.ts'
import { createModel, type Model, type Part } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import * as bakery from '../../parts/bakery-things.ts'
import * as cleaning from '../../parts/cleaning-things.ts'
import * as counter from '../../parts/counter-things.ts'
import * as tools from '../../parts/tools.ts'
import { randomFrom } from '../../random.ts'
import { hangingApron } from './kitchen.ts'
import type { PLACES } from './places.ts'
import { openFridge } from '../../parts/fridge.ts'

type Vec = readonly [number, number, number]

/** Something that can be looked at, taken or used. */
export interface Thing {
  home: keyof typeof PLACES
  /** The box that a ray or hand must meet, around the place's point, standing on it. */
  size: Vec
  /** The point that meets the palm, in the thing's own frame. */
  grip?: Vec
  /** How it is lit: by the probes where it is, or by itself. Default lit. */
  light?: 'lit' | 'glow'
  /** Its looks; one without looks has the single look "". Things built into the room have none. */
  looks: Record<string, (m: Model, letters: Letters) => void>
}

const fixed = (home: keyof typeof PLACES, size: Vec): Thing => ({ home, size, looks: {} })
const one = (make: (m: Model, letters: Letters) => void) => ({ '': make })

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
    looks: one(tools.thermometer),
  },
  wipes: { home: 'wipes', size: [0.14, 0.24, 0.14], grip: [0, 0.09, 0.05], looks: one(tools.wipesTub) },
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
    looks: one(tools.logSheet),
  },
  delivery: {
    home: 'delivery',
    size: [0.54, 0.32, 0.42],
    grip: [0.25, 0.18, 0],
    looks: { closed: (m) => bakery.quicheCrate(m, false), open: (m) => bakery.quicheCrate(m, true) },
  },
  oven: {
    home: 'oven',
    size: [1.1, 0.42, 0.2],
    light: 'glow',
    looks: {
      off: (m) => counter.ovenWindow(m, 'off'),
      heating: (m) => counter.ovenWindow(m, 'heating'),
      hot: (m) => counter.ovenWindow(m, 'hot'),
    },
  },
  tray: {
    home: 'tray',
    size: [0.42, 0.14, 0.32],
    grip: [0.2, 0.01, 0],
    looks: {
      raw: (m) => bakery.tray(m, 'raw', randomFrom(11)),
      baked: (m) => bakery.tray(m, 'baked', randomFrom(11)),
      burnt: (m) => bakery.tray(m, 'burnt', randomFrom(11)),
    },
  },
  gloves: { home: 'gloves', size: [0.26, 0.36, 0.16], grip: [0, 0.26, 0.03], looks: one(bakery.ovenGloves) },
  timer: {
    home: 'timer',
    size: [0.15, 0.15, 0.12],
    grip: [0, 0.05, 0.01],
    looks: {
      idle: (m) => bakery.kitchenTimer(m, 'idle'),
      running: (m) => bakery.kitchenTimer(m, 'running'),
      ringing: (m) => bakery.kitchenTimer(m, 'ringing'),
    },
  },
  mop: { home: 'mop', size: [0.4, 1.4, 0.36], grip: [-0.09, 1.25, 0], looks: one(cleaning.mop) },
  sign: { home: 'sign', size: [0.34, 0.66, 0.34], grip: [0, 0.6, 0], looks: one(cleaning.wetFloorSign) },
  spill: { home: 'spill', size: [0.9, 0.12, 0.7], looks: { there: cleaning.spill } },
  allergenBook: {
    home: 'allergenBook',
    size: [0.26, 0.32, 0.2],
    grip: [0, 0.06, 0.02],
    looks: {
      closed: (m, l) => counter.allergenBook(m, l, false),
      open: (m, l) => counter.allergenBook(m, l, true),
    },
  },
  tongs: { home: 'tongs', size: [0.27, 0.12, 0.12], grip: [-0.08, 0.01, 0], looks: one(counter.tongs) },
  muffin: {
    home: 'muffin',
    size: [0.16, 0.14, 0.16],
    grip: [0, 0.03, 0.05],
    looks: one((m) => counter.muffinOnPlate(m, randomFrom(5))),
  },
  displayCase: fixed('displayCase', [1.7, 0.5, 0.54]),
  coffeeMachine: fixed('coffeeMachine', [0.82, 0.58, 0.54]),
  cup: {
    home: 'cup',
    size: [0.17, 0.13, 0.17],
    grip: [0.06, 0.045, 0],
    looks: { empty: (m) => counter.coffeeCup(m, false), full: (m) => counter.coffeeCup(m, true) },
  },
  frontDoor: {
    home: 'frontDoor',
    size: [0.95, 2.1, 0.14],
    looks: { closed: (m, l) => sign(m, l, false), open: (m, l) => sign(m, l, true) },
  },
  backDoor: fixed('backDoor', [0.85, 2.05, 0.16]),
  phone: { home: 'phone', size: [0.14, 0.12, 0.18], grip: [0, 0.005, 0.04], looks: one(counter.phone) },
  cloth: { home: 'cloth', size: [0.22, 0.12, 0.16], grip: [0, 0.02, 0.03], looks: one(counter.cloth) },
  bin: fixed('bin', [0.34, 0.6, 0.36]),
  clipboard: {
    home: 'clipboard',
    size: [0.25, 0.12, 0.34],
    grip: [0, 0.006, 0.14],
    looks: one(counter.clipboard),
  },
} satisfies Record<string, Thing>

function sign(m: Model, letters: Letters, isOpen: boolean): void {
  m.at({ y: 1.55, z: -0.02 }, () => counter.doorSign(m, letters, isOpen))
}

/** The parts of one look, in the thing's own frame. */
export function partsOf(make: (m: Model, letters: Letters) => void, letters: Letters): Part[] {
  const m = createModel()
  make(m, letters)
  return m.parts
}
