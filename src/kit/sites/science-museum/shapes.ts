import { rgb, scale, type Rgb } from '../../color.ts'
import type { Finish, Model, Pose } from '../../model.ts'
import { mark } from '../../parts/museum-shapes.ts'
import { plainBox } from './faces.ts'
import { shiningPrint } from './shining.ts'

type Color = Rgb | string

/** A sheet in a thin frame on a wall that looks along +z, its upper edge at `y`; it shines by itself where asked. */
export function hung(
  m: Model,
  picture: string,
  w: number,
  h: number,
  { glow, frame = '#3b4249', ...pose }: Pose & { glow?: number; frame?: string },
): void {
  m.at(pose, () => {
    plainBox(m, w + 0.05, h + 0.05, 0.036, frame, {
      y: -h - 0.025,
      without: ['-x', '+x', '-y', '+y', '-z'],
    })
    m.at({ y: -h / 2, z: 0.025 }, () =>
      glow ? shiningPrint(m, picture, w, h, { glow }) : m.print(picture, w, h),
    )
  })
}

/** A table with four legs; its top is at `h`. */
export function table(
  m: Model,
  { w, h, d, top, leg, ...pose }: Pose & { w: number; h: number; d: number; top: Color; leg: Color },
): void {
  m.at(pose, () => {
    plainBox(m, w, 0.045, d, top, { y: h - 0.045 })
    for (const x of [-1, 1])
      for (const z of [-1, 1])
        m.box(0.055, h - 0.04, 0.055, leg, {
          x: x * (w / 2 - 0.06),
          z: z * (d / 2 - 0.06),
          bevel: 0,
          without: ['-y', '+y'],
        })
    plainBox(m, w - 0.14, 0.07, d - 0.14, leg, { y: h - 0.115, without: ['+y', '-y'] })
  })
}

/** A cupboard or low cabinet with doors side by side towards +z. */
export function cabinet(
  m: Model,
  { w, h, d, color, doors, ...pose }: Pose & { w: number; h: number; d: number; color: Color; doors: number },
): void {
  const face = typeof color === 'string' ? rgb(color) : color
  m.at(pose, () => {
    plainBox(m, w - 0.04, 0.07, d - 0.06, scale(face, 0.4), { without: ['-y', '+y', '-z'] })
    plainBox(m, w, h - 0.07, d, face, { y: 0.07, without: ['-y', '-z'] })
    for (let i = 0; i < doors; i++) {
      const [wide, x] = [w / doors, -w / 2 + (w / doors) * (i + 0.5)]
      plainBox(m, wide - 0.02, h - 0.12, 0.014, scale(face, 1.1), {
        x,
        y: 0.09,
        z: d / 2 + 0.006,
        without: ['-y', '+y', '-x', '+x', '-z'],
      })
      m.box(0.014, 0.12, 0.02, '#8b9498', {
        x: x + (i % 2 ? -1 : 1) * (wide / 2 - 0.05),
        y: h * 0.55,
        z: d / 2 + 0.02,
        bevel: 0,
        without: ['-z'],
      })
    }
  })
}

/** Two rows of lockers, some in colour, a number plate on each. */
export function lockers(m: Model, pose: Pose): void {
  m.at(pose, () => {
    plainBox(m, 1.64, 1.82, 0.46, '#c9cfd0', { y: 0.06, without: ['-y', '-z'] })
    plainBox(m, 1.6, 0.06, 0.42, '#4b5359', { without: ['-y', '+y', '-z'] })
    for (let i = 0; i < 4; i++)
      for (const [k, y] of [0.08, 0.99].entries())
        m.at({ x: -0.61 + i * 0.407, y, z: 0.236 }, () => {
          plainBox(m, 0.39, 0.88, 0.006, (i + k) % 3 ? '#d9dddc' : '#3f8f8a', {
            without: ['-y', '+y', '-x', '+x', '-z'],
          })
          for (const [at, w, h] of [
            [0.72, 0.16, 0.02],
            [0.67, 0.16, 0.02],
            [0.4, 0.03, 0.09],
          ] as const)
            mark(m, w, h, '#5b656c', { x: at < 0.5 ? 0.14 : 0, y: at, z: 0.01 })
        })
  })
}

/** An open shelf with its back to −z; `load` fills each board: its height is y = 0, x runs from −w/2 to w/2. */
export function shelves(
  m: Model,
  { w, h, d, rows, color, ...pose }: Pose & { w: number; h: number; d: number; rows: number; color: Color },
  load: (row: number) => void,
): void {
  m.at(pose, () => {
    for (const x of [-1, 1]) plainBox(m, 0.03, h, d, color, { x: x * (w / 2 - 0.015), without: ['-y', '-z'] })
    plainBox(m, w - 0.06, h - 0.06, 0.012, color, {
      y: 0.05,
      z: -d / 2 + 0.012,
      without: ['-y', '+y', '-x', '+x', '-z'],
    })
    const pitch = (h - 0.08) / rows
    for (let at = 0; at <= rows; at++)
      plainBox(m, w - 0.06, 0.024, d - 0.01, color, {
        y: 0.05 + at * pitch,
        without: ['-x', '+x', '-z', at * pitch > 1.4 ? '+y' : '-y'],
      })
    for (let at = 0; at < rows; at++) m.at({ y: 0.074 + at * pitch }, () => load(at))
  })
}

