import { CARE, PALETTE, STEEL } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part, Supplies } from '../../part.ts'
import { patch, sheet, softRect, stroke, writing } from '../care-shapes.ts'

/** A pedal bin with a bag. */
export const part: Part = {
  words: {
    en: {
      name: 'clinical waste bin',
      description:
        'A pedal bin with an orange lid for gloves, dressings and other waste that touched a patient.',
    },
    es: {
      name: 'cubo de residuos clínicos',
      description:
        'Un cubo de pedal con tapa naranja para guantes, gasas y otros residuos que tocaron a un paciente.',
    },
  },
  stands: 'floor',
  size: [0.42, 0.7, 0.47],
  verbs: ['open', 'close', 'use'],
  states: { closed: (m, supplies) => bin(m, supplies, false), open: (m, supplies) => bin(m, supplies, true) },
}

function bin(m: Model, { letters }: Supplies, isOpen: boolean): void {
  m.box(0.4, 0.04, 0.38, CARE.rubber, { bevel: 0.012 })
  for (const [x, z, w, d] of [
    [0, 0.178, 0.4, 0.016],
    [0, -0.178, 0.4, 0.016],
    [-0.192, 0, 0.016, 0.37],
    [0.192, 0, 0.016, 0.37],
  ] as const)
    m.box(w, 0.56, d, CARE.shell, { x, y: 0.035, z, bevel: 0.006 })
  m.box(0.37, 0.012, 0.345, CARE.waste, { y: isOpen ? 0.43 : 0.5, bevel: 0.003 })
  // The bag is folded over the rim.
  for (const [x, z, w, d] of [
    [0, 0.178, 0.412, 0.024],
    [0, -0.178, 0.412, 0.024],
    [-0.192, 0, 0.024, 0.37],
    [0.192, 0, 0.024, 0.37],
  ] as const)
    m.box(w, 0.07, d, CARE.waste, { x, y: 0.536, z, bevel: 0.009 })
  if (isOpen) {
    sheet(m, 4, 2, (u, v) => [(u - 0.5) * 0.36, 0.44 + v * 0.15, -0.16 + Math.sin(u * 9) * 0.008], CARE.waste)
    for (const [x, z, turn] of [
      [-0.07, 0.03, 0.4],
      [0.08, -0.04, 1.2],
      [0.03, 0.09, 2],
    ] as const)
      m.box(0.13, 0.05, 0.1, x > 0.05 ? CARE.blueSoft : CARE.linen, {
        x,
        y: 0.435,
        z,
        ry: turn,
        rz: 0.2,
        bevel: 0.022,
      })
  }
  m.at({ y: 0.602, z: -0.19, rx: isOpen ? -1.25 : 0 }, () => {
    m.slab(softRect(0.42, 0.4, 0.04), 0.05, CARE.waste, {
      z: 0.2,
      rx: -Math.PI / 2,
      y: 0,
      bevel: 0.015,
      shine: 0.3,
    })
    m.slab(softRect(0.3, 0.28, 0.03), 0.05, CARE.waste, {
      z: 0.2,
      rx: -Math.PI / 2,
      y: 0.045,
      bevel: 0.012,
      shine: 0.3,
    })
  })
  m.box(0.2, 0.05, 0.04, CARE.rubber, { y: 0.57, z: -0.2, bevel: 0.01 })
  m.box(0.15, 0.018, 0.07, PALETTE.steelDark, {
    y: isOpen ? 0.004 : 0.028,
    z: 0.22,
    rx: isOpen ? 0.14 : 0,
    bevel: 0.006,
    ...STEEL,
  })
  patch(m, 0.28, 0.25, CARE.waste, { y: 0.33, z: 0.1866, radius: 0.02 })
  biohazard(m)
  writing(m, letters, 'CLINICAL WASTE', 0.031, '#ffffff', { y: 0.262, z: 0.1872 })
  writing(m, letters, 'RESIDUOS CLÍNICOS', 0.0265, '#ffffff', { y: 0.224, z: 0.1872 })
}

/** Three open rings over a small one: the sign for what may infect. */
function biohazard(m: Model): void {
  const arc = (x: number, y: number, r: number, from: number, to: number, width: number) =>
    m.at({ y: 0.375, z: 0.1872 }, () => {
      const points = Array.from({ length: 13 }, (_, i) => {
        const angle = from + ((to - from) * i) / 12
        return [x + Math.cos(angle) * r, y + Math.sin(angle) * r] as const
      })
      stroke(m, points, width, '#ffffff')
    })
  for (let i = 0; i < 3; i++) {
    const angle = Math.PI / 2 + (i * Math.PI * 2) / 3
    arc(Math.cos(angle) * 0.03, Math.sin(angle) * 0.03, 0.029, angle + 0.5, angle + Math.PI * 2 - 0.5, 0.009)
  }
  arc(0, 0, 0.026, 0.35, 0.35 + Math.PI * 2, 0.006)
}
