import { buildLook } from '../../build-part.ts'
import { rgb } from '../../color.ts'
import { lettering } from '../../lettering.ts'
import type { Model, Piece, Pose } from '../../model.ts'
import { CARE, PALETTE, TRADE } from '../../palette.ts'
import type { Build, Part } from '../../part.ts'
import { divided } from '../../furnish.ts'
import type { Letters } from '../../letters.ts'
import { part as isolatorPart } from '../../parts/fittings/ac-isolator.ts'
import { part as paperCup } from '../../parts/goods/paper-cup.ts'
import { part as cuffPart } from '../../parts/tools/blood-pressure-cuff.ts'
import { part as monitorPart } from '../../parts/tools/blood-pressure-monitor.ts'
import { writing } from '../../parts/care-shapes.ts'
import { espresso } from '../../parts/tools/espresso-machine.ts'
import { part as espressoPart } from '../../parts/tools/espresso-machine.ts'
import { part as haspPart } from '../../parts/tools/lockout-hasp.ts'
import { part as tagPart } from '../../parts/tools/lockout-tag.ts'
import { part as multimeterPart } from '../../parts/tools/multimeter.ts'
import { part as jackPart } from '../../parts/tools/pallet-jack.ts'
import { part as thermometerPart } from '../../parts/tools/thermometer.ts'
import { part as tillPart } from '../../parts/tools/till.ts'
import { linedSheet } from '../../parts/tools/work-log.ts'
import { holeAt, safetyPadlock, softWithHole } from '../../parts/trade-shapes.ts'
import { ARM_UP, PALLET_UP } from './room.ts'

type Looks = Part['states']
/** Which of a part's pieces stay. */
type Keep = (piece: Piece, i: number, all: readonly Piece[]) => boolean

/** The state of a part, or an error with its name. */
export function state(part: Part, name: string): Build {
  const build = part.states[name]
  if (!build) throw new Error(`"${part.words.en.name}" has no state "${name}".`)
  return build
}

/** A state of a part in another pose, without some of its pieces and with something of our own. */
function changed(part: Part, name: string, pose: Pose, keep: Keep = () => true, more?: Build): Build {
  return (m, supplies) => {
    m.at(pose, () =>
      buildLook(state(part, name), supplies.letters)
        .filter(keep)
        .forEach(({ name: group, solid, color, ...finish }) =>
          m.group(group, () => m.add(solid, color, finish)),
        ),
    )
    more?.(m, supplies)
  }
}

/** The probe leans with its tip down, as it stands in its beaker, a pot or a roast. */
export const THERMOMETER: Looks = {
  whole: changed(thermometerPart, 'whole', { x: -0.0047, y: 0.0918, rz: -Math.PI / 3 }),
}

/** Closed, the cuff is a ring round the arm, however full it is; its hose leads to the monitor. */
export const CUFF: Looks = {
  loose: state(cuffPart, 'loose'),
  wrapped: ring('wrapped', 0.058),
  inflated: ring('inflated', 0.0868),
}

function ring(look: string, middle: number): Build {
  const withoutHose: Keep = (_, i, all) => i < all.length - 2
  return changed(cuffPart, look, { y: ARM_UP - middle, ry: -0.4 }, withoutHose, (m) =>
    m.rod(
      [
        [-0.04, ARM_UP - 0.035, 0.045],
        [-0.09, 0.05, 0.07],
        [-0.125, 0.007, 0.12],
        [-0.14, 0.006, 0.3],
        [-0.128, 0.01, 0.44],
        [-0.118, 0.035, 0.5],
        [-0.118, 0.036, 0.527],
      ],
      0.0055,
      CARE.rubber,
      { sides: 7, steps: 26 },
    ),
  )
}

/** The numbers are the last three pieces of the part; ours are those that the practice speaks of. */
export const MONITOR: Looks = {
  off: state(monitorPart, 'off'),
  on: changed(
    monitorPart,
    'on',
    {},
    (_, i, all) => i < all.length - 3,
    (m, { letters }) =>
      m.at({ y: 0.059, z: 0.0175, rx: Math.atan2(0.058, 0.135) - Math.PI / 2 }, () => {
        for (const [text, size, y] of [
          ['128', 0.036, 0.026],
          ['82', 0.034, -0.003],
          ['72', 0.018, -0.0175],
        ] as const)
          writing(m, letters, text, size, '#17303c', { x: 0.03, y, z: 0.0016, align: 'right', isFine: true })
      }),
  ),
}

