import { rgb, scale } from '../color.ts'
import type { Model } from '../model.ts'
import { PALETTE } from '../palette.ts'
import { roundRect } from '../solid/slab.ts'
import { quad } from '../solid/solid.ts'
import { bun, croissant, cupcake, donut, eclair, tart } from './goods.ts'
import { card, mug } from './vessels.ts'
import { oak } from './wood.ts'

const STEEL = { shine: 0.9 }

/** A shop counter with an oak top at 0.965 m and a front of coral slats towards +z; centred on x and z. */
export function counter(m: Model, w: number, d: number, random: () => number): void {
  const front = d / 2
  const coral = rgb(PALETTE.coral)
  m.box(w - 0.06, 0.86, d - 0.08, PALETTE.tealDark, { y: 0.06, bevel: 0.01, without: ['+y'] })
  m.box(w - 0.14, 0.07, d - 0.16, PALETTE.char, { bevel: 0.004 })
  const pitch = (w - 0.06) / Math.round((w - 0.06) / 0.097)
  for (let x = -w / 2 + 0.03 + pitch / 2; x < w / 2 - 0.03; x += pitch) {
    m.box(pitch * 0.68, 0.82, 0.022, scale(coral, 0.97 + random() * 0.06), { x, y: 0.08, z: front - 0.03, bevel: 0.006, without: ['-z', '-y', '+y'] })
  }
  m.box(w - 0.04, 0.03, 0.035, PALETTE.oak, { y: 0.065, z: front - 0.028, bevel: 0.006 })
  for (const side of [-1, 1] as const) {
    for (let i = 0; i < 7; i++) {
      const z = -d / 2 + 0.05 + ((d - 0.1) / 7) * (i + 0.5)
      m.box(0.022, 0.82, ((d - 0.1) / 7) * 0.68, scale(coral, 0.97 + random() * 0.06), { x: side * (w / 2 - 0.022), y: 0.08, z, bevel: 0.006, without: [side < 0 ? '+x' : '-x', '-y', '+y'] })
    }
  }
  m.box(w + 0.06, 0.045, d + 0.06, PALETTE.oak, { y: 0.92, bevel: 0.014, shine: 0.12, shade: oak })
  for (let i = 0; i < 5; i++) {
    const x = -w / 2 + (w / 5) * (i + 0.5)
    m.box(w / 5 - 0.03, 0.74, 0.018, PALETTE.tealSoft, { x, y: 0.11, z: -front + 0.035, bevel: 0.008, without: ['+z'] })
    m.rod([[-0.06, 0, 0], [-0.06, 0, -0.025], [0.06, 0, -0.025], [0.06, 0, 0]], 0.006, PALETTE.mustard, { x, y: 0.78, z: -front + 0.028, steps: 6, sides: 6, ...STEEL })
  }
}

/** Cupboards along a wall with a stone top at 0.92 m, fronts towards +z, back on z = −d/2. */
export function backBar(m: Model, w: number, d: number, doors: number, random: () => number): void {
  m.box(w, 0.8, d, PALETTE.tealDark, { y: 0.08, bevel: 0.01, without: ['-z'] })
  m.box(w - 0.05, 0.08, d - 0.06, PALETTE.char, { bevel: 0.004, without: ['-z'] })
  for (let i = 0; i < doors; i++) {
    const x = -w / 2 + (w / doors) * (i + 0.5)
    m.box(w / doors - 0.02, 0.72, 0.02, scale(rgb(PALETTE.tealSoft), 0.97 + random() * 0.06), { x, y: 0.12, z: d / 2 + 0.005, bevel: 0.008 })
    m.rod([[-0.05, 0, 0], [-0.05, 0, 0.025], [0.05, 0, 0.025], [0.05, 0, 0]], 0.006, PALETTE.mustard, { x, y: 0.76, z: d / 2 + 0.015, sides: 6, steps: 6, ...STEEL })
  }
  m.box(w + 0.04, 0.04, d + 0.04, '#efe6d6', { y: 0.88, z: 0.01, bevel: 0.012, shine: 0.15, without: ['-z'] })
}

