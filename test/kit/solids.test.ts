import { describe, expect, it } from 'vitest'
import { ball } from '../../src/kit/solid/ball.ts'
import { bevelBox } from '../../src/kit/solid/bevel-box.ts'
import { lathe } from '../../src/kit/solid/lathe.ts'
import { roundRect, slab } from '../../src/kit/solid/slab.ts'
import { quad, type Solid } from '../../src/kit/solid/solid.ts'
import { split } from '../../src/kit/solid/split.ts'
import { tube } from '../../src/kit/solid/tube.ts'

const SOLIDS: Record<string, Solid> = {
  'a bevelled box': bevelBox(0.4, 0.2, 0.3, 0.02),
  'a drum': lathe(
    [
      [0, 0],
      [0.1, 0],
      [0.11, 0.01],
      [0.11, 0.2],
      [0, 0.2],
    ],
    16,
  ),
  'a tube': tube(
    [
      [0, 0, 0],
      [0.1, 0.3, 0],
      [0.3, 0.4, 0.1],
    ],
    0.02,
  ),
  'a slab': slab(roundRect(0.3, 0.2, 0.03), 0.02, 0.004),
  'a ball': ball([0.1, 0.2, 0.1], 2),
}

describe.each(Object.entries(SOLIDS))('%s', (_, solid) => {
  it('is closed: every edge belongs to two faces that run along it in opposite directions', () => {
    const edges = new Map<string, number>()
    eachEdge(solid, (from, to) => {
      edges.set(`${from} ${to}`, (edges.get(`${from} ${to}`) ?? 0) + 1)
    })
    for (const [edge, count] of edges) {
      expect(edges.get(edge.split(' ').toReversed().join(' '))).toBe(count)
    }
  })

  it('looks outwards: its volume is positive and its normals agree with its faces', () => {
    expect(volume(solid)).toBeGreaterThan(0)
    for (let t = 0; t < solid.index.length; t += 3) {
      const [a, b, c] = [0, 1, 2].map((k) => solid.index[t + k]!) as [number, number, number]
      const face = cross(
        minus(at(solid.position, b), at(solid.position, a)),
        minus(at(solid.position, c), at(solid.position, a)),
      )
      const normals = [a, b, c].map((i) => at(solid.normal, i))
      const sum = [0, 1, 2].map((k) => normals.reduce((total, n) => total + n[k]!, 0))
      expect(face.reduce((dot, f, k) => dot + f * sum[k]!, 0)).toBeGreaterThan(0)
    }
  })
})

it('a bevelled box keeps its outer measures and costs 44 triangles', () => {
  const box = bevelBox(0.4, 0.2, 0.3, 0.02)
  const reach = [0, 1, 2].map((axis) => Math.max(...box.position.filter((_, i) => i % 3 === axis)))
  expect(reach.map((r) => r.toFixed(6))).toEqual(['0.200000', '0.100000', '0.150000'])
  expect(box.index.length / 3).toBe(44)
})

it('sides that nobody sees cost nothing', () => {
  expect(bevelBox(0.4, 0.2, 0.3, 0.02, ['-y', '-z']).index.length).toBeLessThan(
    bevelBox(0.4, 0.2, 0.3, 0.02).index.length,
  )
})

it('a split face has no long edge and the same area', () => {
  const face = quad([0, 0, 0], [2, 0, 0], [2, 1, 0], [0, 1, 0])
  const fine = split(face, 0.3)
  let longest = 0
  let area = 0
  eachEdge(fine, (_, __, length) => (longest = Math.max(longest, length)))
  for (let t = 0; t < fine.index.length; t += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => at(fine.position, fine.index[t + k]!)) as [
      number[],
      number[],
      number[],
    ]
    area += Math.hypot(...cross(minus(b, a), minus(c, a))) / 2
  }
  expect(longest).toBeLessThanOrEqual(0.3)
  expect(area).toBeCloseTo(2, 6)
})

function at(list: number[], i: number): number[] {
  return list.slice(i * 3, i * 3 + 3)
}

function minus(a: number[], b: number[]): number[] {
  return a.map((value, k) => value - b[k]!)
}

function cross(a: number[], b: number[]): number[] {
  return [a[1]! * b[2]! - a[2]! * b[1]!, a[2]! * b[0]! - a[0]! * b[2]!, a[0]! * b[1]! - a[1]! * b[0]!]
}

function volume({ position, index }: Solid): number {
  let sum = 0
  for (let t = 0; t < index.length; t += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => at(position, index[t + k]!)) as [number[], number[], number[]]
    sum += a.reduce((dot, value, k) => dot + value * cross(b, c)[k]!, 0) / 6
  }
  return sum
}

/** Calls back for every edge with its ends named by place, so that vertices at one place count as one. */
function eachEdge(
  { position, index }: Solid,
  visit: (from: string, to: string, length: number) => void,
): void {
  const name = (i: number) =>
    at(position, i)
      .map((value) => Math.round(value * 1e5) + 0)
      .join()
  for (let t = 0; t < index.length; t += 3) {
    for (let k = 0; k < 3; k++) {
      const [from, to] = [index[t + k]!, index[t + ((k + 1) % 3)]!]
      visit(name(from), name(to), Math.hypot(...minus(at(position, to), at(position, from))))
    }
  }
}
