import { createModel } from '#kit/bake'
import { expect, test } from 'vitest'
import { lightRoom } from '../../src/cli/bake/room-light.ts'
import { quad } from '../../src/kit/solid/solid.ts'
import { SUNNY } from '../kit/lights.ts'

const QUALITY = {
  direct: { sun: 4, portal: 0, lamp: 0 },
  bounces: [],
  floorDensity: 4,
  wallDensity: 4,
  soft: 0.5,
  gather: 0,
}

/** Red light on a floor of 2 m under a board of 4 m. */
const floorUnderBoard = async (casts: boolean): Promise<number> => {
  const model = createModel()
  model.add(quad([-1, 0, 1], [1, 0, 1], [1, 0, -1], [-1, 0, -1]), '#000000')
  model.box(4, 0.02, 4, '#000000', { y: 1, casts })
  const { mesh, irradiance, pool } = await lightRoom(model.pieces, { ...SUNNY, isOpen: true }, QUALITY)
  await pool.close()
  const floor = mesh.position.findIndex((value, i) => i % 3 === 1 && value === 0)
  return irradiance[floor - 1] ?? NaN
}

test('what casts no shadow lets the sun through, and the same thing casting one does not', async () => {
  expect(await floorUnderBoard(false)).toBeCloseTo(3, 1)
  expect(await floorUnderBoard(true)).toBeCloseTo(0, 1)
})
