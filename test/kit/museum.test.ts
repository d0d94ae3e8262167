import { describe, expect, it } from 'vitest'
import { SITES } from '#kit/bake'
import { createModel } from '../../src/kit/model.ts'
import { sunOnTable } from '../../src/kit/sites/museum/sun.ts'
import { TABLE } from '../../src/kit/sites/museum/room.ts'
import { checkSiteFile, checkSiteModels } from './site-checks.ts'

checkSiteFile('museum', {
  learnerSpots: ['entrance', 'packingTable', 'climate', 'showcase', 'captionBench', 'window', 'phoneDesk'],
  personSpots: ['byTable', 'byCase', 'atDesk', 'atTable', 'atCase', 'byEntrance', 'byCaptions'],
  seats: ['atDesk', 'atTable', 'atCase'],
  things: [
    'crate',
    'telescope',
    'conditionForm',
    'loanFile',
    'nitrileGloves',
    'magnifier',
    'camera',
    'colourCard',
    'brush',
    'hygrometer',
    'dataLogger',
    'dehumidifier',
    'luxMeter',
    'blind',
    'caseDoor',
    'spot',
    'caption',
    'tapeMeasure',
    'level',
    'barrier',
    'phone',
    'crateLabel',
    'trolley',
    'gloveBin',
    'wheelchair',
  ],
  places: [
    'onTable',
    'inCase',
    'byTelescope',
    'luxAtCase',
    'onCaption',
    'tableTop',
    'caseFloor',
    'wheelchairAtTable',
    'wheelchairAtCase',
  ],
  looks: {
    crate: ['closed', 'open'],
    telescope: ['whole'],
    conditionForm: ['blank', 'filled'],
    loanFile: ['whole'],
    nitrileGloves: ['whole'],
    magnifier: ['off', 'on'],
    colourCard: ['whole'],
    brush: ['whole'],
    hygrometer: ['normal', 'damp'],
    dataLogger: ['normal', 'alarm'],
    dehumidifier: ['off', 'on', 'fullTank'],
    luxMeter: ['off', 'on'],
    blind: ['open', 'closed'],
    caseDoor: ['closed', 'open'],
    spot: ['on', 'dim'],
    caption: ['blank', 'mounted'],
    tapeMeasure: ['whole'],
    level: ['whole'],
    phone: ['whole'],
    wheelchair: ['whole'],
  },
})

checkSiteModels('museum')

describe('the museum tells its story by where things are', () => {
  const { places, spots, obstacles } = SITES['museum']!.layout
  const at = (name: string) => (spots[name] ?? places[name])!.position
  const distance = (a: string, b: string) => {
    const [[ax, , az], [bx, , bz]] = [at(a), at(b)]
    return Math.hypot(ax - bx, az - bz)
  }

  it.each([
    [
      'packingTable',
      [
        'conditionForm',
        'nitrileGloves',
        'colourCard',
        'brush',
        'magnifier',
        'onTable',
        'byTelescope',
        'tableTop',
      ],
    ],
    ['climate', ['hygrometer', 'dataLogger', 'dehumidifier']],
    ['showcase', ['inCase', 'caseFloor', 'luxAtCase', 'onCaption', 'caseDoor']],
    ['captionBench', ['luxMeter', 'caption', 'tapeMeasure', 'level']],
    ['window', ['blind']],
    ['phoneDesk', ['phone', 'loanFile']],
  ])('has what belongs to %s within an arm', (spot, things) => {
    expect(things.filter((thing) => distance(spot, thing) > 1.35)).toEqual([])
  })

  it('hides the telescope in the closed crate', () => {
    const [crate, telescope] = ['crate', 'telescope'].map((name) => SITES['museum']!.things[name]!)
    const [, foot] = at('telescope')
    expect(foot + telescope!.size[1]).toBeLessThan(crate!.size[1] - 0.05)
    expect(distance('crate', 'telescope')).toBe(0)
  })

  it('leaves both exhibits their own half of the showcase', () => {
    const [shipFromMiddle, halfShip] = [0.31, 0.296]
    const halfTelescope = SITES['museum']!.things['telescope']!.size[0] / 2
    const apart = at('inCase')[2] - (at('caseDoor')[2] - shipFromMiddle)
    expect(apart).toBeGreaterThan(halfShip + halfTelescope)
  })

  it('puts the wheelchair under Helen wherever she works', () => {
    expect(distance('wheelchair', 'atDesk')).toBeCloseTo(0.09)
    expect(distance('wheelchairAtTable', 'atTable')).toBeCloseTo(0.09)
  })

  it('lets the sun fall on the packing table and nowhere else', () => {
    const m = createModel()
    sunOnTable(m)
    expect(m.pieces.length).toBeGreaterThan(4)
    for (const { solid } of m.pieces)
      for (let i = 0; i < solid.position.length; i += 3) {
        expect(Math.abs(solid.position[i]! - TABLE.x)).toBeLessThanOrEqual(0.901)
        expect(Math.abs(solid.position[i + 2]! - TABLE.z)).toBeLessThanOrEqual(0.451)
      }
  })

  it('has something in the way wherever large furniture stands', () => {
    const isBlocked = (name: string) => {
      const [x, , z] = at(name)
      return obstacles.some(
        (corners) =>
          Math.min(...corners.map(([cx]) => cx)) < x &&
          Math.max(...corners.map(([cx]) => cx)) > x &&
          Math.min(...corners.map(([, cz]) => cz)) < z &&
          Math.max(...corners.map(([, cz]) => cz)) > z,
      )
    }
    expect(
      ['crate', 'camera', 'caseDoor', 'barrier', 'trolley', 'gloveBin', 'dehumidifier'].filter(
        (name) => !isBlocked(name),
      ),
    ).toEqual([])
  })
})
