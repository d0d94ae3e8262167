import { describe, expect, test } from 'vitest'
import { affordances, makeWords, type Scenario, stageOf, start, step, type Step } from '#scenario'
import { dig, readKiosk } from './kiosk.ts'

function withTool(id: string, use: string, params: Record<string, unknown> = {}): Scenario {
  return readKiosk((file) => {
    file.meta.things[id] = { name: `the ${id}`, description: 'A tool.', verbs: ['look'] }
    dig(file, 'states')[id] = { use, params }
  })
}

function play(scenario: Scenario, ...events: string[]): Step {
  const taken: string[] = []
  const last = events.reduce((at, event) => {
    const next = step(scenario, at.snapshot, event)
    if (next.taken) taken.push(event)
    return next
  }, start(scenario))
  expect(taken).toEqual(events)
  return last
}

/** What the tool is in and how it shows, after each event in turn. */
function life(scenario: Scenario, id: string, events: readonly string[]): string[] {
  return events.map((_, index) => {
    const { snapshot } = play(scenario, ...events.slice(0, index + 1))
    const { at, look } = stageOf(scenario, snapshot).things[id] ?? {}
    return `${String(dig(snapshot, 'value')[id])} ${at} ${look}`
  })
}

function offered(scenario: Scenario, id: string, ...events: string[]): string[] {
  const all = affordances(scenario, play(scenario, ...events).snapshot, makeWords(scenario, 'en'))
  return all.map((one) => one.decision).filter((one) => one.split('.').includes(id))
}

function soundsOf(scenario: Scenario, ...events: string[]) {
  return play(scenario, ...events).cues.flatMap(({ sound }) => sound ?? [])
}

const after = (ms: number, state: string) => `xstate.after.${ms}.kiosk.${state}`

describe('till', () => {
  const shop = withTool('drawer', 'till', { warnMs: 9000 })
  const sale = ['press.drawer', 'open.drawer', 'use.drawer']

  test('rings up, opens, counts out the change and is closed', () => {
    expect(life(shop, 'drawer', [...sale, 'close.drawer'])).toEqual([
      'entered home closed',
      'open home open',
      'counted home open',
      'closed home closed',
    ])
    expect(soundsOf(shop, ...sale.slice(0, 2))).toEqual(['till'])
  })

  test('opens with nothing rung up, and then there is no change to count', () => {
    expect(life(shop, 'drawer', ['open.drawer'])).toEqual(['noSale home open'])
    expect(offered(shop, 'drawer', 'open.drawer')).toEqual(['close.drawer'])
  })

  test('beeps when its drawer is left open, if it was told to', () => {
    const forgotten = [...sale, after(9000, 'drawer.counted')]
    expect(life(shop, 'drawer', forgotten).at(-1)).toBe('leftOpen home open')
    expect(soundsOf(shop, ...forgotten)).toEqual(['timer'])
    expect(life(shop, 'drawer', [...forgotten, 'close.drawer']).at(-1)).toBe('closed home closed')
    expect(offered(withTool('drawer', 'till'), 'drawer', ...sale)).toEqual(['close.drawer'])
  })
})

