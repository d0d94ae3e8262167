import { mix, rgb, scale } from '../../color.ts'
import { furnish, furnishLamp } from '../../furnish.ts'
import type { Model } from '../../model.ts'
import { PALETTE, TRADE } from '../../palette.ts'
import type { Supplies } from '../../part.ts'
import { part as stripLight } from '../../parts/rooms/strip-light.ts'
import { part as helmetSign } from '../../parts/signs/helmet-sign.ts'
import { quad } from '../../solid/solid.ts'
import { brickWall } from './bricks.ts'
import { LAMPS } from './light.ts'
import { BRICK, HOOKS, SHED, WINDOW } from './room.ts'

const { west, east, north, south, high, low } = SHED
const TIMBER = '#cbb088'
const TIMBER_DARK = '#b09068'
const POST = 0.12
/** How the roof falls to the north. */
const PITCH = Math.atan2(high - low, south - north)
/** Clear height under the roof at a place. */
const heightAt = (z: number) => low + (z - north) * Math.tan(PITCH)

/** Floor, brick walls, timber frame and roof of the plant shed. */
export function shed(m: Model, supplies: Supplies): void {
  m.group('shed floor', () => floor(m, supplies.random))
  walls(m, supplies.random)
  m.group('window', () => window(m))
  m.group('frame', () => frame(m))
  m.group('roof', () => roof(m))
  m.group('screen', () => screen(m, supplies.random))
  for (const lamp of LAMPS) furnishLamp(m, supplies, stripLight, lamp, 'on')
  m.group('signs', () => {
    m.at({ x: west + 0.004, ry: Math.PI / 2 }, () => {
      furnish(m, supplies, helmetSign, { x: -HOOKS.z - 0.17, y: 1.86 })
      m.print('ppe', 0.26, 0.3, { x: -HOOKS.z + 0.17, y: 2.01, z: 0.006 })
      m.print('steps', 0.56, 0.62, { x: 3.2, y: 1.5, z: 0.006 })
    })
  })
}

function floor(m: Model, random: () => number): void {
  const grey = rgb('#bdb9b0')
  const [columns, rows] = [10, 6]
  const [w, d] = [(east - west) / columns, (south - north) / rows]
  for (let i = 0; i < columns; i++)
    for (let j = 0; j < rows; j++) {
      const [x, z] = [west + i * w, north + j * d]
      // One slab of concrete; only every third joint is a real one.
      const [left, back] = [i === 5 ? 0.004 : 0, j === 3 ? 0.004 : 0]
      m.add(
        quad([x + left, 0, z + d], [x + w, 0, z + d], [x + w, 0, z + back], [x + left, 0, z + back]),
        scale(grey, 0.985 + random() * 0.03),
        { surface: 'lightmap' },
      )
    }
}

function walls(m: Model, random: () => number): void {
  const top = low + 0.02
  brickWall(m, 'north', { x: west, z: north }, east - west, top, [], random)
  const hole = [south - WINDOW.middle - WINDOW.w / 2, south - WINDOW.middle + WINDOW.w / 2] as const
  const opening = [hole[0], hole[1], WINDOW.low, WINDOW.high] as const
  brickWall(m, 'west', { x: west, z: south, ry: Math.PI / 2 }, south - north, high - 0.02, [opening], random)
  const length = south - north + BRICK
  brickWall(
    m,
    'outside',
    { x: west - BRICK, z: north - BRICK, ry: -Math.PI / 2 },
    length,
    high - 0.02,
    [[length - hole[1], length - hole[0], WINDOW.low, WINDOW.high]],
    random,
  )
  m.group('wall ends', () => {
    const brick = '#b3785a'
    // The south end of the west wall, what the yard never sees of the north wall, and the wall's crown.
    m.box(BRICK, high - 0.02, 0.004, brick, { x: west - BRICK / 2, z: south, bevel: 0.001 })
    m.group('plain', () =>
      m.box(east - west + BRICK, top, 0.02, brick, {
        x: (west + east - BRICK) / 2,
        z: north - BRICK,
        bevel: 0.001,
      }),
    )
    m.box(BRICK, top, BRICK, brick, { x: east - BRICK / 2, z: north - BRICK / 2 - 0.001, bevel: 0.004 })
  })
}

