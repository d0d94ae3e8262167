import { describe, expect, it } from 'vitest'
import { SITES } from '#kit/bake'
import { buildLook } from '../../src/kit/build-part.ts'
import { readLetters } from '../../src/cli/bake/letters.ts'
import { checkSiteFile, checkSiteModels } from './site-checks.ts'

checkSiteFile('toolroom', {
  learnerSpots: ['door', 'benchWest', 'benchNorth', 'benchEast', 'bay'],
  personSpots: ['trainer', 'byDoor'],
  things: ['soup', 'wipes', 'arm', 'outlet', 'battery', 'box'],
  places: [
    'inSoup',
    'inChicken',
    'onArm',
    'atOutlet',
    'atBattery',
    'atTerminal',
    'onIsolator',
    'haspOnIsolator',
    'tagOnIsolator',
    'atParcel',
    'underMachine',
    'jackUnder',
    'palletGoal',
    'palletUp',
    'palletUpAtGoal',
    'inBox',
    'onRod',
    'benchTop',
  ],
  looks: {
    thermometer: ['whole'],
    chicken: ['whole'],
    cuff: ['loose', 'wrapped', 'inflated'],
    monitor: ['off', 'on'],
    multimeter: ['off', 'zero', 'live'],
    torqueDriver: ['whole'],
    terminal: ['loose', 'tight', 'cracked'],
    padlock: ['open', 'locked'],
    hasp: ['open', 'locked'],
    tag: ['blank', 'signed'],
    isolator: ['on', 'off', 'locked'],
    scanner: ['off', 'on'],
    parcel: ['whole'],
    till: ['closed', 'open'],
    cup: ['empty', 'full'],
    espresso: ['off', 'on'],
    milk: ['whole'],
    cloth: ['whole'],
    extinguisher: ['sealed', 'used'],
    bin: ['calm', 'burning', 'out'],
    palletJack: ['lowered', 'raised'],
    pallet: ['full', 'empty'],
    hygrometer: ['normal', 'damp'],
    caliper: ['closed', 'open'],
    rod: ['whole'],
    logSheet: ['blank', 'filled'],
  },
})

checkSiteModels('toolroom')

describe('every tool of the tool room is at hand', () => {
  const { layout, things } = SITES['toolroom']!
  const { places, spots } = layout
  const at = (name: string) => (spots[name] ?? places[name])!.position
  const distance = (a: string, b: string) => Math.hypot(at(a)[0] - at(b)[0], at(a)[2] - at(b)[2])

  it.each([
    ['benchWest', ['thermometer', 'soup', 'chicken', 'wipes', 'scanner', 'parcel', 'logSheet']],
    [
      'benchNorth',
      ['hygrometer', 'box', 'caliper', 'rod', 'torqueDriver', 'terminal', 'multimeter', 'outlet'],
    ],
    ['benchNorth', ['battery', 'isolator', 'padlock', 'hasp', 'tag']],
    ['benchEast', ['cuff', 'arm', 'monitor', 'till', 'cup', 'milk', 'cloth', 'espresso']],
  ])('at %s: %s', (spot, tools) => {
    expect(tools.filter((tool) => distance(spot, tool) > 1.8)).toEqual([])
  })

  it('keeps a learner two steps away from the training fire', () => {
    expect(distance('bay', 'bin')).toBeGreaterThan(1.5)
    expect(distance('bay', 'extinguisher')).toBeLessThan(1.2)
  })

  it('lifts the forks to the boards of the pallet and no further', () => {
    const letters = readLetters()
    const heights = (thing: string, look: string) =>
      buildLook(things[thing]!.looks[look]!, letters).flatMap(({ solid }) =>
        solid.position.filter((_, i) => i % 3 === 1 && Math.abs(solid.position[i + 1] ?? 1) < 0.3),
      )
    const forks = Math.max(...heights('palletJack', 'raised').filter((y) => y < 0.2))
    const boards =
      Math.min(...heights('pallet', 'empty').filter((y) => y > 0.149)) + places['palletUp']!.position[1]
    expect(boards - forks).toBeLessThan(0.01)
    expect(boards - forks).toBeGreaterThanOrEqual(0)
  })
})