describe('espressoMachine', () => {
  const params = { heatMs: 1000, steamMs: 2000, brewMs: 3000 }
  const bar = withTool('machine', 'espressoMachine', params)
  const hot = ['turnOn.machine', after(1000, 'machine.heating')]
  const milky = [...hot, 'clean.machine', 'use.machine', after(2000, 'machine.steaming')]

  test('heats up, is purged, steams, is cleaned and makes coffee', () => {
    const events = [...milky, 'clean.machine', 'press.machine', after(3000, 'machine.brewing')]
    expect(life(bar, 'machine', [...events, 'turnOff.machine'])).toEqual([
      'heating home on',
      'ready home on',
      'purged home on',
      'steaming home on',
      'milky home on',
      'purged home on',
      'brewing home on',
      'done home on',
      'off home off',
    ])
  })

  test('does nothing while it is cold, and steams with water in its wand if it is let', () => {
    expect(offered(bar, 'machine', 'turnOn.machine')).toEqual(['turnOff.machine', 'wait.machine'])
    expect(life(bar, 'machine', [...hot, 'use.machine']).at(-1)).toBe('steaming home on')
  })

  test('makes coffee with milk on its wand: nothing but the scenario minds', () => {
    expect(life(bar, 'machine', [...milky, 'press.machine']).at(-1)).toBe('brewing home on')
  })

  test('with milk and a cloth, the wand is wiped first and blown out then', () => {
    const cafe = withTool('machine', 'espressoMachine', { ...params, milk: 'tongs', cloth: 'cloth' })
    const steamed = ['take.tongs', 'use.tongs.on.machine', after(2000, 'machine.steaming')]
    const before = [...hot, 'clean.machine', ...steamed]
    expect(offered(cafe, 'machine', ...before)).toEqual(['turnOff.machine', 'press.machine'])
    const wiped = [...before, 'take.cloth', 'use.cloth.on.machine', 'clean.machine']
    expect(life(cafe, 'machine', wiped).slice(-2)).toEqual(['ready home on', 'purged home on'])
  })
})

describe('extinguisher', () => {
  const site = withTool('bottle', 'extinguisher', { home: 'hook', fire: 'oven', sprayMs: 9000 })
  const ready = ['take.bottle', 'open.bottle']
  const spraying = [...ready, 'use.bottle.on.oven', 'press.bottle']

  test('is taken, unpinned, aimed, squeezed, swept and set down for service', () => {
    expect(life(site, 'bottle', [...spraying, 'use.bottle', 'put.bottle'])).toEqual([
      'held hand sealed',
      'ready hand used',
      'aimed hand used',
      'spraying hand used',
      'swept hand used',
      'spent hook used',
    ])
    expect(soundsOf(site, ...spraying)).toEqual(['spray'])
    const gone = [...spraying, 'use.bottle', 'put.bottle', 'take.bottle']
    expect(life(site, 'bottle', gone).at(-1)).toBe('spent hook used')
  })

  test('is locked by its pin, and put back sealed', () => {
    expect(offered(site, 'bottle', 'take.bottle')).toEqual(['put.bottle', 'open.bottle'])
    expect(life(site, 'bottle', ['take.bottle', 'put.bottle']).at(-1)).toBe('sealed hook sealed')
  })

  test('squeezed before it is aimed it sprays into the flames, until it is aimed or empty', () => {
    const high = [...ready, 'press.bottle']
    expect(life(site, 'bottle', [...high, 'use.bottle.on.oven']).slice(-2)).toEqual([
      'high hand used',
      'spraying hand used',
    ])
    expect(life(site, 'bottle', [...high, after(9000, 'bottle.high')]).at(-1)).toBe('spent hook used')
  })

  test('not swept it runs empty', () => {
    const empty = [...spraying, after(9000, 'bottle.spraying')]
    expect(life(site, 'bottle', empty).at(-1)).toBe('spent hook used')
  })

  test('leaves the hand when something else is taken', () => {
    expect(life(site, 'bottle', ['take.bottle', 'take.tongs']).at(-1)).toBe('sealed hook sealed')
    expect(life(site, 'bottle', [...ready, 'take.tongs']).at(-1)).toBe('spent hook used')
  })
})

