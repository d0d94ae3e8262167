import { buildLook } from '../../build-part.ts'
import { rgb } from '../../color.ts'
import { divided } from '../../furnish.ts'
import { lettering } from '../../lettering.ts'
import type { Model } from '../../model.ts'
import { MUSEUM, PALETTE } from '../../palette.ts'
import type { Build, Part } from '../../part.ts'
import { part as trackSpotlight } from '../../parts/fittings/track-spotlight.ts'
import { circle, LYING, mark, smallPrint, spot } from '../../parts/museum-shapes.ts'
import { part as magnifierLamp } from '../../parts/tools/magnifier-lamp.ts'
import { plate, polygon } from '../../solid/slab.ts'
import { CASE, DIMMABLE, ROOM, TOPS } from './room.ts'

/** The magnifying lamp: its stand and lens stay, its light is switched. */
export const MAGNIFIER = divided(magnifierLamp.states)

/** Home of the spotlight in its own frame: the part hangs from the ceiling, the place is below it. */
const HANG = { y: 0.3 }

/** The spotlight over the telescope's place: on it makes a glaring pool of light, dimmed it only glows. */
export const SPOT_LOOKS: Readonly<Record<'on' | 'dim', Build>> = {
  on: (m, supplies) => {
    m.at(HANG, () => spotlight(m, supplies.letters))
    pool(m)
  },
  dim: (m, supplies) => m.at(HANG, () => spotlight(m, supplies.letters, '#b98a4e')),
}

function spotlight(m: Model, letters: Parameters<typeof buildLook>[1], lamp?: string): void {
  for (const { solid, color, ...finish } of buildLook(trackSpotlight.states['on'] ?? pool, letters))
    m.add(solid, finish.glow && lamp ? lamp : color, finish)
}

/** The pool of light on the block where the telescope goes; x of this frame leads north, z east. */
function pool(m: Model): void {
  const [x, z] = [DIMMABLE.z - CASE.z - 0.33, CASE.x + 0.06 - DIMMABLE.x]
  for (const [radius, color, lift] of [
    [0.215, '#f3dcae', 0.0008],
    [0.19, '#fff0cf', 0.0014],
  ] as const) {
    const outline = circle(radius, 28).map(([a, b]) => [a, b * 0.66] as const)
    m.add(plate([polygon(outline)], 1), color, {
      x,
      y: TOPS.block - ROOM.ceiling + HANG.y + lift,
      z,
      rx: LYING,
    })
  }
}

/** The report with a telescope on its drawing instead of a vessel. */
export function formLooks(states: Part['states']): Part['states'] {
  const vessel = rgb('#cdc6b6').join()
  const red = rgb(PALETTE.red).join()
  return Object.fromEntries(
    Object.entries(states).map(([look, build]): [string, Build] => [
      look,
      (m, { letters }) => {
        for (const { solid, color, ...finish } of buildLook(build, letters))
          if (![vessel, red].includes(color.join())) m.add(solid, color, finish)
        m.at({ rx: LYING }, () =>
          m.at({ x: -0.048, y: 0.018, z: 0.0088 }, () => sketch(m, look === 'filled')),
        )
      },
    ]),
  )
}

function sketch(m: Model, isFilled: boolean): void {
  const ink = '#b9b09c'
  m.at({ rz: 0.42, y: 0.014 }, () => {
    for (const [x, w, h] of [
      [0.012, 0.05, 0.015],
      [0.034, 0.012, 0.018],
      [-0.022, 0.02, 0.011],
      [-0.036, 0.012, 0.008],
    ] as const)
      mark(m, w, h, ink, { x, z: 0.0011 })
  })
  for (const turn of [-0.42, 0, 0.42])
    mark(m, 0.0035, 0.05, ink, { x: turn * 0.05, y: -0.018, z: 0.001, rz: turn })
  if (!isFilled) return
  for (const [x, y] of [
    [0.032, 0.029],
    [-0.02, 0.004],
  ] as const) {
    spot(m, 0.0115, PALETTE.red, { x, y, z: 0.0016 }, 16)
    spot(m, 0.0092, '#fffdf6', { x, y, z: 0.002 }, 16)
    mark(m, 0.01, 0.0016, '#2f55a4', { x, y, z: 0.0024, rz: 0.7 })
  }
}

/** The caption board, bare or with the text for the telescope in both languages. */
export function captionLooks(states: Part['states']): Part['states'] {
  const bare: Build = states['blank'] ?? (() => {})
  return {
    blank: bare,
    mounted: (m, supplies) => {
      bare(m, supplies)
      m.at({ rx: LYING, y: 0.0081 }, () => {
        mark(m, 0.29, 0.2, '#fffdf8')
        mark(m, 0.29, 0.012, MUSEUM.plum, { y: 0.094, z: 0.0006 })
        for (const [x, title, color] of [
          [-0.07, 'Telescope', MUSEUM.slateDark],
          [0.07, 'Telescopio', MUSEUM.plum],
        ] as const) {
          lettering(m, supplies.letters, title, 0.0255, color, x, 0.052, 0.0006)
          smallPrint(m, [0.112, 0.104, 0.11, 0.098, 0.108, 0.06], MUSEUM.slate, {
            x: x - 0.056,
            y: 0.028,
            z: 0.0006,
            pitch: 0.0165,
            thick: 0.006,
          })
        }
        mark(m, 0.0012, 0.155, MUSEUM.brass, { y: -0.005, z: 0.0006 })
      })
    },
  }
}

/** What is as thin as paper on a board of its own, or the shadow that it lies in would show on top of it. */
export function backed(states: Part['states'], w: number, d: number, high: number): Part['states'] {
  return Object.fromEntries(
    Object.entries(states).map(([look, build]): [string, Build] => [
      look,
      (m, supplies) => {
        m.box(w, high, d, MUSEUM.slateDark, { bevel: 0.001 })
        m.at({ y: high }, () => build(m, supplies))
      },
    ]),
  )
}
