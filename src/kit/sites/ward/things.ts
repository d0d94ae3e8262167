import { divided, painted } from '../../furnish.ts'
import type { Vec } from '../../light/lights.ts'
import type { Model } from '../../model.ts'
import { CARE, PALETTE } from '../../palette.ts'
import type { Build, Part } from '../../part.ts'
import { part as wasteBin } from '../../parts/fittings/clinical-waste-bin.ts'
import { part as callButton } from '../../parts/fittings/nurse-call-button.ts'
import { part as hospitalBed } from '../../parts/furniture/hospital-bed.ts'
import { part as privacyCurtain } from '../../parts/furniture/privacy-curtain.ts'
import { part as blanket } from '../../parts/goods/blanket.ts'
import { part as mealTray } from '../../parts/goods/meal-tray.ts'
import { part as socks } from '../../parts/goods/non-slip-socks.ts'
import { part as waterJug } from '../../parts/goods/water-jug.ts'
import { part as wetFloorSign } from '../../parts/signs/wet-floor-sign.ts'
import { part as cuff } from '../../parts/tools/blood-pressure-cuff.ts'
import { part as bloodPressureMonitor } from '../../parts/tools/blood-pressure-monitor.ts'
import { part as clipboard } from '../../parts/tools/clipboard.ts'
import { part as deskPhone } from '../../parts/tools/desk-phone.ts'
import { part as earThermometer } from '../../parts/tools/ear-thermometer.ts'
import { part as observationChart } from '../../parts/tools/observation-chart.ts'
import { part as pulseOximeter } from '../../parts/tools/pulse-oximeter.ts'
import { part as tissueRoll } from '../../parts/tools/tissue-roll.ts'
import { part as walkingFrame } from '../../parts/tools/walking-frame.ts'
import type { Thing } from '../../site-plan.ts'
import { plate, polygon } from '../../solid/slab.ts'
import { blanketOverLegs } from './blanket.ts'
import type { PLACES } from './places.ts'

type Home = keyof typeof PLACES
/** A thing that rests at a place of the ward. */
type WardThing = Thing & { home: Home }

/** What of bed, curtain and bin is built into the room; the rest are the looks of the things. */
export const BED = divided({
  raised: (m, supplies) => {
    state(hospitalBed, 'raised')(m, supplies)
    blanketOverLegs(m)
  },
  flat: state(hospitalBed, 'flat'),
})
export const CURTAIN_PARTS = divided({
  open: state(privacyCurtain, 'open'),
  closed: state(privacyCurtain, 'closed'),
})
export const BIN_PARTS = divided(wasteBin.states)

/** Folded, white with a blue stripe: flat enough for two palms. */
const SHEETS = painted(blanket, { [CARE.blanket]: CARE.linen, [CARE.apricot]: CARE.blue })

const fixed = (home: Home, size: Vec): WardThing => ({ home, size, looks: {} })
const thing = (home: Home, size: Vec, part: Part, looks = part.states): WardThing => ({
  home,
  size,
  looks,
  ...(part.grip && { grip: part.grip }),
})

