import { divided } from '../../furnish.ts'
import type { Vec } from '../../light/lights.ts'
import type { Model } from '../../model.ts'
import { PALETTE, TRADE } from '../../palette.ts'
import type { Build, Part } from '../../part.ts'
import { part as acIsolator } from '../../parts/fittings/ac-isolator.ts'
import { part as dcIsolator } from '../../parts/fittings/dc-isolator.ts'
import { part as board } from '../../parts/fittings/distribution-board.ts'
import { part as meter } from '../../parts/fittings/electricity-meter.ts'
import { part as inverter } from '../../parts/fittings/inverter.ts'
import { part as junctionBox } from '../../parts/fittings/junction-box.ts'
import { part as socket } from '../../parts/fittings/socket-outlet.ts'
import { part as ladder } from '../../parts/furniture/extension-ladder.ts'
import { part as waterBottle } from '../../parts/goods/water-bottle.ts'
import { part as barrier } from '../../parts/signs/work-in-progress-barrier.ts'
import { part as stripper } from '../../parts/tools/cable-stripper.ts'
import { part as plugs } from '../../parts/tools/cable-tester-plug.ts'
import { part as extinguisher } from '../../parts/tools/fire-extinguisher.ts'
import { part as hasp } from '../../parts/tools/lockout-hasp.ts'
import { part as tag } from '../../parts/tools/lockout-tag.ts'
import { part as multimeter } from '../../parts/tools/multimeter.ts'
import { part as padlock } from '../../parts/tools/padlock.ts'
import { part as phone } from '../../parts/tools/phone.ts'
import { part as glasses } from '../../parts/tools/safety-glasses.ts'
import { part as helmet } from '../../parts/tools/safety-helmet.ts'
import { part as torqueScrewdriver } from '../../parts/tools/torque-screwdriver.ts'
import { part as voltageTester } from '../../parts/tools/voltage-tester.ts'
import { part as gloves } from '../../parts/tools/work-gloves.ts'
import { part as workLog } from '../../parts/tools/work-log.ts'
import type { Thing } from '../../site-plan.ts'
import { folded, spread } from './cover.ts'
import type { PLACES } from './places.ts'

type Home = keyof typeof PLACES
/** A thing that rests at a place of the yard. */
type SolarThing = Thing & { home: Home }

/** What of the plant is built into the wall; the rest are the looks of the things. */
export const AC_PARTS = divided(acIsolator.states)
export const DC_PARTS = divided(dcIsolator.states)
export const INVERTER_PARTS = divided(pick(inverter, 'on', 'off', 'fault'))
export const BOARD_PARTS = divided(pick(board, 'closed', 'open'))
export const STRING_BOX_PARTS = divided(junctionBox.states)

const thing = (home: Home, size: Vec, part: Part, looks = part.states): SolarThing => ({
  home,
  size,
  looks,
  ...(part.grip && { grip: part.grip }),
})
/** What never leaves its place and takes the light of that place. */
const fixed = (home: Home, size: Vec, looks: Thing['looks']): SolarThing => ({
  home,
  size,
  light: 'baked',
  looks,
})
/** The only look of something that stays as it is. */
const whole = (part: Part): Thing['looks'] => ({ whole: Object.values(part.states)[0]! })