/** A screen on a foot that looks along +z; its picture shines. */
export function screen(
  m: Model,
  picture: string,
  { w, crop, ...pose }: Pose & { w: number; crop?: readonly [number, number, number, number] },
): void {
  const h = w * 0.58
  m.at(pose, () => {
    m.box(w * 0.4, 0.012, 0.18, '#2b3035', { bevel: 0, without: ['-y'] })
    m.box(0.05, 0.14, 0.03, '#2b3035', { z: -0.02, bevel: 0, without: ['-y', '+y'] })
    m.box(w, h, 0.03, '#22272b', { y: 0.11, bevel: 0 })
    m.print(picture, w - 0.03, h - 0.03, { y: 0.11 + h / 2, z: 0.02, glow: 0.92, ...(crop && { crop }) })
  })
}

/** A chair on castors; whoever sits looks along +z. */
export function swivelChair(m: Model, { color, ...pose }: Pose & { color: Color }): void {
  m.at(pose, () => {
    for (let i = 0; i < 5; i++)
      m.at({ ry: (i * Math.PI * 2) / 5 }, () =>
        m.box(0.05, 0.05, 0.29, '#2f3438', { y: 0.03, z: 0.16, bevel: 0, without: ['-z'] }),
      )
    can(m, 0.025, 0.36, '#6d757a', { y: 0.06, segments: 6 })
    m.box(0.46, 0.08, 0.45, color, { y: 0.42, bevel: 0.03 })
    m.box(0.42, 0.44, 0.06, color, { y: 0.56, z: -0.22, rx: -0.1, bevel: 0.025 })
    m.box(0.06, 0.2, 0.03, '#2f3438', { y: 0.42, z: -0.23, bevel: 0 })
  })
}

/** An upright drum without edges or underside: for what is small or seen from afar. */
export function can(
  m: Model,
  radius: number,
  h: number,
  color: Color,
  { top = radius, segments = 10, ...look }: Finish & Pose & { top?: number; segments?: number } = {},
): void {
  m.turn(
    [
      [radius, 0],
      [top, h],
      [0, h],
    ],
    color,
    { segments, ...look },
  )
}

/** A round stool. */
export function stool(m: Model, { color, h, ...pose }: Pose & { color: Color; h: number }): void {
  m.at(pose, () => {
    m.drum(0.17, 0.04, color, { y: h - 0.04, segments: 10 })
    can(m, 0.02, h - 0.05, '#6d757a', { y: 0.01, segments: 5 })
    can(m, 0.19, 0.02, '#3b4249', { segments: 12 })
  })
}

/** A wooden box with battens, as tall as it is wide unless said. */
export function crate(
  m: Model,
  { w, h = w, d = w, ...pose }: Pose & { w: number; h?: number; d?: number },
): void {
  m.at(pose, () => {
    // Panels end where the battens begin: a corner under a batten gets no light, and its dark would spread.
    for (const ry of [0, Math.PI])
      m.at({ y: h / 2, ry }, () => mark(m, w - 0.2, h - 0.22, '#cfa873', { z: d / 2 - 0.02, casts: true }))
    m.box(w - 0.2, 0.02, d - 0.01, '#cfa873', { y: h - 0.02, bevel: 0, without: ['-y', '-x', '+x'] })
    for (const y of [0.02, h - 0.115])
      m.box(w, 0.1, d, '#b0895a', { y, bevel: 0, without: y < 0.1 ? ['-y'] : [] })
    for (const x of [-1, 1])
      m.box(0.1, h - 0.006, d - 0.012, '#b98f5f', { x: x * (w / 2 - 0.056), bevel: 0, without: ['-y'] })
  })
}

/** A row of boxes, books or folders along x from `from` to `to`: each [share of the mean width, height, colour]. */
export function row(
  m: Model,
  from: number,
  to: number,
  d: number,
  z: number,
  items: readonly (readonly [number, number, Color])[],
): void {
  const total = items.reduce((sum, [share]) => sum + share, 0)
  let x = from
  for (const [share, h, color] of items) {
    const w = ((to - from) * share) / total
    if (h > 0)
      m.box(w - 0.008, h, d, color, {
        x: x + w / 2,
        z,
        bevel: 0,
        without: ['-y', '-z'],
      })
    x += w
  }
}
