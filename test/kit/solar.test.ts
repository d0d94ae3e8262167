import { describe, expect, it } from 'vitest'
import { SITES } from '#kit/bake'
import { checkSiteFile, checkSiteModels } from './site-checks.ts'

checkSiteFile('solar', {
  learnerSpots: ['gate', 'bench', 'plantWall', 'board', 'array', 'hooks', 'shade'],
  personSpots: ['byWall', 'byArray', 'inYard', 'byGate', 'byBench'],
  things: [
    'helmet',
    'glasses',
    'gloves',
    'acIsolator',
    'dcIsolator',
    'inverter',
    'board',
    'meter',
    'padlock',
    'hasp',
    'tag',
    'multimeter',
    'voltageTester',
    'socket',
    'stringBox',
    'plugs',
    'torqueScrewdriver',
    'stripper',
    'workLog',
    'phone',
    'extinguisher',
    'barrier',
    'cover',
    'waterBottle',
    'ladder',
  ],
  places: [
    'onDcIsolator',
    'onAcIsolator',
    'haspDc',
    'tagDc',
    'meterAtArray',
    'meterAtWall',
    'testerAtWall',
    'overPanels',
    'benchTop',
    'atArray',
  ],
  looks: {
    helmet: ['whole'],
    glasses: ['whole'],
    gloves: ['whole'],
    acIsolator: ['on', 'off', 'locked'],
    dcIsolator: ['on', 'off', 'locked'],
    inverter: ['on', 'off', 'fault'],
    board: ['closed', 'open'],
    meter: ['whole'],
    padlock: ['open', 'locked'],
    hasp: ['open', 'locked'],
    tag: ['blank', 'signed'],
    multimeter: ['off', 'zero', 'live'],
    voltageTester: ['off', 'dead', 'live'],
    socket: ['whole'],
    stringBox: ['closed', 'open'],
    plugs: ['apart', 'joined'],
    torqueScrewdriver: ['whole'],
    stripper: ['whole'],
    workLog: ['blank', 'filled'],
    phone: ['whole'],
    extinguisher: ['sealed'],
    barrier: ['whole'],
    cover: ['folded', 'spread'],
    waterBottle: ['full'],
    ladder: ['whole'],
  },
})

checkSiteModels('solar')

describe('the yard tells its story by where things are', () => {
  const { places, spots, floor } = SITES['solar']!.layout
  const at = (name: string) => (spots[name] ?? places[name])!.position
  const distance = (a: string, b: string) => {
    const [[ax, , az], [bx, , bz]] = [at(a), at(b)]
    return Math.hypot(ax - bx, az - bz)
  }

  it('has within an arm of every spot what is worked with there', () => {
    const reach = {
      bench: ['padlock', 'hasp', 'tag', 'multimeter', 'voltageTester', 'workLog', 'phone', 'benchTop'],
      plantWall: ['acIsolator', 'dcIsolator', 'inverter', 'socket', 'onDcIsolator', 'haspDc', 'tagDc'],
      board: ['board', 'meter', 'socket', 'acIsolator', 'testerAtWall'],
      array: ['stringBox', 'plugs', 'meterAtArray'],
      hooks: ['helmet', 'glasses', 'gloves'],
      shade: ['waterBottle', 'cover'],
    }
    const far = Object.entries(reach).flatMap(([spot, things]) =>
      things.filter((thing) => distance(spot, thing) > 1.6).map((thing) => `${thing} from ${spot}`),
    )
    expect(far).toEqual([])
  })

  it('has the plant from west to east as the current goes: board, meter, isolator, inverter, isolator', () => {
    const along = ['board', 'meter', 'acIsolator', 'inverter', 'dcIsolator'].map((thing) => at(thing)[0])
    expect(along).toEqual(along.toSorted((a, b) => a - b))
  })

  it('leaves the panels out of the walk: behind them there is room, below them there is none', () => {
    const isIn = ([x, , z]: readonly [number, number, number]) =>
      floor.some((outline) => {
        const [xs, zs] = [outline.map(([a]) => a), outline.map(([, b]) => b)]
        return x > Math.min(...xs) && x < Math.max(...xs) && z > Math.min(...zs) && z < Math.max(...zs)
      })
    expect(isIn(at('array'))).toBe(true)
    expect(at('overPanels')[2]).toBeGreaterThan(at('array')[2] + 1)
  })
})