/** Everything of the yard that a scenario may name, by that name. */
export const THINGS = {
  helmet: { home: 'helmet', size: [0.28, 0.38, 0.24], looks: { whole: hungHelmet }, grip: [0, 0.2, 0.16] },
  glasses: { home: 'glasses', size: [0.2, 0.3, 0.14], looks: { whole: hungGlasses }, grip: [0, 0.08, 0.02] },
  gloves: { home: 'gloves', size: [0.32, 0.38, 0.16], looks: { whole: hungGloves }, grip: [0, 0.2, 0.03] },
  acIsolator: fixed('acIsolator', [0.17, 0.26, 0.28], AC_PARTS.looks),
  dcIsolator: fixed('dcIsolator', [0.27, 0.32, 0.28], DC_PARTS.looks),
  inverter: fixed('inverter', [0.48, 0.6, 0.42], INVERTER_PARTS.looks),
  board: fixed('board', [0.44, 0.54, 0.3], BOARD_PARTS.looks),
  meter: fixed('meter', [0.2, 0.32, 0.24], whole(meter)),
  padlock: thing('padlock', [0.13, 0.16, 0.13], padlock),
  hasp: { ...thing('hasp', [0.14, 0.18, 0.13], hasp, upright(hasp, 0.1)), grip: [0, 0.08, 0.006] },
  tag: { ...thing('tag', [0.13, 0.2, 0.12], tag, upright(tag, 0.085)), grip: [0, 0.06, 0.001] },
  multimeter: thing('multimeter', [0.27, 0.2, 0.25], multimeter),
  voltageTester: thing('voltageTester', [0.19, 0.12, 0.3], voltageTester),
  socket: fixed('socket', [0.18, 0.13, 0.2], { whole: state(socket, 'on') }),
  stringBox: fixed('stringBox', [0.26, 0.26, 0.24], STRING_BOX_PARTS.looks),
  plugs: thing('plugs', [0.42, 0.13, 0.14], plugs),
  torqueScrewdriver: thing('torqueScrewdriver', [0.27, 0.12, 0.12], torqueScrewdriver),
  stripper: thing('stripper', [0.13, 0.12, 0.21], stripper),
  workLog: thing('workLog', [0.25, 0.12, 0.34], workLog),
  phone: thing('phone', [0.13, 0.12, 0.17], phone, { whole: state(phone, 'off') }),
  extinguisher: fixed('extinguisher', [0.26, 0.52, 0.22], { sealed: state(extinguisher, 'sealed') }),
  barrier: fixed('barrier', [1.26, 1.02, 0.54], whole(barrier)),
  cover: { home: 'cover', size: [0.62, 0.24, 0.5], looks: { folded, spread }, grip: [0, 0.06, 0.2] },
  waterBottle: thing('waterBottle', [0.14, 0.28, 0.14], waterBottle, { full: state(waterBottle, 'whole') }),
  ladder: fixed('ladder', [0.76, 2.2, 0.8], whole(ladder)),
} satisfies Record<string, SolarThing>

function state(part: Part, name: string): Build {
  const build = part.states[name]
  if (!build) throw new Error(`"${part.words.en.name}" has no state "${name}".`)
  return build
}

function pick(part: Part, ...names: string[]): Part['states'] {
  return Object.fromEntries(names.map((name) => [name, state(part, name)]))
}

/** What lies with its face up, hanging with its face to the room; `middle` is the height of its own middle. */
function upright(part: Part, middle: number): Part['states'] {
  return Object.fromEntries(
    Object.entries(part.states).map(([look, build]): [string, Build] => [
      look,
      (m, supplies) => m.at({ y: middle, rx: Math.PI / 2 }, () => build(m, supplies)),
    ]),
  )
}

/** On its hook by the rim, its crown to the room and its peak down. */
function hungHelmet(...[m, supplies]: Parameters<Build>): void {
  m.at({ y: 0.205, z: 0.034, rx: Math.PI / 2 }, () => state(helmet, 'whole')(m, supplies))
}

/** On a cord, the lenses down. */
function hungGlasses(...[m, supplies]: Parameters<Build>): void {
  m.at({ y: 0.09, z: 0.03, rx: Math.PI / 2 }, () => state(glasses, 'whole')(m, supplies))
  const top = 0.29
  for (const side of [-1, 1])
    m.rod(
      [
        [side * 0.066, 0.168, 0.052],
        [side * 0.062, 0.21, 0.055],
        [side * 0.03, 0.265, 0.062],
        [0, top, 0.066],
      ],
      0.0025,
      TRADE.orange,
      { sides: 4, steps: 8 },
    )
}

/** By their cuffs on a clip, the fingers down. */
function hungGloves(...[m, supplies]: Parameters<Build>): void {
  m.at({ y: 0.155, z: 0.05, ry: Math.PI }, () =>
    m.at({ rx: -Math.PI / 2 }, () => state(gloves, 'whole')(m, supplies)),
  )
  clip(m)
}

function clip(m: Model): void {
  m.box(0.17, 0.022, 0.05, PALETTE.char, { y: 0.318, z: 0.03, bevel: 0.006 })
  m.box(0.012, 0.06, 0.006, PALETTE.steel, { y: 0.33, z: 0.036, bevel: 0.002 })
}
