import { PALETTE } from '../../palette.ts'
import { lettering } from '../../lettering.ts'
import type { Letters } from '../../letters.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import { polygon, plate, roundRect } from '../../solid/slab.ts'
import { disc, drilled, frameOutline, spot, stripe } from '../general-shapes.ts'

/** A red box with a pane to press in case of fire; a seal keeps its cover shut until then. */
export const part: Part = {
  words: {
    en: {
      name: 'fire alarm button',
      description: 'A red box on the wall; pressing its white pane sets off the fire alarm.',
    },
    es: {
      name: 'pulsador de incendio',
      description: 'Una caja roja en la pared; al apretar su placa blanca suena la alarma de incendio.',
    },
  },
  stands: 'wall',
  size: [0.11, 0.152, 0.062],
  verbs: ['press', 'open'],
  states: {
    sealed: (m, { letters }) => callPoint(m, letters, false),
    pressed: (m, { letters }) => callPoint(m, letters, true),
  },
}

function callPoint(m: Model, letters: Letters, isPressed: boolean): void {
  m.box(0.11, 0.035, 0.006, PALETTE.white, { bevel: 0.0015, z: 0.003 })
  lettering(m, letters, 'FIRE · FUEGO', 0.0155, PALETTE.red, 0, 0.0125, 0.0066)
  m.at({ y: 0.097 }, () => {
    m.slab(roundRect(0.11, 0.11, 0.012), 0.048, PALETTE.red, { bevel: 0.007, shine: 0.3 })
    m.slab(frameOutline(0.076, 0.07, 0.005), 0.005, PALETTE.white, { z: 0.046, bevel: 0.001 })
    m.at(isPressed ? { y: -0.005, z: 0.052, rx: 0.12 } : { z: 0.0485 }, () => {
      m.box(0.064, 0.058, 0.002, PALETTE.white, { y: -0.029, bevel: 0.0005 })
      m.slab(drilled(disc(0.013), 0.008), 0.002, PALETTE.char, { z: 0.0005, bevel: 0.0004 })
      spot(m, 0.005, PALETTE.char, 0, 0, 0.0018)
      for (const x of [-1, 1]) {
        const tip = polygon([
          [x * 0.016, 0],
          [x * 0.028, 0.009],
          [x * 0.028, -0.009],
        ])
        m.add(plate([tip]), PALETTE.char, { z: 0.0018 })
      }
    })
    if (isPressed) {
      stripe(m, 0.064, 0.012, PALETTE.mustard, 0, 0.03, 0.0526)
      m.ball(0.006, '#ff5238', { y: -0.044, z: 0.048, detail: 1, glow: 2.5 })
    } else spot(m, 0.004, '#7a231a', 0, -0.044, 0.0486)
    cover(m, isPressed)
  })
}

/** The clear flap: shut with a yellow seal, or thrown up. */
function cover(m: Model, isOpen: boolean): void {
  const clear = { bevel: 0.001, surface: 'glass', casts: false } as const
  m.at({ y: 0.05, z: 0.05, rx: isOpen ? -2.2 : 0 }, () => {
    m.box(0.1, 0.09, 0.003, '#e6f2f2', { y: -0.09, z: 0.01, ...clear })
    for (const x of [-1, 1])
      m.box(0.003, 0.09, 0.012, '#e6f2f2', { x: x * 0.05, y: -0.09, z: 0.005, ...clear })
    m.rod(
      [
        [-0.05, 0, 0.004],
        [0.05, 0, 0.004],
      ],
      0.004,
      PALETTE.char,
      { sides: 6 },
    )
    if (!isOpen) m.box(0.016, 0.024, 0.004, PALETTE.mustard, { y: -0.1, z: 0.009, bevel: 0.0015 })
  })
}
