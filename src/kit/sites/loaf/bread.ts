import { mix, rgb, scale, type Rgb } from '../../color.ts'
import type { Model, Pose } from '../../model.ts'
import { PALETTE } from '../../palette.ts'

const crust =
  (foot: number, high: number, tone: number) =>
  ({ y }: { y: number }): Rgb =>
    scale(
      mix(rgb(PALETTE.crustLight), rgb(PALETTE.crustDark), Math.min(1, Math.max(0, (y - foot) / high)) * 0.9),
      tone,
    )

/** A loaf from a tin, 28 cm long along x. `foot` is the height at which it lies in the house, for its crust. */
export function tinLoaf(m: Model, pose: Pose, tone = 1): void {
  m.box(0.28, 0.13, 0.115, scale(rgb('#c98d4a'), tone), { bevel: 0.035, without: ['-y'], ...pose })
}

/** A round loaf, floured, with a cross cut into it. */
export function roundLoaf(m: Model, pose: Pose & { foot: number }, tone = 1): void {
  const { foot, ...at } = pose
  m.at(at, () => {
    m.turn(
      [
        [0.1, 0],
        [0.125, 0.035],
        [0.1, 0.09],
        [0, 0.115],
      ],
      '#b9793a',
      { segments: 12, shade: crust(foot, 0.12, tone) },
    )
    for (const ry of [0.4, 0.4 + Math.PI / 2])
      m.box(0.15, 0.008, 0.014, '#f0dcb4', { y: 0.103, ry, bevel: 0, without: ['-y'], casts: false })
  })
}

/** A stackable bread crate, 60 × 40 cm and 15 cm high, with six loaves or none. */
export function breadCrate(m: Model, isFull: boolean, pose: Pose, color: Rgb | string = '#3f7f6a'): void {
  m.at(pose, () => {
    m.box(0.58, 0.02, 0.38, color, { bevel: 0, without: ['-y'] })
    for (const z of [-0.19, 0.19]) m.box(0.6, 0.15, 0.02, color, { z, bevel: 0, without: ['-y'] })
    for (const x of [-0.29, 0.29]) m.box(0.02, 0.15, 0.36, color, { x, bevel: 0, without: ['-y'] })
    if (isFull)
      for (const x of [-0.19, 0, 0.19])
        m.at({ x, y: 0.03, ry: Math.PI / 2 }, () => tinLoaf(m, {}, 0.92 + (x + 0.2) * 0.3))
  })
}

/** Crates on top of each other, the uppermost full, on a foot of y = 0. */
export function crateStack(m: Model, high: number, pose: Pose, isFull = true): void {
  m.at(pose, () => {
    for (let i = 0; i < high; i++)
      breadCrate(m, isFull && i === high - 1, { y: i * 0.155 }, i % 3 === 2 ? '#c9a23a' : '#3f7f6a')
  })
}

/** A tied sack of grain or flour without print, 0.5 m high. */
export function plainSack(m: Model, pose: Pose, color: Rgb | string = '#e5d5b3'): void {
  m.at(pose, () => {
    m.box(0.42, 0.5, 0.3, color, { bevel: 0.09, without: ['-y'] })
    m.box(0.16, 0.1, 0.1, color, { y: 0.47, bevel: 0.03, without: ['-y'] })
  })
}

/** A heap of grain: its radius and height. */
export function heap(m: Model, radius: number, high: number, pose: Pose, color = '#d8a951'): void {
  m.turn(
    [
      [radius, 0],
      [radius * 0.6, high * 0.55],
      [radius * 0.2, high * 0.95],
      [0, high],
    ],
    color,
    { segments: 14, ...pose },
  )
}