function window(m: Model): void {
  const { middle, w, low: y, high: top } = WINDOW
  const h = top - y
  m.at({ x: west, y, z: middle, ry: Math.PI / 2 }, () => {
    const frameColor = TRADE.navy
    for (const at of [0, h - 0.05])
      m.box(w, 0.05, BRICK + 0.03, frameColor, { y: at, z: -BRICK / 2, bevel: 0.008 })
    for (const side of [-1, 0, 1])
      m.box(0.05, h - 0.1, side ? BRICK + 0.03 : 0.06, frameColor, {
        x: side * (w / 2 - 0.025),
        y: 0.05,
        z: -BRICK / 2,
        bevel: 0.008,
      })
    m.box(w - 0.1, h - 0.1, 0.008, '#dcedf0', {
      y: 0.05,
      z: -BRICK / 2,
      bevel: 0.001,
      surface: 'glass',
      casts: false,
    })
    m.box(w + 0.16, 0.05, 0.1, TRADE.concrete, { y: -0.05, z: -BRICK - 0.02, bevel: 0.01 })
  })
}

function frame(m: Model): void {
  for (const x of [west + 0.08, -1.95, 0.03, east - 0.08]) {
    post(m, x, south - 0.07)
    for (const side of [-1, 1])
      if (x + side * 0.5 > west && x + side * 0.5 < east)
        m.box(0.07, 0.62, 0.07, TIMBER_DARK, {
          x: x + side * 0.055,
          y: high - 0.66,
          z: south - 0.07,
          rz: -side * 0.72,
          bevel: 0.008,
        })
  }
  for (const z of [-1.8, north + 0.07]) post(m, east - 0.08, z)
  m.box(east - west + 0.5, 0.17, 0.1, TIMBER, {
    x: (west + east) / 2,
    y: high - 0.2,
    z: south - 0.07,
    bevel: 0.01,
  })
  m.box(0.1, 0.14, south - north, TIMBER, {
    x: east - 0.08,
    y: low - 0.1,
    z: (south + north) / 2,
    rx: -PITCH,
    bevel: 0.01,
  })
}

function post(m: Model, x: number, z: number): void {
  const h = heightAt(z) - 0.05
  m.box(POST, h - 0.06, POST, TIMBER, { x, y: 0.06, z, bevel: 0.012 })
  m.box(POST + 0.05, 0.07, POST + 0.05, PALETTE.steelDark, { x, z, bevel: 0.008, shine: 0.5 })
}

/** Rafters, boards below, ribbed metal above; built in the plane of the roof, its lower side on y = 0. */
function roof(m: Model): void {
  const [front, back, side] = [0.62, 0.34, 0.36]
  const long = south - north + front + back
  const [x0, x1] = [west - BRICK - 0.16, east + side]
  const [wide, middle] = [x1 - x0, (x0 + x1) / 2]
  m.at({ y: heightAt(south), z: south, rx: -PITCH }, () => {
    const z = front - long / 2
    for (let i = 0; i <= 7; i++)
      m.box(0.055, 0.12, long - 0.06, TIMBER, {
        x: x0 + 0.1 + ((wide - 0.2) * i) / 7,
        y: -0.02,
        z,
        bevel: 0.006,
      })
    const boards = 22
    const [light, dark] = [rgb(TRADE.plywood), rgb('#b8905c')]
    for (let i = 0; i < boards; i++) {
      const [near, far] = [front - (long / boards) * i - 0.004, front - (long / boards) * (i + 1)]
      m.add(
        quad([x0, 0.1, far], [x1, 0.1, far], [x1, 0.1, near], [x0, 0.1, near]),
        mix(light, dark, (i * 0.37) % 0.6),
      )
    }
    m.group('plain', () => {
      m.box(wide + 0.04, 0.012, long + 0.06, TRADE.navy, { x: middle, y: 0.122, z, bevel: 0 })
      for (let i = 0; i <= 15; i++)
        m.box(0.06, 0.028, long - 0.02, TRADE.navy, {
          x: x0 + 0.03 + ((wide - 0.06) * i) / 15,
          y: 0.128,
          z,
          bevel: 0.01,
          without: ['-y', '-z'],
        })
    })
    // Fascia and gutter along the front.
    m.box(wide + 0.04, 0.15, 0.025, TRADE.navyDark, { x: middle, y: -0.02, z: front + 0.015, bevel: 0.006 })
    for (const x of [x0 - 0.012, x1 + 0.012])
      m.box(0.025, 0.15, long + 0.05, TRADE.navyDark, { x, y: -0.02, z, bevel: 0.006 })
  })
}

/** Slats between the eastern posts let the morning in, in stripes. */
function screen(m: Model, random: () => number): void {
  const [from, to] = [north + 0.14, -1.87]
  const [light, dark] = [rgb(TIMBER), rgb(TIMBER_DARK)]
  for (let y = 0.12; y < low - 0.22; y += 0.165)
    m.box(0.03, 0.105, to - from, mix(light, dark, random()), {
      x: east - 0.08,
      y,
      z: (from + to) / 2,
      bevel: 0.008,
    })
  m.box(0.06, low - 0.2, 0.05, TIMBER_DARK, { x: east - 0.035, y: 0.06, z: -2.72, bevel: 0.008 })
}
