import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assemble, SITES } from '#kit/bake'
import { CAFE_VIEWS } from '#kit'
import { readSite, type Site } from '#scenario'
import { readLetters } from '../../src/cli/bake/letters.ts'
import { buildBvh } from '../../src/kit/light/bvh.ts'

const reading = readSite(readFileSync('assets/sites/cafe/site.json'))
const site = (reading.ok ? reading.value : undefined) as Site

const LEARNER_SPOTS = [
  'entrance',
  'counter',
  'prepTable',
  'ovenFront',
  'handSink',
  'fridgeFront',
  'backDoor',
  'floorMiddle',
  'tableCorner',
]
const PERSON_SPOTS = [
  'behindTill',
  'coffeeMachine',
  'kneading',
  'queueFirst',
  'queueSecond',
  'byDisplay',
  'tableSeat',
  'byDoor',
  'atBackDoor',
  'byOven',
]
const THINGS = [
  'handSink',
  'apron',
  'till',
  'thermometer',
  'wipes',
  'fridge',
  'logSheet',
  'delivery',
  'oven',
  'tray',
  'gloves',
  'timer',
  'mop',
  'sign',
  'spill',
  'allergenBook',
  'tongs',
  'muffin',
  'displayCase',
  'coffeeMachine',
  'cup',
  'frontDoor',
  'phone',
  'cloth',
  'bin',
  'clipboard',
]
const PLACES = [
  'counterTop',
  'prepTableTop',
  'shelfOven',
  'coolingRack',
  'floorSpill',
  'floorBySpill',
  'backDoorFloor',
  'fridgeShelf',
  'nearTill',
]
const LOOKS = {
  delivery: ['closed', 'open'],
  oven: ['off', 'heating', 'hot'],
  tray: ['raw', 'baked', 'burnt'],
  timer: ['idle', 'running', 'ringing'],
  allergenBook: ['closed', 'open'],
  cup: ['empty', 'full'],
  frontDoor: ['closed', 'open'],
  spill: ['there'],
  fridge: ['closed', 'open'],
}

const SHOULDERS = 0.2
const EYE = 1.6

describe('the site file of the café', () => {
  it('is a site that every room can read', () => {
    expect(reading.ok ? [] : reading.problems).toEqual([])
  })

  it('has every spot, thing, look and place that scenarios were promised', () => {
    expect(LEARNER_SPOTS.filter((spot) => !/learner|both/.test(site.spots[spot]?.for ?? ''))).toEqual([])
    expect(PERSON_SPOTS.filter((spot) => !/person|both/.test(site.spots[spot]?.for ?? ''))).toEqual([])
    expect(THINGS.filter((thing) => !site.things[thing])).toEqual([])
    expect(PLACES.filter((place) => !site.places[place])).toEqual([])
    expect(Object.fromEntries(Object.keys(LOOKS).map((thing) => [thing, site.things[thing]?.looks]))).toEqual(
      LOOKS,
    )
  })

  it('gives every thing a home and a box that a hand can find', () => {
    const things = Object.entries(site.things)
    expect(things.filter(([, { home }]) => !site.places[home])).toEqual([])
    expect(things.filter(([, { size }]) => Math.min(...size) < 0.12)).toEqual([])
  })

  it('starts at a spot for the learner', () => {
    expect(site.spots[site.start]?.for).toMatch(/learner|both/)
  })

  it('has room for the shoulders of whoever stands at a spot', () => {
    const around = Array.from({ length: 8 }, (_, i) => (i * Math.PI) / 4)
    const cramped = Object.entries(site.spots).filter(
      ([
        ,
        {
          position: [x, , z],
        },
      ]) => !around.every((a) => isFree(x + Math.cos(a) * SHOULDERS, z + Math.sin(a) * SHOULDERS)),
    )
    expect(cramped.map(([name]) => name)).toEqual([])
  })

  it('lets a learner walk from the entrance to every spot', () => {
    const reached = walkFrom(site.spots[site.start]!.position)
    const lost = Object.entries(site.spots).filter(
      ([, { position }]) => !reached.has(cellOf(position[0], position[2])),
    )
    expect(lost.map(([name]) => name)).toEqual([])
  })

  it('keeps people who stand at different spots out of each other', () => {
    const people = Object.entries(site.spots).filter(([, spot]) => spot.for !== 'learner')
    const pairs = people.flatMap(([a, one]) =>
      people.filter(([b]) => a < b).map(([b, other]) => ({ a, b, one, other })),
    )
    const tight = pairs.filter(
      ({ one, other }) =>
        Math.hypot(one.position[0] - other.position[0], one.position[2] - other.position[2]) < 0.5,
    )
    expect(tight.map(({ a, b }) => `${a} and ${b}`)).toEqual([])
  })

  it('carries one full set of light coefficients per probe', () => {
    const [x, y, z] = site.probes.count
    expect(site.probes.sh).toHaveLength(x * y * z * 27)
    expect(Math.max(...site.probes.sh)).toBeGreaterThan(0.5)
  })
})

it('nothing stands before the eyes of a learner at any spot', () => {
  const pieces = SITES['cafe']!.build(readLetters()).room.filter((piece) => piece.surface !== 'glass')
  const { position, index } = assemble(pieces, () => 0)
  const bvh = buildBvh(position, index)
  const glances = [-0.8, -0.4, 0, 0.4, 0.8].flatMap((turn) => [-0.4, 0, 0.3].map((dy) => ({ turn, dy })))
  const blinded = Object.entries(site.spots).filter(
    ([
      ,
      {
        position: [x, , z],
        facing,
      },
    ]) =>
      glances.some(({ turn, dy }) =>
        bvh.blocked(x, EYE, z, -Math.sin(facing + turn), dy, -Math.cos(facing + turn), 0.35),
      ),
  )
  expect(blinded.map(([name]) => name)).toEqual([])
})

it('there are six views to take pictures from, all inside the room', () => {
  expect(CAFE_VIEWS).toHaveLength(6)
  for (const { position } of CAFE_VIEWS) {
    position.forEach((value, axis) => {
      expect(value).toBeGreaterThan(site.bounds.min[axis]!)
      expect(value).toBeLessThan(site.bounds.max[axis]!)
    })
  }
})

function isInside(polygon: readonly (readonly number[])[], x: number, z: number): boolean {
  let isIn = false
  polygon.forEach(([x1, z1], i) => {
    const [x2, z2] = polygon[(i + 1) % polygon.length]!
    if (z1! > z !== z2! > z && x < ((x2! - x1!) * (z - z1!)) / (z2! - z1!) + x1!) isIn = !isIn
  })
  return isIn
}

function isFree(x: number, z: number): boolean {
  return (
    site.floor.some((polygon) => isInside(polygon, x, z)) &&
    !site.obstacles.some((polygon) => isInside(polygon, x, z))
  )
}

function cellOf(x: number, z: number): string {
  return `${Math.round(x * 10)},${Math.round(z * 10)}`
}

function walkFrom([x, , z]: readonly [number, number, number]): Set<string> {
  const reached = new Set<string>()
  const todo: [number, number][] = [[Math.round(x * 10), Math.round(z * 10)]]
  for (let cell = todo.pop(); cell; cell = todo.pop()) {
    const [i, j] = cell
    const key = `${i},${j}`
    if (reached.has(key) || !isFree(i / 10, j / 10)) continue
    reached.add(key)
    todo.push([i + 1, j], [i - 1, j], [i, j + 1], [i, j - 1])
  }
  return reached
}