/** How far before the meter's middle its probes touch: sockets of outlet and test block are this high. */
const TIP = { x: -0.14, y: 0.05, z: -0.16 } as const

/** The meter with its probes side by side, as they reach into two sockets behind it. */
export const MULTIMETER: Looks = {
  off: meter('off'),
  zero: meter('zero'),
  live: meter('live'),
}

/** The piece of the part that is its reading. */
const READING = 4

function meter(look: string): Build {
  // Without its own leads, and without its reading where there is voltage: here that is what an outlet gives.
  const body: Keep = (_, i, all) => i < all.length - 6 && !(look === 'live' && i === READING)
  return changed(multimeterPart, look, {}, body, (m, { letters }) => {
    if (look === 'live')
      m.at({ y: 0.0125, rx: -0.62 }, () =>
        lettering(m, letters, '120 V', 0.0205, '#1d2a1c', 0, 0.138, 0.0251),
      )
    lead(m, -1, PALETTE.char)
    lead(m, 1, PALETTE.red)
  })
}

function lead(m: Model, side: number, color: string): void {
  const x = TIP.x + side * 0.0135
  m.rod(
    [
      [side * 0.02, 0.058, -0.006],
      [side * 0.021, 0.046, 0.035],
      [side * 0.016 - 0.01, 0.006, 0.075 + side * 0.012],
      [-0.075, 0.0035, 0.088 + side * 0.016],
      [x - side * 0.002, 0.0035, 0.06 + side * 0.008],
      [x, 0.0105, -0.038],
    ],
    0.003,
    color,
    { sides: 5, steps: 18 },
  )
  m.at({ x, y: 0.0115, z: -0.044, rx: -1.252, rz: side * 0.034 }, () => {
    m.turn(
      [
        [0, 0],
        [0.0055, 0.002],
        [0.0065, 0.06],
        [0.0095, 0.066],
        [0.0095, 0.07],
        [0.0055, 0.074],
        [0.004, 0.1],
        [0, 0.1],
      ],
      color,
      { segments: 8 },
    )
    m.rod(
      [
        [0, 0.099, 0],
        [0, 0.124, 0],
      ],
      (t) => 0.0018 - t * 0.0008,
      PALETTE.steel,
      { sides: 5, shine: 0.9 },
    )
  })
}

/** The clasp hangs by its jaws; locked, the trainer's own blue padlock is on it. */
export const HASP: Looks = {
  open: changed(haspPart, 'open', { y: 0.063, rx: Math.PI / 2 }),
  locked: changed(
    haspPart,
    'locked',
    { y: 0.051, rx: Math.PI / 2 },
    (_, i, all) => i < all.length - 3,
    (m, { letters }) =>
      m.at({ x: -0.012, y: -0.0465, z: 0.004, ry: Math.PI / 2 }, () =>
        buildLook((one) => safetyPadlock(one, true), letters).forEach(({ solid, color, ...finish }) =>
          m.add(solid, color.join() === RED ? TRADE.neutral : color, finish),
        ),
      ),
  ),
}

const RED = rgb(PALETTE.red).join()

/** The tag hangs by its tie. */
export const TAG: Looks = {
  blank: changed(tagPart, 'blank', { y: 0.085, rx: Math.PI / 2 }),
  signed: changed(tagPart, 'signed', { y: 0.085, rx: Math.PI / 2 }),
}

/** Off, a tongue with two holes comes out of the handle; locked, a bar lies over it. The padlock is a thing of its own. */
export const ISOLATOR: Looks = {
  on: state(isolatorPart, 'on'),
  off: changed(isolatorPart, 'off', {}, undefined, tongue),
  locked: changed(isolatorPart, 'off', {}, undefined, (m) => {
    tongue(m)
    m.box(0.052, 0.012, 0.006, PALETTE.red, { y: 0.132, z: 0.099, bevel: 0.002 })
  }),
}

