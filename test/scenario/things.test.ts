import { describe, expect, test } from 'vitest'
import {
  affordances,
  makeWords,
  stageOf,
  start,
  step,
  type ScenarioFile,
  type Scenario,
  type Step,
} from '#scenario'
import { libraryThings } from '../../src/scenario/things/index.ts'
import { dig, readKiosk } from './kiosk.ts'

function withThing(id: string, use: string, params: Record<string, unknown> = {}): Scenario {
  return readKiosk((file: ScenarioFile) => {
    file.meta.things[id] = { name: `the ${id}`, description: 'A thing.', verbs: ['look'] }
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

function thing(scenario: Scenario, id: string, ...events: string[]) {
  return stageOf(scenario, play(scenario, ...events).snapshot).things[id]
}

function decisions(scenario: Scenario, id: string, ...events: string[]): string[] {
  const { snapshot } = play(scenario, ...events)
  const all = affordances(scenario, snapshot, makeWords(scenario, 'en'))
  return all.map((one) => one.decision).filter((one) => one.split('.').includes(id))
}

test('every thing of the library is tried here', () => {
  const tried = [
    'bakeable',
    'carriable',
    'deckOven',
    'door',
    'fillable',
    'surface',
    'switchable',
    'timer',
    'washable',
  ]
  // The tools have tests of their own beside this one.
  const tools = [
    'climateMeter',
    'espressoMachine',
    'extinguisher',
    'gauge',
    'lock',
    'meter',
    'palletJack',
    'pressureCuff',
    'probeThermometer',
    'scanner',
    'till',
    'torqueDriver',
  ]
  expect([...libraryThings.keys()].toSorted()).toEqual([...tried, ...tools].toSorted())
})

describe('carriable', () => {
  const kiosk = readKiosk()

  test('is taken and put back', () => {
    expect(thing(kiosk, 'tongs', 'take.tongs')).toEqual({ at: 'hand' })
    expect(thing(kiosk, 'tongs', 'take.tongs', 'put.tongs')).toEqual({ at: 'prepTableTop' })
  })

  test('is put on another thing and taken from there', () => {
    expect(thing(kiosk, 'tongs', 'take.tongs', 'put.tongs.on.till')).toEqual({ at: 'nearTill' })
    expect(thing(kiosk, 'tongs', 'take.tongs', 'put.tongs.on.till', 'take.tongs')).toEqual({ at: 'hand' })
  })
})

test('deckOven heats up with time and is turned off at any time', () => {
  const kiosk = readKiosk()
  const hot = 'xstate.after.5000.kiosk.oven.heating'
  expect(thing(kiosk, 'oven', 'turnOn.oven')).toMatchObject({ look: 'heating' })
  expect(thing(kiosk, 'oven', 'turnOn.oven', hot)).toMatchObject({ look: 'hot' })
  expect(thing(kiosk, 'oven', 'turnOn.oven', 'turnOff.oven')).toMatchObject({ look: 'off' })
  expect(play(kiosk, 'turnOn.oven', hot).cues).toEqual([{ sound: 'ding' }])
})

describe('bakeable', () => {
  const params = {
    home: 'prepTableTop',
    oven: 'oven',
    inside: 'shelfOven',
    rack: 'coolingRack',
    bakeMs: 1000,
    burnMs: 2000,
  }
  const baking = withThing('tray', 'bakeable', params)
  const hot = ['turnOn.oven', 'xstate.after.5000.kiosk.oven.heating']
  const inOven = [...hot, 'take.tray', 'put.tray.on.oven']
  const baked = [...inOven, 'xstate.after.1000.kiosk.tray.baking']

  test('goes into a hot oven only', () => {
    expect(decisions(baking, 'tray', 'take.tray')).toEqual(['put.tray'])
    expect(decisions(baking, 'tray', ...hot, 'take.tray')).toEqual(['put.tray', 'put.tray.on.oven'])
    expect(thing(baking, 'tray', ...inOven)).toEqual({ at: 'shelfOven', look: 'raw' })
  })

  test('is baked after a while, and burnt if nobody takes it out', () => {
    expect(thing(baking, 'tray', ...baked)).toEqual({ at: 'shelfOven', look: 'baked' })
    expect(thing(baking, 'tray', ...baked, 'take.tray', 'put.tray')).toEqual({
      at: 'coolingRack',
      look: 'baked',
    })
    const burnt = [...baked, 'xstate.after.2000.kiosk.tray.baked']
    expect(thing(baking, 'tray', ...burnt)).toEqual({ at: 'shelfOven', look: 'burnt' })
    expect(thing(baking, 'tray', ...burnt, 'take.tray', 'take.cloth')).toEqual({
      at: 'coolingRack',
      look: 'burnt',
    })
  })
})

test.each([
  ['door', {}, ['open.x', 'close.x'], ['closed', 'open', 'closed']],
  ['door', { initial: 'open' }, ['close.x', 'open.x'], ['open', 'closed', 'open']],
  ['switchable', {}, ['turnOn.x', 'turnOff.x'], ['off', 'on', 'off']],
  ['fillable', {}, ['fill.x'], ['empty', 'full']],
  ['washable', {}, ['clean.x'], ['dirty', 'clean']],
  ['surface', { initial: 'wet' }, ['clean.x'], ['wet', 'clean']],
  [
    'timer',
    { ms: 4000 },
    ['press.x', 'xstate.after.4000.kiosk.x.running', 'press.x'],
    ['idle', 'running', 'ringing', 'idle'],
  ],
  ['timer', {}, ['press.x', 'press.x'], ['idle', 'running', 'idle']],
])('%s %j goes through its looks', (use, params, events, looks) => {
  const scenario = withThing('x', use, params)
  const seen = looks.map((_, index) => thing(scenario, 'x', ...events.slice(0, index))?.look)
  expect(seen).toEqual(looks)
})

test('washable with a tool is cleaned by using the tool on it, and by nothing else', () => {
  const scenario = withThing('x', 'washable', { with: 'cloth' })
  expect(decisions(scenario, 'x', 'take.cloth')).toEqual(['use.cloth.on.x'])
  expect(thing(scenario, 'x', 'take.cloth', 'use.cloth.on.x')).toMatchObject({ look: 'clean' })
})

test('surface gets wet when its flag goes up, as often as it does', () => {
  const kiosk = readKiosk((file) => {
    dig(file, 'states', 'story', 'on')['look.till'] = {
      actions: [{ type: 'flag', params: { name: 'spilt' } }],
    }
  })
  const wiped = ['look.till', 'take.cloth', 'use.cloth.on.prepTable']
  expect(thing(kiosk, 'prepTable', 'look.till')).toMatchObject({ look: 'wet' })
  expect(thing(kiosk, 'prepTable', ...wiped)).toMatchObject({ look: 'clean' })
  expect(thing(kiosk, 'prepTable', ...wiped, 'look.till')).toMatchObject({ look: 'wet' })
})
