import { describe, expect, test } from 'vitest'
import { affordances, makeWords, stageOf, start, step } from '#scenario'
import type { Scenario, ScenarioFile, Step } from '#scenario'
import { dig, readKiosk } from './kiosk.ts'

/** The kiosk with one tool of the library, plain things beside it, and regions of its author's. */
function withTool(
  id: string,
  use: string,
  params: Record<string, unknown>,
  { things = [], flags = [], regions = {} }: Beside = {},
): Scenario {
  return readKiosk((file: ScenarioFile) => {
    for (const name of [id, ...things]) {
      file.meta.things[name] = {
        name: `the ${name}`,
        description: 'A thing.',
        verbs: ['look', 'use', 'press'],
      }
    }
    for (const name of flags) {
      file.meta.flags.push(name)
      dig(file, 'states', 'story', 'on')[`look.${things[0] ?? id}`] = {
        actions: [{ type: 'flag', params: { name } }],
      }
    }
    Object.assign(dig(file, 'states'), { [id]: { use, params } }, regions)
  })
}

interface Beside {
  things?: string[]
  /** Flags that looking at the first thing raises. */
  flags?: string[]
  regions?: Record<string, unknown>
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

function state(scenario: Scenario, id: string, ...events: string[]): unknown {
  return (play(scenario, ...events).snapshot.value as Record<string, unknown>)[id]
}

function thing(scenario: Scenario, id: string, ...events: string[]) {
  return stageOf(scenario, play(scenario, ...events).snapshot).things[id]
}

function sounds(scenario: Scenario, ...events: string[]) {
  return play(scenario, ...events).cues.map((cue) => cue.sound)
}

function offered(scenario: Scenario, id: string, ...events: string[]): string[] {
  const all = affordances(scenario, play(scenario, ...events).snapshot, makeWords(scenario, 'en'))
  return all.map((one) => one.decision).filter((one) => one.split('.').includes(id))
}

describe('probeThermometer', () => {
  const params = {
    home: 'rack',
    probes: { soup: 'inSoup', chicken: 'inChicken' },
    with: 'wipes',
    settleMs: 4000,
  }
  const things = ['soup', 'chicken', 'wipes']
  const kitchen = withTool('probe', 'probeThermometer', params, { things })
  const inSoup = ['take.probe', 'use.probe.on.soup']
  const steady = [...inSoup, 'xstate.after.4000.kiosk.probe.in.soup.settling']

  test('settles in the food and beeps when it is steady', () => {
    expect(thing(kitchen, 'probe', ...inSoup)).toEqual({ at: 'inSoup' })
    expect(state(kitchen, 'probe', ...inSoup)).toEqual({ in: { soup: 'settling' } })
    expect(state(kitchen, 'probe', ...steady)).toEqual({ in: { soup: 'steady' } })
    expect(sounds(kitchen, ...steady)).toEqual(['beep'])
  })

  test('can be pulled out too early, and does not settle then', () => {
    expect(state(kitchen, 'probe', ...inSoup, 'take.probe')).toBe('used')
    expect(play(kitchen, ...inSoup, 'take.probe').waits).toEqual([])
  })

  test('is wiped before the next food, or is not', () => {
    const used = [...steady, 'take.probe']
    expect(offered(kitchen, 'probe', ...used)).toContain('use.wipes.on.probe')
    expect(state(kitchen, 'probe', ...used, 'use.wipes.on.probe')).toBe('held')
    expect(state(kitchen, 'probe', ...used, 'use.probe.on.chicken')).toEqual({ in: { chicken: 'settling' } })
  })

  test('remembers at home that it was used', () => {
    expect(state(kitchen, 'probe', ...steady, 'take.probe', 'put.probe')).toBe('dirty')
    expect(state(kitchen, 'probe', ...steady, 'take.probe', 'take.tongs', 'use.wipes.on.probe')).toBe('clean')
    expect(state(kitchen, 'probe', 'take.probe', 'put.probe')).toBe('clean')
  })

  test('may begin dirty and be wiped by hand', () => {
    const { with: _, ...bare } = { ...params, initial: 'dirty' }
    const lent = withTool('probe', 'probeThermometer', bare, { things })
    expect(state(lent, 'probe', 'take.probe')).toBe('used')
    expect(state(lent, 'probe', 'take.probe', 'clean.probe')).toBe('held')
  })
})

describe('pressureCuff', () => {
  const params = { home: 'shelf', arm: 'arm', at: 'onArm', monitor: 'monitor', measureMs: 3000 }
  const things = ['arm', 'monitor']
  const wrapped = ['take.cuff', 'use.cuff.on.arm']
  const measuring = [...wrapped, 'press.monitor']
  const over = 'xstate.after.3000.kiosk.cuff.measuring'

  test('is wrapped, inflates, shows a value and comes off', () => {
    const clinic = withTool('cuff', 'pressureCuff', params, { things })
    expect(offered(clinic, 'monitor', 'take.cuff')).toEqual([])
    expect(thing(clinic, 'cuff', ...wrapped)).toEqual({ at: 'onArm', look: 'wrapped' })
    expect(thing(clinic, 'cuff', ...measuring)).toEqual({ at: 'onArm', look: 'inflated' })
    expect(sounds(clinic, ...measuring)).toEqual(['inflate'])
    expect(thing(clinic, 'monitor', ...measuring)).toMatchObject({ look: 'on' })
    expect(state(clinic, 'cuff', ...measuring, over)).toBe('value')
    expect(sounds(clinic, ...measuring, over)).toEqual(['beep'])
    expect(thing(clinic, 'cuff', ...measuring, over, 'take.cuff', 'put.cuff')?.look).toBe('loose')
  })

  test('gives no value when it is stopped or taken off too early', () => {
    const clinic = withTool('cuff', 'pressureCuff', params, { things })
    expect(state(clinic, 'cuff', ...measuring, 'press.monitor')).toBe('wrapped')
    expect(state(clinic, 'cuff', ...measuring, 'take.cuff')).toBe('held')
    expect(play(clinic, ...measuring, 'take.cuff').waits).toEqual([])
  })

  test('is spoilt by what happens meanwhile, not before, and measures again', () => {
    const clinic = withTool(
      'cuff',
      'pressureCuff',
      { ...params, spoiltWhen: 'talked' },
      { things, flags: ['talked'] },
    )
    const spoilt = [...measuring, 'look.arm', over]
    expect(state(clinic, 'cuff', ...spoilt)).toBe('spoilt')
    expect(state(clinic, 'cuff', ...spoilt, 'press.monitor', over)).toBe('value')
    expect(state(clinic, 'cuff', ...wrapped, 'look.arm', 'press.monitor', over)).toBe('value')
  })
})

describe('meter', () => {
  const points = { socket: { live: 'powered' }, block: { live: true } }
  const electric = withTool(
    'meter',
    'meter',
    { home: 'bag', points },
    { things: ['socket', 'block'], flags: ['powered'] },
  )
  const ready = ['take.meter', 'turnOn.meter']

  test('shows what is there when it touches, in the hand', () => {
    expect(thing(electric, 'meter', ...ready, 'use.meter.on.block')).toEqual({ at: 'hand', look: 'live' })
    expect(thing(electric, 'meter', ...ready, 'use.meter.on.socket')).toEqual({ at: 'hand', look: 'zero' })
    const live = [...ready, 'look.socket', 'use.meter.on.socket']
    expect(state(electric, 'meter', ...live)).toEqual({ on: { socket: 'live' } })
    expect(state(electric, 'meter', ...live, 'use.meter.on.block')).toEqual({ on: { block: 'live' } })
    expect(sounds(electric, ...live)).toEqual(['click'])
  })

  test('measures nothing while it is off', () => {
    expect(offered(electric, 'socket', 'take.meter')).toEqual(['look.socket'])
  })

  test('is off at the end, or left on', () => {
    const measured = [...ready, 'use.meter.on.block']
    expect(state(electric, 'meter', ...measured, 'turnOff.meter', 'put.meter')).toBe('off')
    expect(thing(electric, 'meter', ...measured, 'put.meter')).toEqual({ at: 'bag', look: 'zero' })
    expect(state(electric, 'meter', ...measured, 'put.meter', 'turnOff.meter')).toBe('off')
    expect(state(electric, 'meter', ...measured, 'take.tongs', 'take.meter')).toBe('held')
  })

  test('hangs at a place, and asks a state whether there is voltage', () => {
    const site = withTool(
      'meter',
      'meter',
      { home: 'bag', points: { socket: { place: 'atSocket', live: 'breaker.on' } } },
      {
        things: ['socket', 'breaker'],
        regions: { breaker: { use: 'switchable', params: { initial: 'on' } } },
      },
    )
    const live = [...ready, 'use.meter.on.socket']
    expect(thing(site, 'meter', ...live)).toEqual({ at: 'atSocket', look: 'live' })
    expect(offered(site, 'socket', ...live)).toEqual([])
    const again = [...live, 'turnOff.breaker', 'take.meter', 'use.meter.on.socket']
    expect(thing(site, 'meter', ...again)).toEqual({ at: 'atSocket', look: 'zero' })
  })
})

describe('torqueDriver', () => {
  const workshop = withTool(
    'driver',
    'torqueDriver',
    { home: 'case', on: { terminal: 'atTerminal' } },
    { things: ['terminal'] },
  )
  const seated = ['take.driver', 'use.driver.on.terminal']
  const turn = 'press.driver'

  test('turns, clicks at the right torque, and goes too far when turned again', () => {
    expect(thing(workshop, 'driver', ...seated)).toEqual({ at: 'atTerminal' })
    const clicked = [...seated, turn, turn]
    expect(state(workshop, 'driver', ...clicked)).toEqual({ on: { terminal: 'clicked' } })
    expect(sounds(workshop, ...clicked)).toEqual(['click'])
    expect(state(workshop, 'driver', ...clicked, turn)).toEqual({ on: { terminal: 'over' } })
    expect(sounds(workshop, ...clicked, turn)).toEqual(['crack'])
    expect(state(workshop, 'driver', ...clicked, turn, turn, 'take.driver', 'put.driver')).toBe('resting')
  })

  test('can be lifted off before the click, and begins anew', () => {
    expect(state(workshop, 'driver', ...seated, turn, 'take.driver')).toBe('held')
    expect(state(workshop, 'driver', ...seated, turn, 'take.driver', 'use.driver.on.terminal')).toEqual({
      on: { terminal: 'seated' },
    })
    expect(state(workshop, 'driver', 'take.driver', 'take.tongs')).toBe('resting')
  })
})

describe('lock', () => {
  const params = {
    home: 'board',
    on: 'isolator',
    at: 'onIsolator',
    when: 'isolator.off',
    tag: { thing: 'tag', at: 'tagOnIsolator' },
  }
  const isolator = { use: 'switchable', params: { initial: 'on' } }
  const plant = withTool('padlock', 'lock', params, { things: ['isolator', 'tag'], regions: { isolator } })
  const locked = ['turnOff.isolator', 'take.padlock', 'put.padlock.on.isolator']

  test('locks only what is off', () => {
    expect(offered(plant, 'padlock', 'take.padlock')).toEqual(['put.padlock'])
    expect(thing(plant, 'padlock', ...locked)).toEqual({ at: 'onIsolator', look: 'locked' })
    expect(sounds(plant, ...locked)).toEqual(['snap'])
  })

  test('carries a signed tag, and loses it when its owner opens it', () => {
    const tagged = [...locked, 'use.tag.on.padlock']
    expect(thing(plant, 'tag', ...locked)).toEqual({ at: 'home', look: 'blank' })
    expect(thing(plant, 'tag', ...tagged)).toEqual({ at: 'tagOnIsolator', look: 'signed' })
    expect(thing(plant, 'tag', ...tagged, 'open.padlock')).toEqual({ at: 'home', look: 'blank' })
    expect(thing(plant, 'padlock', ...tagged, 'open.padlock', 'put.padlock')?.at).toBe('board')
  })

  test('may be left without a tag, or have none', () => {
    expect(state(plant, 'padlock', ...locked, 'open.padlock')).toBe('held')
    const chest = { home: 'board', on: 'chest', at: 'onChest' }
    const bare = withTool('padlock', 'lock', chest, { things: ['chest'] })
    expect(state(bare, 'padlock', 'take.padlock', 'put.padlock.on.chest')).toEqual({ locked: 'bare' })
    expect(state(bare, 'padlock', 'take.padlock', 'take.tongs')).toBe('open')
  })
})

describe('scanner', () => {
  const codes = { order: true, parcel: 'opened', poster: false }
  const things = ['order', 'parcel', 'poster']
  const stock = withTool('scanner', 'scanner', { home: 'dock', codes }, { things, flags: ['opened'] })
  const ready = ['take.scanner', 'turnOn.scanner']

  test('beeps at what it can read and buzzes at what it cannot', () => {
    expect(state(stock, 'scanner', ...ready, 'use.scanner.on.order')).toEqual({ read: 'order' })
    expect(sounds(stock, ...ready, 'use.scanner.on.order')).toEqual(['beep'])
    expect(state(stock, 'scanner', ...ready, 'use.scanner.on.parcel')).toBe('error')
    expect(sounds(stock, ...ready, 'use.scanner.on.poster')).toEqual(['buzz'])
    const opened = [...ready, 'use.scanner.on.parcel', 'look.order', 'use.scanner.on.parcel']
    expect(state(stock, 'scanner', ...opened)).toEqual({ read: 'parcel' })
  })

  test('reads nothing while it is off, and goes off at home', () => {
    expect(offered(stock, 'parcel', 'take.scanner')).toEqual([])
    expect(thing(stock, 'scanner', ...ready)).toEqual({ at: 'hand', look: 'on' })
    expect(state(stock, 'scanner', ...ready, 'use.scanner.on.order', 'turnOff.scanner')).toBe('held')
    expect(thing(stock, 'scanner', ...ready, 'put.scanner')).toEqual({ at: 'dock', look: 'off' })
    expect(state(stock, 'scanner', ...ready, 'use.scanner.on.poster', 'take.tongs')).toBe('off')
  })
})

test.each([
  ['probeThermometer', { home: 'rack', probes: {} }],
  ['meter', { home: 'bag', points: { socket: { live: 'no such' } } }],
  ['torqueDriver', { home: 'case', on: {} }],
  ['scanner', { home: 'dock', codes: { Parcel: true } }],
  ['lock', { home: 'board', on: 'chest' }],
  ['pressureCuff', { home: 'shelf', arm: 'arm', at: 'onArm' }],
])('%s refuses params that make no sense', (use, params) => {
  expect(() => withTool('tool', use, params)).toThrow(/The kiosk does not open/)
})
