import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { SITES } from '#kit/bake'
import { readLetters } from '../../src/cli/bake/letters.ts'
import { PLACES_IN_MALL } from '../../src/kit/sites/mall/places.ts'
import { checkSiteFile, checkSiteModels } from './site-checks.ts'

const signs = PLACES_IN_MALL.map(({ thing }) => thing)

checkSiteFile('mall', {
  learnerSpots: ['entrance', 'square', ...signs],
  personSpots: ['entrance', 'square', 'byEntrance', 'bySquare', ...signs],
  things: [...signs, 'directory', 'mallMap'],
  places: [],
  looks: { mallMap: ['folded'] },
})

checkSiteModels('mall')

describe('the places of the mall', () => {
  const kinds = readFileSync('src/cli/careers/place-kinds.tsv', 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
  const { spots, places, things, layout } = { ...SITES['mall']!.layout, ...SITES['mall']! }

  it('are thirty, of kinds that the catalogue knows and a child may see', () => {
    const known = new Set(kinds.filter((columns) => columns[6] !== 'adult').map(([id]) => id))
    expect(PLACES_IN_MALL).toHaveLength(30)
    expect(PLACES_IN_MALL.filter(({ kind }) => !known.has(kind))).toEqual([])
    expect(new Set(PLACES_IN_MALL.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(26)
  })

  it('have each a name, an id and a sign of their own', () => {
    for (const key of ['id', 'thing', 'name'] as const)
      expect(new Set(PLACES_IN_MALL.map((place) => place[key])).size).toBe(30)
    for (const { id, thing } of PLACES_IN_MALL)
      expect(thing).toBe(id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()))
  })

  it('have fronts between four and a half and seven metres that do not run into each other', () => {
    const ends = PLACES_IN_MALL.map(({ x, z, facing, width }) => {
      const isAlongX = facing % 180 === 0
      return {
        low: (isAlongX ? x : z) - width / 2,
        high: (isAlongX ? x : z) + width / 2,
        line: isAlongX ? z : x,
        facing,
      }
    })
    expect(PLACES_IN_MALL.filter(({ width }) => width < 4.5 || width > 7)).toEqual([])
    const overlaps = ends.flatMap((one, i) =>
      ends.filter(
        (other, k) =>
          k > i &&
          one.facing === other.facing &&
          one.line === other.line &&
          one.low < other.high - 0.001 &&
          other.low < one.high - 0.001,
      ),
    )
    expect(overlaps).toEqual([])
  })

  it('let whoever stands at a door see the sign in front, not too high above', () => {
    const hidden = PLACES_IN_MALL.filter(({ thing }) => {
      const {
        position: [x, , z],
        facing,
      } = spots[thing]!
      const sign = places[thing]!.position
      const [dx, dz] = [sign[0] - x, sign[2] - z]
      const away = Math.hypot(dx, dz)
      const aside = Math.acos((dx * -Math.sin(facing) + dz * -Math.cos(facing)) / away)
      const above = Math.atan2(sign[1] + things[thing]!.size[1] / 2 - 1.6, away)
      return aside > 0.35 || above > 0.6
    })
    expect(hidden.map(({ name }) => name)).toEqual([])
  })

  it('have signs that face the walk where they stand', () => {
    const turned = PLACES_IN_MALL.filter(({ thing, facing }) => {
      const { yaw } = places[thing]!
      const radians = (facing * Math.PI) / 180
      return Math.hypot(Math.sin(yaw) - Math.sin(radians), Math.cos(yaw) + Math.cos(radians)) > 0.001
    })
    expect(turned.map(({ name }) => name)).toEqual([])
  })

  it('have their names in letters a hand high at least', () => {
    const letters = readLetters()
    const small = PLACES_IN_MALL.filter(({ name, width }) => {
      const size = Math.min(0.54, (width - 0.86) / letters.width(name, 1, 'bold'))
      return size * 0.7 < 0.2
    })
    expect(small.map(({ name }) => name)).toEqual([])
  })

  it('are all within the floor that the light is measured on', () => {
    const { bounds } = layout
    for (const { x, z } of PLACES_IN_MALL) {
      expect(x).toBeGreaterThanOrEqual(bounds.min[0])
      expect(x).toBeLessThanOrEqual(bounds.max[0])
      expect(z).toBeGreaterThanOrEqual(bounds.min[2])
      expect(z).toBeLessThanOrEqual(bounds.max[2])
    }
  })
})