/** A glass display case 1.7 m wide, two shelves of pastry, its front towards +z. */
export function displayCase(m: Model, random: () => number): void {
  const [w, d, h] = [1.7, 0.52, 0.46]
  m.box(w, 0.04, d, PALETTE.oakDark, { bevel: 0.008 })
  m.box(w, 0.03, d, PALETTE.oakDark, { y: h, bevel: 0.008 })
  for (const x of [-1, 1]) for (const z of [-1, 1]) m.box(0.02, h - 0.03, 0.02, PALETTE.mustard, { x: x * (w / 2 - 0.012), y: 0.035, z: z * (d / 2 - 0.012), bevel: 0.003, ...STEEL })
  m.box(w - 0.03, 0.012, d - 0.06, '#e8f1ee', { y: 0.24, bevel: 0.003, shine: 0.3 })
  const [x, z] = [w / 2 - 0.02, d / 2 - 0.01]
  const glass = { surface: 'glass', casts: false } as const
  m.add(quad([-x, 0.04, z], [x, 0.04, z], [x, h, z], [-x, h, z]), '#dff0ee', glass)
  m.add(quad([x, 0.04, z], [x, 0.04, -z], [x, h, -z], [x, h, z]), '#dff0ee', glass)
  m.add(quad([-x, 0.04, -z], [-x, 0.04, z], [-x, h, z], [-x, h, -z]), '#dff0ee', glass)
  m.box(w - 0.08, 0.012, 0.02, '#ffe2b8', { y: h - 0.013, z: d / 2 - 0.05, glow: 3, bevel: 0.002, casts: false })
  for (const tray of [-0.56, 0, 0.56]) m.box(0.5, 0.014, d - 0.14, PALETTE.steel, { x: tray, y: 0.04, bevel: 0.004, ...STEEL })
  const rows = (from: number, count: number, pitch: number, y: number, make: (i: number) => void) => {
    for (let i = 0; i < count * 2; i++) {
      m.at({ x: from + (i % count) * pitch + (random() - 0.5) * 0.012, y, z: -0.08 + Math.floor(i / count) * 0.17, ry: (random() - 0.5) * 0.5 }, () => make(i))
    }
  }
  const icings = [PALETTE.pink, PALETTE.choc, PALETTE.white, PALETTE.mustard]
  rows(-0.71, 3, 0.15, 0.056, () => croissant(m, random))
  rows(-0.15, 3, 0.15, 0.056, () => bun(m, random))
  rows(0.41, 3, 0.15, 0.056, (i) => donut(m, icings[i % 4]!, random))
  rows(-0.72, 4, 0.13, 0.254, () => tart(m))
  rows(-0.13, 4, 0.125, 0.254, (i) => cupcake(m, icings[(i * 2) % 4]!))
  rows(0.41, 4, 0.115, 0.254, () => m.at({ ry: Math.PI / 2 }, () => eclair(m)))
  for (const [px, y, picture] of [[-0.56, 0.056, 'price290'], [0, 0.056, 'price180'], [0.56, 0.056, 'price250'], [-0.5, 0.254, 'price420'], [0.05, 0.254, 'price300'], [0.56, 0.254, 'price340']] as const) {
    m.at({ x: px, y, z: d / 2 - 0.045 }, () => {
      card(m, 0.075, 0.042)
      m.print(picture, 0.07, 0.038, { y: 0.0205, z: 0.0, rx: -0.2 })
    })
  }
}

/** A till: a screen on a foot whose keys face −z (the crew), its back with the shop's mark towards +z. */
export function till(m: Model): void {
  m.box(0.22, 0.02, 0.18, PALETTE.char, { bevel: 0.008 })
  m.box(0.05, 0.16, 0.04, PALETTE.char, { y: 0.02, bevel: 0.01 })
  m.at({ y: 0.16, z: 0.02, rx: -0.35 }, () => {
    m.box(0.34, 0.24, 0.024, PALETTE.sage, { y: -0.05, bevel: 0.01 })
    m.print('mark', 0.14, 0.14, { y: 0.07, z: 0.0125 })
    m.print('tillScreen', 0.31, 0.21, { y: 0.07, z: -0.0125, ry: Math.PI, glow: 1 })
  })
}

/** A card reader, 15 cm. */
export function cardReader(m: Model): void {
  m.box(0.08, 0.03, 0.15, PALETTE.char, { rx: 0.25, y: 0.012, bevel: 0.01 })
  m.box(0.06, 0.004, 0.05, '#9fe0c8', { y: 0.051, z: -0.03, rx: 0.25, glow: 0.9, bevel: 0.001, casts: false })
  for (let i = 0; i < 9; i++) m.box(0.013, 0.004, 0.009, '#59605f', { x: -0.02 + (i % 3) * 0.02, y: 0.036 - Math.floor(i / 3) * 0.004, z: 0.012 + Math.floor(i / 3) * 0.016, rx: 0.25, bevel: 0.001, casts: false })
}

