import { describe, expect, it } from 'vitest'
import { SITES } from '#kit/bake'
import { buildLook } from '../../src/kit/build-part.ts'
import { readLetters } from '../../src/cli/bake/letters.ts'
import { divided, furnish, painted } from '../../src/kit/furnish.ts'
import { createModel } from '../../src/kit/model.ts'
import { CARE, PALETTE } from '../../src/kit/palette.ts'
import { part as chair } from '../../src/kit/parts/furniture/office-chair.ts'
import { part as bin } from '../../src/kit/parts/fittings/clinical-waste-bin.ts'
import { rgb } from '../../src/kit/color.ts'
import { checkSiteFile, checkSiteModels } from './site-checks.ts'

checkSiteFile('ward', {
  learnerSpots: [
    'door',
    'station',
    'gelPoint',
    'bed1Side',
    'bed1Foot',
    'bed2Chair',
    'bathroomDoor',
    'trolleys',
    'windowSide',
  ],
  personSpots: [
    'atStation',
    'stationSide',
    'inBed1',
    'inChair2',
    'standingByChair2',
    'byBed1',
    'byDoor',
    'byBed2',
  ],
  seats: ['inBed1', 'inChair2'],
  things: [
    'handGel',
    'gloves',
    'bloodPressure',
    'cuff',
    'earThermometer',
    'oximeter',
    'chart1',
    'wristband1',
    'bed1',
    'callButton2',
    'walkingFrame',
    'socks',
    'waterJug1',
    'curtain1',
    'wasteBin',
    'chair2',
    'phone',
    'handoverSheet',
    'mealTray1',
    'spill',
    'wetFloorSign',
    'paperTowels',
    'sheets',
  ],
  places: [
    'bed1Arm',
    'bed1Finger',
    'bed1Wrist',
    'hook2',
    'chair2Arm',
    'beforeChair2',
    'floorBySpill',
    'lockerTop1',
    'lockerTop2',
    'trolleyTop',
    'stationTop',
    'nearBed1',
    'footBed1',
  ],
  looks: {
    bloodPressure: ['off', 'on'],
    cuff: ['loose', 'wrapped', 'inflated'],
    earThermometer: ['off', 'reading'],
    oximeter: ['off', 'reading'],
    chart1: ['blank', 'filled'],
    bed1: ['raised', 'flat'],
    callButton2: ['idle', 'called'],
    walkingFrame: ['whole'],
    socks: ['whole'],
    waterJug1: ['full', 'empty'],
    curtain1: ['open', 'closed'],
    wasteBin: ['closed', 'open'],
    phone: ['whole'],
    handoverSheet: ['whole'],
    mealTray1: ['covered', 'open'],
    spill: ['there'],
    wetFloorSign: ['unfolded'],
    paperTowels: ['whole'],
    sheets: ['folded'],
  },
})

checkSiteModels('ward')

describe('the ward tells its story by where things are', () => {
  const { places, spots } = SITES['ward']!.layout
  const distance = (a: string, b: string) => {
    const [[ax, , az], [bx, , bz]] = [at(a), at(b)]
    return Math.hypot(ax - bx, az - bz)
  }
  const at = (name: string) => (spots[name] ?? places[name])!.position

  it('leaves the call button and the walking frame out of the reach of who sits in the chair', () => {
    expect(distance('callButton2', 'inChair2')).toBeGreaterThan(1.2)
    expect(distance('walkingFrame', 'inChair2')).toBeGreaterThan(1.2)
    expect(distance('chair2Arm', 'inChair2')).toBeLessThan(0.6)
  })

  it('has what is measured with within an arm of who stands at the bed', () => {
    const things = ['bloodPressure', 'cuff', 'earThermometer', 'oximeter', 'bed1Arm', 'bed1Finger']
    expect(things.filter((thing) => distance('bed1Side', thing) > 1.5)).toEqual([])
  })

  it('has the water on the way from the chair to the bathroom', () => {
    const around = distance('inChair2', 'spill') + distance('spill', 'bathroomDoor')
    expect(around - distance('inChair2', 'bathroomDoor')).toBeLessThan(0.4)
  })
})

describe('furnishing', () => {
  const supplies = { letters: readLetters(), random: () => 0.5 }

  it('places a part with one line, and names its states if one is wrong', () => {
    const m = createModel()
    furnish(m, supplies, chair, { x: 2 })
    expect(m.pieces.length).toBeGreaterThan(5)
    expect(() => furnish(m, supplies, bin, {}, 'ajar')).toThrow('known: closed, open')
  })

  it('paints parts in the colours of a site', () => {
    const [build] = Object.values(painted(chair, { [PALETTE.teal]: CARE.blue }).states)
    const colors = buildLook(build!, supplies.letters).map(({ color }) => color.join())
    expect(colors).toContain(rgb(CARE.blue).join())
    expect(colors).not.toContain(rgb(PALETTE.teal).join())
  })

  it('divides looks into what stays and what changes, and loses nothing', () => {
    const { still, looks } = divided(bin.states)
    const count = (build: (typeof bin.states)[string]) => buildLook(build, supplies.letters).length
    expect(count(still)).toBeGreaterThan(3)
    for (const look of ['closed', 'open']) {
      expect(count(looks[look]!)).toBeGreaterThan(0)
      expect(count(still) + count(looks[look]!)).toBe(count(bin.states[look]!))
    }
  })
})