function tongue(m: Model): void {
  const outline = softWithHole(0.03, 0.094, 0.006, 0.0055, 0.033)
  outline.holes.push(holeAt(0.0055, 0, -0.0295))
  m.slab(outline, 0.004, PALETTE.steel, { y: 0.085, z: 0.093, bevel: 0.0008, shine: 0.9 })
}

/** What the till asks for once the coffee is entered. */
const PRICE = '3.40'

/** The till's drawer with a screen of our own, as a thing carries no pictures: its keys are shapes. */
export const TILL: Looks = { closed: tillLook('closed'), open: tillLook('open') }

/** The first pieces of the part are its screen on the foot. */
const TILL_SCREEN = 5

function tillLook(look: string): Build {
  return changed(
    tillPart,
    look,
    {},
    (_, i) => i >= TILL_SCREEN,
    (m, { letters }) => {
      m.box(0.22, 0.02, 0.18, PALETTE.char, { y: 0.1, bevel: 0.008 })
      m.box(0.05, 0.17, 0.04, PALETTE.char, { y: 0.115, z: -0.05, bevel: 0.01 })
      m.at({ y: 0.26, z: -0.02, rx: -0.3 }, () => {
        m.box(0.34, 0.24, 0.024, PALETTE.sage, { y: -0.05, bevel: 0.01 })
        m.box(0.31, 0.21, 0.002, '#24424a', { y: -0.035, z: 0.0121, bevel: 0.0005, glow: 0.9 })
        m.at({ z: 0.0145 }, () => keys(m, letters, look === 'open' ? PRICE : '0.00'))
      })
    },
  )
}

function keys(m: Model, letters: Letters, total: string): void {
  lettering(m, letters, total, 0.034, '#f4f0e4', 0.082, 0.128, 0)
  lettering(m, letters, 'TOTAL', 0.017, '#9fc7b8', -0.105, 0.136, 0)
  for (let i = 0; i < 9; i++)
    m.box(0.05, 0.036, 0.0012, ['#e9a04c', '#7fb59e', '#e2785a'][i % 3] ?? '', {
      x: -0.118 + (i % 3) * 0.06,
      y: -0.024 + Math.floor(i / 3) * 0.045,
      bevel: 0.0003,
      glow: 0.85,
    })
  m.box(0.1, 0.126, 0.0012, '#3d6a66', { x: 0.088, y: -0.024, bevel: 0.0003, glow: 0.8 })
  lettering(m, letters, 'PAY', 0.026, '#f4f0e4', 0.088, 0.045, 0.002)
  lettering(m, letters, 'COBRAR', 0.0165, '#f4f0e4', 0.088, 0.018, 0.002)
}

/** On, its lamp shines; cups are things of their own. All but the lamps is built into the room. */
export const ESPRESSO_PARTS = divided({ off: state(espressoPart, 'off'), on: (m) => espresso(m) })

/** A cup without its lid. */
export const CUP: Looks = { empty: state(paperCup, 'open'), full: state(paperCup, 'full') }

const CHECKS = ['Check sheet', 'Hoja de control'] as const

/** A line for each part that was measured. */
export const CHECK_SHEET: Looks = {
  blank: (m, { letters }) => linedSheet(m, letters, CHECKS, false),
  filled: (m, { letters }) => linedSheet(m, letters, CHECKS, true),
}

/** How far the forks must rise to meet the boards of the pallet, and to carry it. */
const LIFT = 0.062 + PALLET_UP
/** From the middle of a pallet on its forks to the middle of the jack. */
const JACK_BACK = -0.36

/** Its point is where the middle of a pallet on its forks would be; raised, the forks press against the boards. */
export const JACK: Looks = {
  lowered: changed(jackPart, 'lowered', { z: JACK_BACK }),
  raised: (m, { letters }) => {
    const low = buildLook(state(jackPart, 'lowered'), letters)
    const high = buildLook(state(jackPart, 'raised'), letters)
    m.at({ z: JACK_BACK }, () =>
      low.forEach((piece, i) => {
        const { solid } = high[i] ?? piece
        const part = LIFT / 0.115
        const position = piece.solid.position.map((p, k) => p + ((solid.position[k] ?? p) - p) * part)
        const { name, color, solid: _, ...finish } = piece
        m.group(name, () => m.add({ ...piece.solid, position }, color, finish))
      }),
    )
  },
}
