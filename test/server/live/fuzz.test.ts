import { classKey, fold, opening, ClassEntrySchema, type ToDevice } from '#class'
import * as fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { createHub, type Hub } from '../../../src/server/live/hub.ts'
import type { Line } from '../../../src/server/live/room.ts'
import { createVisitor } from '../../../src/server/live/visitor.ts'
import { kiosk } from '../../class/kiosk.ts'
import { anyCommand } from '../../class/random-class.ts'
import { memoryStorage } from './memory-storage.ts'

/** FUZZ=1000000 sends a million; the ordinary test a few thousand. */
const MESSAGES = Number(process.env['FUZZ'] ?? 6000)
/** Messages of one connection, of which many are cut off before. */
const A_CONNECTION = 60
/** Connections of one class; a class that is full has nothing more to get wrong. */
const A_CLASS = 100

const hearing = () => {
  const told: ToDevice[] = []
  const line: Line = {
    openedAt: 0,
    tell: (text) => void told.push(JSON.parse(text) as ToDevice),
    show: () => {},
    waiting: () => 0,
    close: () => {},
  }
  return { told, line }
}

const always = { take: () => true }
const settle = () =>
  new Promise((resolve) => {
    setImmediate(resolve)
  })

/** Whatever somebody may send to a class. */
const anything = (code: string) => {
  const message = fc.oneof(
    fc.record({ say: fc.constant('do'), n: fc.nat({ max: 200 }), what: anyCommand }),
    fc.record({
      say: fc.constant('enter'),
      code: fc.constantFrom(code, 'AAAA', '', null),
      role: fc.constantFrom('explorer', 'guide', 'x'),
    }),
    fc.record({
      say: fc.constant('return'),
      code: fc.constant(code),
      slot: fc.nat({ max: 70 }),
      token: fc.constant('x'.repeat(43)),
      seq: fc.nat(),
    }),
    fc.record({ say: fc.constant('wonder'), text: fc.string() }),
    fc.record({ say: fc.constant('sign'), sign: fc.constantFrom('hand', 'shout') }),
    fc.jsonValue(),
  )
  return fc.oneof(
    { weight: 6, arbitrary: message.map((one) => JSON.stringify(one)) },
    { weight: 1, arbitrary: fc.string() },
    { weight: 2, arbitrary: fc.uint8Array({ maxLength: 30 }) },
  )
}

test('whatever strangers and learners send, the class stands as its log says, and is led as before', async () => {
  const memory = memoryStorage()
  const problems: unknown[] = []
  const hub = createHub({
    storage: memory.storage,
    scenario: async () => kiosk,
    node: 'fuzz',
    url: '',
    codeLength: 4,
    onProblem: (what, problem) => problems.push(what, problem),
  })
  let time = 0
  const now = () => (time += 20)
  for (let sent = 0; sent < MESSAGES; sent += A_CONNECTION * A_CLASS) await fuzzOne(hub, memory, now)
  expect(problems).toEqual([])
  await hub.close()
})

async function fuzzOne(hub: Hub, memory: ReturnType<typeof memoryStorage>, now: () => number): Promise<void> {
  const { code, key } = await hub.make(kiosk, undefined, 1)
  const guide = hearing()
  const lead = createVisitor(guide.line, hub, always, now)
  lead.hear(JSON.stringify({ say: 'enter', code, role: 'guide', key }))
  await settle()
  await settle()

  const connection = fc.array(anything(code), { minLength: A_CONNECTION, maxLength: A_CONNECTION })
  for (const [index, messages] of fc.sample(connection, A_CLASS).entries()) {
    const visitor = createVisitor(hearing().line, hub, always, now)
    // Half of them are learners of the class, for whom more is to be got.
    if (index % 2 === 0) visitor.hear(JSON.stringify({ say: 'enter', code, role: 'explorer' }))
    await settle()
    for (const one of messages)
      if (typeof one === 'string') visitor.hear(one)
      else visitor.see(one)
    await settle()
    visitor.gone()
  }

  lead.hear(JSON.stringify({ say: 'do', n: 1, what: { do: 'pause', on: true } }))
  await settle()
  await settle()
  let device = opening(kiosk)
  for (const { seq, body } of [...memory.logs.values()].at(-1) ?? []) {
    const folded = fold(device, v.parse(ClassEntrySchema, { ...(body as object), seq }))
    if (!folded.ok) throw new Error(folded.refusal)
    device = folded.at
  }
  expect(device.state.isPaused).toBe(true)
  expect(device.state.lead).toBe(0)
  expect(device.state.line).toEqual([])
  const late = hearing()
  const { token } = guide.told.find((one) => one.say === 'welcome') ?? { token: '' }
  createVisitor(late.line, hub, always, now).hear(
    JSON.stringify({ say: 'return', code, slot: 0, token, seq: 0 }),
  )
  await settle()
  await settle()
  const welcome = late.told.find((one) => one.say === 'welcome')
  expect(welcome?.state && classKey(welcome.state)).toBe(classKey(device.state))
  lead.gone()
}