/** A counter bell. */
export function bell(m: Model): void {
  m.turn([[0, 0], [0.05, 0], [0.052, 0.008], [0.045, 0.012], [0.04, 0.03], [0.02, 0.048], [0.006, 0.052], [0.006, 0.06], [0, 0.062]], PALETTE.mustard, { segments: 18, ...STEEL })
}

/** A tip jar with coins. */
export function tipJar(m: Model): void {
  m.turn([[0, 0], [0.045, 0], [0.05, 0.008], [0.05, 0.1], [0.044, 0.12], [0.046, 0.125], [0.042, 0.125], [0.04, 0.118], [0.046, 0.1], [0.046, 0.01], [0, 0.01]], '#cfe6e2', { shine: 0.4 })
  m.drum(0.044, 0.03, PALETTE.mustard, { y: 0.01, segments: 14, ...STEEL })
  m.print('tips', 0.07, 0.045, { y: 0.062, z: 0.0515 })
}

/** A two-group espresso machine in coral, 0.78 m wide, its front towards +z. */
export function espresso(m: Model): void {
  m.box(0.78, 0.08, 0.5, PALETTE.char, { y: 0.03, bevel: 0.015 })
  for (const x of [-0.34, 0.34]) for (const z of [-0.2, 0.2]) m.drum(0.02, 0.035, PALETTE.steelDark, { x, z, segments: 8 })
  m.box(0.78, 0.28, 0.26, PALETTE.coral, { y: 0.1, z: -0.11, bevel: 0.03, shine: 0.3 })
  m.box(0.8, 0.12, 0.48, PALETTE.coral, { y: 0.37, bevel: 0.035, shine: 0.3 })
  m.box(0.72, 0.02, 0.24, PALETTE.steel, { y: 0.1, z: 0.12, bevel: 0.004, ...STEEL })
  m.box(0.7, 0.05, 0.01, PALETTE.steel, { y: 0.405, z: 0.24, bevel: 0.004, ...STEEL })
  for (const x of [-0.2, 0.16]) {
    m.at({ x, y: 0.3, z: 0.12 }, () => {
      m.drum(0.04, 0.08, PALETTE.steel, STEEL)
      m.drum(0.036, 0.03, PALETTE.steelDark, { y: -0.03, ...STEEL })
      m.rod([[0, -0.015, 0.03], [0, -0.015, 0.17]], 0.012, PALETTE.walnut)
      m.rod([[0, -0.03, 0], [0, -0.06, 0]], 0.008, PALETTE.steel, { sides: 6, ...STEEL })
    })
  }
  for (const x of [-0.33, 0.33]) m.rod([[x, 0.36, 0.2], [x, 0.26, 0.23], [x * 0.98, 0.16, 0.2]], 0.007, PALETTE.steel, { steps: 6, sides: 6, ...STEEL })
  for (let i = 0; i < 4; i++) m.drum(0.012, 0.012, i === 1 ? '#9fe0c8' : PALETTE.white, { x: -0.1 + i * 0.06, y: 0.43, z: 0.245, rx: Math.PI / 2, segments: 10, glow: i === 1 ? 1 : 0 })
  m.slab(roundRect(0.16, 0.05, 0.025), 0.004, PALETTE.mustard, { x: 0.24, y: 0.43, z: 0.24, bevel: 0.001, casts: false })
  const colors = [PALETTE.white, PALETTE.blush, PALETTE.white, PALETTE.mustard]
  for (let i = 0; i < 10; i++) {
    if (i % 4 === 3) continue
    m.at({ x: -0.28 + (i % 5) * 0.14, y: 0.49, z: -0.1 + Math.floor(i / 5) * 0.16, ry: (i * 7) % 5 }, () => mug(m, colors[i % 4]!))
  }
}

/** A coffee grinder with beans in its hopper. */
export function grinder(m: Model): void {
  m.box(0.18, 0.3, 0.24, PALETTE.char, { bevel: 0.02 })
  m.box(0.16, 0.04, 0.3, PALETTE.char, { z: 0.03, bevel: 0.01 })
  m.turn([[0.05, 0], [0.09, 0.12], [0.09, 0.2], [0.085, 0.2], [0, 0.2]], '#7a5236', { y: 0.3, segments: 14, shine: 0.4 })
  m.drum(0.092, 0.02, PALETTE.char, { y: 0.5, segments: 14 })
  m.rod([[0, 0.2, 0.12], [0, 0.2, 0.2]], 0.012, PALETTE.steel, STEEL)
}
