import { createModel, type SitePlan } from '#kit/bake'
import { expect, test } from 'vitest'
import { lightThings } from '../../src/cli/bake/baked-things.ts'
import { readLetters } from '../../src/cli/bake/letters.ts'
import { lightRoom } from '../../src/cli/bake/room-light.ts'
import { quad } from '../../src/kit/solid/solid.ts'
import { SUNNY } from '../kit/lights.ts'

const QUALITY = {
  direct: { sun: 4, portal: 0, lamp: 0 },
  bounces: [],
  floorDensity: 4,
  wallDensity: 4,
  soft: 0.5,
  gather: 1,
}

/** A white tile that lies with its face up. */
const tile = {
  home: 'table',
  size: [1, 1, 1],
  looks: {
    '': (m) => m.add(quad([-0.1, 0, 0.1], [0.1, 0, 0.1], [0.1, 0, -0.1], [-0.1, 0, -0.1]), '#808080'),
  },
} satisfies SitePlan['things'][string]

test('things that stay at home have the light of their place in their colours, others have none', async () => {
  const room = createModel()
  room.box(2, 0.02, 2, '#000000', { x: 5, y: 2 })
  const lit = await lightRoom(room.pieces, { ...SUNNY, isOpen: true }, QUALITY)
  const place = (x: number) => ({ position: [x, 0.5, 0] as [number, number, number], yaw: 0 })
  const things = {
    sunny: { ...tile, light: 'baked' },
    shaded: { ...tile, home: 'underBoard', light: 'baked' },
    carried: tile,
  } satisfies SitePlan['things']
  const layout = { places: { table: place(0), underBoard: place(5) } } as unknown as SitePlan['layout']
  const colors = await lightThings({ things, layout } as unknown as SitePlan, lit, QUALITY, readLetters())
  await lit.pool.close()
  expect([...colors.keys()]).toEqual(['sunny.', 'shaded.'])
  const [sunny, shaded] = ['sunny.', 'shaded.'].map((name) => colors.get(name)?.color?.[0] ?? NaN)
  expect(sunny).toBeGreaterThan((shaded ?? 0) + 0.1)
  expect(Math.max(...(colors.get('shaded.')?.position ?? []))).toBeCloseTo(0.1)
})
