import { mix, rgb } from '../../color.ts'
import type { Model, Pose } from '../../model.ts'
import { polygon } from '../../solid/slab.ts'
import { can } from './shapes.ts'

/** A globe on its foot, 0.3 m high. */
export function globe(m: Model, pose: Pose): void {
  m.at(pose, () => {
    can(m, 0.07, 0.018, '#6d4a2c', { segments: 10 })
    can(m, 0.012, 0.06, '#c59a4a', { y: 0.015, segments: 6 })
    const [sea, land] = [rgb('#3f82ad'), rgb('#7fa65f')]
    m.ball(0.11, '#3f82ad', {
      y: 0.18,
      detail: 1,
      shade: ({ x, y, z }) =>
        mix(sea, land, Math.sin(x * 31 + y * 17) * Math.sin(z * 27 - y * 23 + x * 9) > 0.12 ? 1 : 0),
    })
  })
}

/** A toy rocket, 0.33 m high. */
export function toyRocket(m: Model, pose: Pose): void {
  m.at(pose, () => {
    m.turn(
      [
        [0.035, 0.04],
        [0.055, 0.12],
        [0.052, 0.2],
        [0.03, 0.28],
      ],
      '#f1ede2',
      { segments: 10, shine: 0.3 },
    )
    m.turn(
      [
        [0.03, 0.28],
        [0.014, 0.32],
        [0, 0.335],
      ],
      '#c4402f',
      { segments: 10, shine: 0.3 },
    )
    fins(m, 0.1, 0.16, '#c4402f')
  })
}

/** Four fins round a rocket: how far out and how high. */
export function fins(m: Model, out: number, high: number, color: string): void {
  const fin = polygon([
    [out * 0.4, high * 0.25],
    [out, 0],
    [out, high * 0.3],
    [out * 0.5, high],
  ])
  for (let i = 0; i < 4; i++)
    m.at({ ry: (i * Math.PI) / 2 + 0.4 }, () => m.slab(fin, out * 0.08, color, { z: -out * 0.04, bevel: 0 }))
}

/** A soft dinosaur that sits, 0.3 m high. */
export function plush(m: Model, color: string, pose: Pose): void {
  m.at(pose, () => {
    m.ball([0.09, 0.1, 0.1], color, { y: 0.1, detail: 1 })
    m.ball([0.06, 0.055, 0.085], color, { y: 0.24, z: 0.04, detail: 1 })
    m.rod(
      [
        [0, 0.05, -0.06],
        [0.06, 0.03, -0.16],
      ],
      (along) => 0.045 * (1 - along * 0.8),
      color,
      { sides: 5, steps: 3 },
    )
    for (const x of [-0.05, 0.05]) m.ball([0.035, 0.035, 0.06], color, { x, y: 0.035, z: 0.09, detail: 0 })
  })
}
