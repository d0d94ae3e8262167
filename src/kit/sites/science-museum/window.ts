import type { Model } from '../../model.ts'
import type { Bay } from './bay.ts'
import { plainBox } from './faces.ts'
import { DEPTH } from './room.ts'

/** Frame, sill and panes of the window in a room's back wall. */
export function windowIn(m: Model, { opening }: Bay): void {
  if (!opening) return
  const { x, w, low, high } = opening
  const h = high - low
  m.group('window', () =>
    m.at({ x, y: low, z: -DEPTH }, () => {
      const frame = '#f0f1ee'
      for (const y of [0, h - 0.05])
        plainBox(m, w, 0.05, 0.16, frame, { y, z: -0.06, without: ['-x', '+x', '-z'] })
      const panes = Math.round(w / 1.2)
      for (let i = 0; i <= panes; i++)
        m.box(0.05, h - 0.1, i % panes ? 0.07 : 0.16, frame, {
          x: -w / 2 + 0.025 + ((w - 0.05) * i) / panes,
          y: 0.05,
          z: -0.06,
          bevel: 0,
          without: ['-y', '+y'],
        })
      plainBox(m, w + 0.12, 0.03, 0.16, '#d9d4c8', { y: -0.03, z: 0.04, without: ['-z'] })
      m.box(w - 0.08, h - 0.08, 0.008, '#dcedf0', {
        y: 0.04,
        z: -0.09,
        bevel: 0,
        surface: 'glass',
        casts: false,
      })
    }),
  )
}