/** Everything of the ward that a scenario may name, by that name. */
export const THINGS = {
  handGel: fixed('handGel', [0.2, 0.38, 0.4]),
  gloves: fixed('gloves', [0.3, 0.44, 0.28]),
  bloodPressure: thing('bloodPressure', [0.18, 0.14, 0.18], bloodPressureMonitor),
  cuff: thing('cuff', [0.36, 0.14, 0.2], cuff),
  earThermometer: thing('earThermometer', [0.13, 0.12, 0.2], earThermometer),
  oximeter: thing('oximeter', [0.12, 0.12, 0.12], pulseOximeter),
  chart1: {
    ...thing('chart1', [0.26, 0.36, 0.16], observationChart, hung(observationChart.states)),
    grip: [0, 0.05, 0.012],
  },
  wristband1: fixed('wristband1', [0.14, 0.14, 0.14]),
  bed1: { home: 'bed1', size: [1, 0.66, 2.2], light: 'baked', looks: BED.looks },
  callButton2: thing('callButton2', [0.18, 0.48, 0.16], callButton),
  walkingFrame: thing('walkingFrame', [0.66, 0.9, 0.54], walkingFrame),
  socks: thing('socks', [0.26, 0.12, 0.28], socks),
  waterJug1: thing('waterJug1', [0.26, 0.24, 0.16], waterJug),
  curtain1: { home: 'curtain1', size: [2.1, 2.2, 0.2], light: 'baked', looks: CURTAIN_PARTS.looks },
  wasteBin: { home: 'wasteBin', size: [0.44, 0.72, 0.46], light: 'baked', looks: BIN_PARTS.looks },
  chair2: fixed('chair2', [0.72, 1.1, 0.8]),
  phone: thing('phone', [0.24, 0.15, 0.24], deskPhone),
  handoverSheet: thing('handoverSheet', [0.25, 0.12, 0.34], clipboard),
  mealTray1: thing('mealTray1', [0.46, 0.16, 0.34], mealTray),
  spill: { home: 'spill', size: [0.9, 0.12, 0.7], looks: { there: water } },
  wetFloorSign: thing('wetFloorSign', [0.34, 0.66, 0.34], wetFloorSign, {
    unfolded: state(wetFloorSign, 'unfolded'),
  }),
  paperTowels: thing('paperTowels', [0.4, 0.14, 0.24], tissueRoll),
  sheets: thing('sheets', [0.48, 0.14, 0.38], SHEETS, { folded: state(SHEETS, 'folded') }),
} satisfies Record<string, WardThing>

function state(part: Part, name: string): Build {
  const build = part.states[name]
  if (!build) throw new Error(`"${part.words.en.name}" has no state "${name}".`)
  return build
}

/** What lies with its face up, hanging on a board with its face to the south. */
function hung(looks: Part['states']): Part['states'] {
  return Object.fromEntries(
    Object.entries(looks).map(([look, build]): [string, Build] => [
      look,
      (m, supplies) => m.at({ y: 0.165, rx: Math.PI / 2 }, () => build(m, supplies)),
    ]),
  )
}

/** A puddle of water with the light of the window in it. */
function water(m: Model): void {
  const pool = (r: number, turn: number) =>
    polygon(
      Array.from({ length: 40 }, (_, i) => {
        const a = (i / 40) * Math.PI * 2
        const k =
          r * (1 + 0.15 * Math.sin(a * 3 + turn) + 0.09 * Math.sin(a * 5) + 0.04 * Math.sin(a * 9 + 2))
        return [Math.cos(a) * k, Math.sin(a) * k * 0.72] as const
      }),
    )
  const lie = { rx: -Math.PI / 2 }
  m.add(plate([pool(0.4, 1)], 1), '#7f9aa6', { ...lie, y: 0.001 })
  m.add(plate([pool(0.375, 1)], 1), CARE.blueSoft, { ...lie, y: 0.002 })
  m.add(plate([pool(0.28, 1.4)], 1), '#b9d6e4', { ...lie, x: 0.02, y: 0.003 })
  for (const [x, z, r] of [
    [-0.1, -0.1, 0.09],
    [0.14, 0.03, 0.05],
    [-0.02, 0.13, 0.035],
  ] as const)
    m.add(plate([pool(r, 0.4)], 1), PALETTE.white, { ...lie, x, y: 0.004, z })
  for (const [x, z, r] of [
    [0.48, 0.16, 0.05],
    [-0.45, 0.22, 0.035],
    [0.34, -0.34, 0.04],
    [0.56, -0.03, 0.02],
    [-0.5, -0.12, 0.025],
  ] as const)
    m.add(plate([pool(r, 0.1)], 1), CARE.blueSoft, { ...lie, x, y: 0.002, z })
}
