import { expect, it } from 'vitest'
import { assemble, createModel, createSolver, tone, type Lights, type Points } from '#kit/bake'
import { buildBvh } from '../../src/kit/light/bvh.ts'
import { randomFrom } from '../../src/kit/random.ts'
import { quad } from '../../src/kit/solid/solid.ts'
import { DARK, SUNNY } from './lights.ts'

const UP: Points = {
  position: new Float32Array([0, 0, 0, 2, 0, 0]),
  normal: new Float32Array([0, 1, 0, 0, 1, 0]),
}
const SUN_ONLY = { sun: 8, portal: 0, lamp: 0, gather: 0 }

function scene(lights: Lights, build: (m: ReturnType<typeof createModel>) => void) {
  const m = createModel()
  build(m)
  const mesh = assemble(m.pieces, () => 0)
  return createSolver({ ...mesh, irradiance: new Float32Array(mesh.position.length), lights })
}

function light(solver: ReturnType<typeof scene>, points: Points, rays = SUN_ONLY): number[] {
  const into = new Float32Array(points.position.length)
  solver.light(
    points,
    0,
    points.position.length / 3,
    rays,
    1,
    into,
    new Float32Array(points.position.length / 3),
  )
  return Array.from(into)
}

it('the ray tree finds what trying every triangle finds', () => {
  const random = randomFrom(3)
  const middles = Array.from({ length: 300 }, () => random() * 2 - 1)
  const position = Float32Array.from(
    { length: 900 },
    (_, i) => middles[Math.floor(i / 9) * 3 + (i % 3)]! + random() - 0.5,
  )
  const index = Uint32Array.from({ length: 300 }, (_, i) => i)
  const all = buildBvh(position, index)
  const single = Array.from({ length: 100 }, (_, t) => buildBvh(position, index.slice(t * 3, t * 3 + 3)))
  let hits = 0
  for (let i = 0; i < 500; i++) {
    const ray = [random() * 6 - 3, random() * 6 - 3, -4, random() - 0.5, random() - 0.5, 1, 50] as const
    const nearest = single.map((one) => (one.closest(...ray) ? one.hit.distance : Infinity))
    const best = Math.min(...nearest)
    expect(all.closest(...ray)).toBe(best < Infinity)
    expect(all.blocked(...ray)).toBe(best < Infinity)
    if (best === Infinity) continue
    hits++
    expect(all.hit.triangle).toBe(nearest.indexOf(best))
  }
  expect(hits).toBeGreaterThan(50)
})

it('the sun lights the open floor and not the floor under a table', () => {
  const lit = light(
    scene(SUNNY, (m) => m.box(1, 0.05, 1, '#ffffff', { y: 0.7 })),
    UP,
  )
  expect(lit).toEqual([0, 0, 0, 3, 2, 1])
})

it('under an even sky every open floor receives π times its brightness', () => {
  const sky = { zenith: [0.5, 0.5, 0.5], horizon: [0.5, 0.5, 0.5], ground: [0.5, 0.5, 0.5] } as const
  const solver = scene({ ...DARK, sky, isOpen: true }, (m) =>
    m.add(quad([9, -9, 9], [9.1, -9, 9], [9.1, -9, 8.9], [9, -9, 8.9]), '#ffffff'),
  )
  const lit = light(solver, UP, { sun: 0, portal: 0, lamp: 0, gather: 16 })
  expect(lit[0]).toBeCloseTo(Math.PI * 0.5, 5)
})

it('a point gets the same light whoever computes it and in whatever order', () => {
  const build = (m: ReturnType<typeof createModel>) => {
    m.box(1, 0.5, 1, '#c08040')
    m.box(6, 0.1, 6, '#ffffff', { y: -0.2 })
    m.ball(0.3, '#ffffff', { x: 1.5, y: 0.4, glow: 2 })
  }
  const mesh = (() => {
    const m = createModel()
    build(m)
    return assemble(m.pieces, () => 0.4)
  })()
  const points = { position: mesh.position, normal: mesh.normal }
  const count = mesh.position.length / 3
  const rays = { sun: 8, portal: 4, lamp: 2, gather: 4 }
  const run = (portions: [number, number][]) => {
    const solver = scene(SUNNY, build)
    const into = new Float32Array(count * 3)
    for (const [from, to] of portions) solver.light(points, from, to, rays, 7, into, new Float32Array(count))
    return into
  }
  const third = Math.floor(count / 3)
  const whole = run([[0, count]])
  expect(
    run([
      [third, count],
      [0, third],
    ]),
  ).toEqual(whole)
  expect(whole.some((value) => value > 0)).toBe(true)
})

it('a probe knows the lamp that it sees, and not the one behind a wall', () => {
  const bulbs = [
    { at: [0, 2, 0], strength: [4, 4, 4], radius: 0.05 },
    { at: [3, 1, 0], strength: [4, 4, 4], radius: 0.05 },
  ] as const
  const solver = scene({ ...DARK, bulbs: [...bulbs] }, (m) => m.box(0.1, 3, 3, '#ffffff', { x: 1.5 }))
  const told: number[][] = []
  solver.eachLight([0, 1, 0], (towards, strength, isSun) => {
    if (!isSun) told.push([...towards, ...strength])
  })
  expect(told).toEqual([[0, 1, 0, 4, 4, 4]])
})

it('the display curve keeps dark colours as they are and never leaves its range', () => {
  expect(tone([0.2, 0.4, 0.6])).toEqual([0.2, 0.4, 0.6])
  for (const bright of [0.8, 1, 3, 50]) {
    for (const channel of tone([bright, bright * 0.5, 0.1])) {
      expect(channel).toBeGreaterThanOrEqual(0)
      expect(channel).toBeLessThanOrEqual(1)
    }
  }
  expect(tone([4, 2, 1])[0]).toBeGreaterThan(tone([2, 1, 0.5])[0])
})
