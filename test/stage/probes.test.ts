import type { Site } from '#scenario'
import { Vector3 } from 'three'
import { expect, test } from 'vitest'
import { lightAt, PROBE_FLOATS } from '../../src/stage/light/probes.ts'

/** Two probes along x, each holding its own number in every float. */
const probes: Site['probes'] = {
  min: [0, 0, 0],
  step: [2, 1, 1],
  count: [2, 1, 1],
  sh: [...Array<number>(PROBE_FLOATS).fill(1), ...Array<number>(PROBE_FLOATS).fill(3)],
}

const at = (x: number, y = 0, z = 0) => {
  const light = new Float32Array(PROBE_FLOATS)
  lightAt(probes, new Vector3(x, y, z), light)
  return light
}

test('light at a probe is that probe, half way it is the mean of both', () => {
  expect(at(0)[0]).toBe(1)
  expect(at(2)[26]).toBe(3)
  expect(at(1)[13]).toBe(2)
})

test('outside the grid the light of its border goes on', () => {
  expect(at(-5)[0]).toBe(1)
  expect(at(9, 4, -7)[0]).toBe(3)
})

test('probes are read with x fastest, then z, then y', () => {
  const cube: Site['probes'] = {
    min: [0, 0, 0],
    step: [1, 1, 1],
    count: [2, 2, 2],
    sh: Array.from({ length: 8 }, (_, probe) => Array<number>(PROBE_FLOATS).fill(probe)).flat(),
  }
  const light = new Float32Array(PROBE_FLOATS)
  lightAt(cube, new Vector3(1, 0, 0), light)
  expect(light[0]).toBe(1)
  lightAt(cube, new Vector3(0, 0, 1), light)
  expect(light[0]).toBe(2)
  lightAt(cube, new Vector3(0, 1, 0), light)
  expect(light[0]).toBe(4)
})
