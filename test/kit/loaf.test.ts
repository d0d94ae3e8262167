import { describe, expect, it } from 'vitest'
import { SITES } from '#kit/bake'
import { ROOMS } from '../../src/kit/sites/loaf/room.ts'
import { checkSiteFile, checkSiteModels } from './site-checks.ts'

const stops = ROOMS.map(({ name }) => name)

checkSiteFile('loaf', {
  learnerSpots: ['entrance', ...stops],
  personSpots: ['greeter', ...stops.flatMap((stop) => [`${stop}Staff`, `${stop}Second`])],
  things: [
    'wheatSheaf grainSamples sieves probe analyzer',
    'moistureMeter pit silo dryer',
    'stoneMill rollerMill sifter flourDishes',
    'dough proofer oven',
    'seedTray labelPrinter crates van',
    'breadShelf dayOld checkout',
    'lunchBread tallyBoard bins',
  ].flatMap((ofRoom) => ofRoom.split(' ')),
  places: [],
  looks: {
    moistureMeter: ['off', 'dry', 'damp'],
    seedTray: ['dirty', 'clean'],
    lunchBread: ['full', 'empty', 'covered'],
  },
})

checkSiteModels('loaf')

describe('the rooms of Fernside Grain & Bread', () => {
  const { spots } = SITES['loaf']!.layout

  it('lie along the hall in the order in which a loaf goes through them, down one side and back on the other', () => {
    const north = ROOMS.filter(({ isNorth }) => isNorth).map(({ x }) => x)
    const south = ROOMS.filter(({ isNorth }) => !isNorth).map(({ x }) => x)
    expect(north).toEqual(north.toSorted((a, b) => a - b))
    expect(south).toEqual(south.toSorted((a, b) => b - a))
    expect(ROOMS.findIndex(({ isNorth }) => !isNorth)).toBe(4)
  })

  it('have who works in them before the eyes of a class that stands at their spot', () => {
    for (const room of ROOMS) {
      const { position, facing } = spots[room.name]!
      for (const ending of ['Staff', 'Second']) {
        const [x, , z] = spots[`${room.name}${ending}`]!.position
        const [dx, dz] = [x - position[0], z - position[2]]
        const ahead = -Math.sin(facing) * dx - Math.cos(facing) * dz
        expect(ahead).toBeGreaterThan(2)
        expect(ahead).toBeLessThan(4.5)
        // Within what a wide screen shows at once.
        expect(Math.abs(Math.cos(facing) * dx - Math.sin(facing) * dz)).toBeLessThan(ahead * 0.9)
      }
    }
  })
})