describe('palletJack', () => {
  const params = { home: 'wall', load: 'prepTable', under: 'gap', goal: 'bay' }
  const store = withTool('jack', 'palletJack', params)
  const raised = ['put.jack.on.prepTable', 'press.jack']
  const load = (...events: string[]) => {
    return stageOf(store, play(store, ...events).snapshot).things['prepTable']?.at
  }

  test('goes under the load, lifts, moves and lets it down, and is parked', () => {
    expect(life(store, 'jack', [...raised, 'use.jack', 'open.jack', 'put.jack'])).toEqual([
      'under gap lowered',
      'raised gap raised',
      'moved bay raised',
      'delivered bay lowered',
      'parked wall lowered',
    ])
    expect(load(...raised)).toBe('home')
    expect(load(...raised, 'use.jack', 'open.jack', 'put.jack')).toBe('bay')
  })

  test('cannot leave a load that it carries', () => {
    expect(offered(store, 'jack', ...raised, 'use.jack')).toEqual(['open.jack'])
    expect(life(store, 'jack', ['put.jack.on.prepTable', 'put.jack']).at(-1)).toBe('lowered wall lowered')
  })

  test('pumped too high it is let down again, or tips', () => {
    const high = [...raised, 'press.jack']
    expect(life(store, 'jack', [...high, 'open.jack']).slice(-2)).toEqual([
      'high gap raised',
      'under gap lowered',
    ])
    expect(soundsOf(store, ...high, 'use.jack')).toEqual(['crash'])
    expect(life(store, 'jack', [...high, 'use.jack', 'open.jack']).at(-1)).toBe('under gap lowered')
    expect(load(...high, 'use.jack')).toBe('home')
  })

  test('has a place of its own under the load at the goal, where one is named', () => {
    const wide = withTool('jack', 'palletJack', { ...params, underAtGoal: 'bayEdge' })
    expect(life(wide, 'jack', [...raised, 'use.jack']).at(-1)).toBe('moved bayEdge raised')
  })
})

describe('climateMeter', () => {
  const points = { oven: { at: 'inOven', air: 'damp' }, till: { at: 'byTill' } }
  const store = withTool('meter', 'climateMeter', { home: 'shelf', points, settleMs: 7000 })
  const placed = ['take.meter', 'put.meter.on.oven']
  const settled = [...placed, after(7000, 'meter.settlingOven')]

  test('shows the air of a place only after it has settled there', () => {
    expect(life(store, 'meter', settled)).toEqual([
      'held hand normal',
      'settlingOven inOven normal',
      'settledOven inOven damp',
    ])
    const other = ['take.meter', 'put.meter.on.till', after(7000, 'meter.settlingTill')]
    expect(life(store, 'meter', [...settled, ...other]).at(-1)).toBe('settledTill byTill normal')
  })

  test('taken away too early, it begins anew', () => {
    expect(life(store, 'meter', [...placed, 'take.meter', 'put.meter.on.oven']).at(-1)).toBe(
      'settlingOven inOven normal',
    )
    expect(life(store, 'meter', ['take.meter', 'put.meter']).at(-1)).toBe('resting shelf normal')
    expect(life(store, 'meter', ['take.meter', 'take.tongs']).at(-1)).toBe('resting shelf normal')
  })
})

describe('gauge', () => {
  const shop = withTool('jaws', 'gauge', { home: 'case', points: { tongs: 'onTongs' } })
  const zeroed = ['take.jaws', 'clean.jaws', 'press.jaws']

  test('is wiped, set to zero and closed on a piece', () => {
    const measured = [...zeroed, 'use.jaws.on.tongs']
    expect(life(shop, 'jaws', [...measured, 'take.jaws', 'put.jaws'])).toEqual([
      'held hand closed',
      'wiped hand closed',
      'zeroed hand closed',
      'trueTongs onTongs open',
      'zeroed hand closed',
      'closed case closed',
    ])
  })

  test('without its zero it measures as if nothing were wrong', () => {
    for (const before of [['take.jaws'], ['take.jaws', 'press.jaws'], ['take.jaws', 'clean.jaws']]) {
      const events = [...before, 'use.jaws.on.tongs']
      expect(life(shop, 'jaws', events).at(-1)).toBe('falseTongs onTongs open')
    }
  })

  test('set to zero on a piece it has lost its zero', () => {
    const nulled = [...zeroed, 'use.jaws.on.tongs', 'press.jaws']
    expect(life(shop, 'jaws', [...nulled, 'take.jaws']).slice(-2)).toEqual([
      'nulledTongs onTongs open',
      'held hand closed',
    ])
  })

  test('is put away when something else is taken', () => {
    expect(life(shop, 'jaws', [...zeroed, 'take.cloth']).at(-1)).toBe('closed case closed')
  })
})
