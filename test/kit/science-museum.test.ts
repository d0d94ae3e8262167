import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { SITES } from '#kit/bake'
import { SITE_VIEWS } from '#kit'
import { readLetters } from '../../src/cli/bake/letters.ts'
import { ROOMS } from '../../src/kit/sites/science-museum/room.ts'
import { PLACES_IN_SCIENCE_MUSEUM } from '../../src/kit/sites/science-museum/places.ts'
import { SIGHT_THINGS } from '../../src/kit/sites/science-museum/sights.ts'
import { checkSiteFile, checkSiteModels } from './site-checks.ts'

const things = PLACES_IN_SCIENCE_MUSEUM.map(({ thing }) => thing)
/** What is built into the rooms and has a name of its own. */
const sights = Object.keys(SIGHT_THINGS)
const guides = ['guideEntrance', 'guideGallery', 'guideStaffDoor', 'guideBackstage']

checkSiteFile('science-museum', {
  learnerSpots: ['entrance', 'staffDoor', ...things],
  personSpots: [...things, ...things.map((thing) => `${thing}Staff`), ...guides],
  things: [...things, ...sights, 'staffDoor', 'visitorBadge'],
  places: [],
  looks: { visitorBadge: ['whole'] },
})

checkSiteModels('science-museum')

describe('the rooms of the science museum', () => {
  const { spots, places, bounds } = SITES['science-museum']!.layout

  it('are fourteen, each with an id, a thing and a name of its own, half of them behind the staff door', () => {
    for (const key of ['id', 'thing', 'name', 'nameEs'] as const)
      expect(new Set(PLACES_IN_SCIENCE_MUSEUM.map((place) => place[key])).size).toBe(14)
    expect(PLACES_IN_SCIENCE_MUSEUM.filter(({ x }) => x < 0)).toHaveLength(7)
    for (const { id } of PLACES_IN_SCIENCE_MUSEUM) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
  })

  it('are of kinds that the career catalogue knows, and none that is kept from learners', () => {
    const rows = readFileSync('src/cli/careers/place-kinds.tsv', 'utf8')
      .split('\n')
      .map((line) => line.split('\t'))
    const column = rows[0]!.indexOf('adult')
    const kinds = new Map(rows.slice(1).map((row) => [row[0], row[column]]))
    expect(PLACES_IN_SCIENCE_MUSEUM.filter(({ kind }) => !kinds.has(kind) || kinds.get(kind))).toEqual([])
  })

  it('lie side by side along both halves of the house without a gap', () => {
    for (const facing of [0, 180])
      for (const isPublic of [true, false]) {
        const row = ROOMS.filter((room) => room.facing === facing && room.isPublic === isPublic).toSorted(
          (a, b) => a.x - b.x,
        )
        row.slice(1).forEach((room, i) => {
          const before = row[i]!
          expect(room.x - room.width / 2).toBeCloseTo(before.x + before.width / 2)
        })
      }
  })

  it('are faced by whoever stands at their spot, who sees the board without looking up steeply', () => {
    for (const room of ROOMS) {
      const { position, facing } = spots[room.thing]!
      const away = Math.abs(position[2] - room.z)
      expect(Math.cos(facing) * (position[2] - room.z)).toBeGreaterThan(0)
      const [, foot] = places[room.thing]!.position
      expect(Math.atan2(foot + 0.4 - 1.6, away)).toBeLessThan(0.5)
    }
  })

  it('have who works in them inside, facing the way in', () => {
    for (const room of ROOMS) {
      const { position, facing } = spots[`${room.thing}Staff`]!
      expect(Math.abs(position[2])).toBeGreaterThan(Math.abs(room.z) + 0.5)
      expect(Math.cos(facing) * (position[2] - room.z)).toBeGreaterThan(0)
      expect(Math.abs(position[0] - room.x)).toBeLessThan(room.half)
    }
  })

  it('hold what can be pointed at in them: something is built where its box is, inside the walls of one room', () => {
    const pieces = SITES['science-museum']!.build(readLetters()).room
    const corners = pieces.flatMap(({ solid: { position } }) =>
      Array.from({ length: position.length / 3 }, (_, i) => position.slice(i * 3, i * 3 + 3)),
    )
    const empty = Object.entries(SIGHT_THINGS).filter(([name, { size }]) => {
      const { position, yaw } = places[name]!
      const [x, y, z] = position
      const isAlongSide = Math.abs(Math.sin(yaw)) > 0.5
      const [wide, deep] = isAlongSide ? [size[2], size[0]] : [size[0], size[2]]
      const isInRoom = ROOMS.some(
        (room) =>
          Math.abs(x - room.x) < room.half && z * room.z > 0 && Math.abs(z) > Math.abs(room.z) + deep / 2,
      )
      const isBuilt = corners.some(
        ([px = 0, py = 0, pz = 0]) =>
          Math.abs(px - x) < wide / 2 + 0.02 &&
          Math.abs(pz - z) < deep / 2 + 0.02 &&
          py > y + 0.01 &&
          py < y + size[1] + 0.02,
      )
      return !isInRoom || !isBuilt
    })
    expect(empty.map(([name]) => name)).toEqual([])
  })

  it('each have a board over their way in and a flag that shows from afar', () => {
    const pieces = SITES['science-museum']!.build(readLetters()).room
    for (const { id, x } of ROOMS) {
      const boards = pieces.filter(({ picture }) => picture === `board-${id}`)
      // The board itself, and the two sides of its flag; a large board is laid out in several pieces.
      expect(boards.length).toBeGreaterThanOrEqual(3)
      const across = boards.flatMap(({ solid }) => Array.from(solid.position).filter((_, i) => i % 3 === 0))
      expect(Math.min(...across)).toBeLessThan(x)
      expect(Math.max(...across)).toBeGreaterThan(x)
    }
  })

  it('stay within what every view can see to its end', () => {
    const FAR = 60
    const [w, d] = [bounds.max[0] - bounds.min[0], bounds.max[2] - bounds.min[2]]
    expect(Math.hypot(w, d)).toBeLessThan(FAR)
    expect(SITE_VIEWS['science-museum']).toHaveLength(6)
  })
})
