import {
  classKey,
  command,
  fold,
  greet,
  hear,
  newDevice,
  opening,
  type ClassEntry,
  type Command,
  type Device,
  type FromDevice,
  type Standing,
  type ToDevice,
} from '#class'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bestPlay, kiosk } from './kiosk.ts'
import { anyCommand } from './random-class.ts'

/** A server with nothing but the rules: whatever is in `log` is durable. */
const newServer = () => {
  let at: Standing = opening(kiosk)
  const log: ClassEntry[] = []
  const append = (by: number, n: number, what: Command) => {
    const entry: ClassEntry = { seq: at.state.seq + 1, t: log.length, by, n, what }
    const folded = fold(at, entry)
    if (!folded.ok) return folded.refusal
    at = folded.at
    log.push(entry)
    return entry
  }
  const answer = (slot: number | undefined, message: FromDevice): ToDevice[] => {
    if (message.say === 'enter') {
      const entry = append(at.state.members.length, 0, { do: 'join', role: message.role })
      if (typeof entry === 'string') return [{ say: 'turned', why: entry }]
      return [{ say: 'welcome', slot: entry.by, token: 't'.repeat(22), salt: 'a', t: 0, state: at.state }]
    }
    if (message.say === 'return') {
      const entries = log.slice(message.seq)
      return [{ say: 'welcome', slot: message.slot, token: message.token, salt: 'a', t: 0, entries }]
    }
    if (message.say !== 'do' || slot === undefined) return []
    const entry = append(slot, message.n, message.what)
    return typeof entry === 'string' ? [{ say: 'turned', n: message.n, why: entry }] : []
  }
  return {
    log,
    answer,
    get at() {
      return at
    },
  }
}

/** What happens on the way: a device says something, a message is lost with its connection, one comes twice. */
const anyEvent = fc.oneof(
  fc.record({ kind: fc.constant('say' as const), who: fc.nat({ max: 3 }), what: anyCommand }),
  fc.record({
    kind: fc.constantFrom('cut' as const, 'back' as const, 'twice' as const),
    who: fc.nat({ max: 3 }),
  }),
)

test('whatever is cut, lost, or comes twice, all devices end alike and nothing that was answered is lost', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 80 }), (events) => {
      const server = newServer()
      const devices = [0, 1, 2, 3].map((who): Device => newDevice('ACDE', who === 0 ? 'guide' : 'explorer'))
      const isUp = [true, true, true, true]
      const told = [0, 0, 0, 0]
      const deliver = (who: number, says: readonly FromDevice[]): void => {
        for (const message of says) {
          const slot = devices[who]?.member?.slot
          for (const back of server.answer(slot, message)) receive(who, back)
        }
        spread()
      }
      const receive = (who: number, message: ToDevice): void => {
        const device = devices[who]
        if (!device) return
        const heard = hear(device, message, kiosk)
        devices[who] = heard.device
        if (heard.say.length > 0) deliver(who, heard.say)
      }
      const spread = (): void => {
        for (const who of devices.keys()) {
          if (!isUp[who] || !devices[who]?.member) continue
          const entries = server.log.slice(told[who])
          told[who] = server.log.length
          if (entries.length > 0) receive(who, { say: 'entries', entries })
        }
      }
      const connect = (who: number): void => {
        isUp[who] = true
        const device = devices[who]
        if (device) deliver(who, greet(device))
      }
      for (const who of devices.keys()) connect(who)
      for (const event of events) {
        const device = devices[event.who]
        if (!device) continue
        if (event.kind === 'say') {
          const { device: next, say } = command(device, event.what)
          devices[event.who] = next
          if (isUp[event.who]) deliver(event.who, say)
        } else if (event.kind === 'cut') {
          isUp[event.who] = false
          told[event.who] = server.log.length
        } else if (event.kind === 'back') connect(event.who)
        // A message that was on its way when the connection went: said again after it has come.
        else if (isUp[event.who]) deliver(event.who, greet(device).slice(1))
      }
      const answered = server.log.length
      for (const who of devices.keys()) connect(who)
      expect(server.log.length).toBeGreaterThanOrEqual(answered)
      for (const { at, pending } of devices) {
        expect(at && classKey(at.state)).toBe(classKey(server.at.state))
        expect(pending).toEqual([])
      }
    }),
    { numRuns: 300 },
  )
})

describe('a device', () => {
  const welcome = (device: Device, server = newServer()) => {
    let next = device
    for (const message of greet(device).flatMap((one) => server.answer(undefined, one)))
      ({ device: next } = hear(next, message, kiosk))
    return { device: next, server }
  }

  test('keeps what it said until it is answered, and says it again when it is back', () => {
    const { device, server } = welcome(newDevice('ACDE', 'guide'))
    const { device: waiting } = command(device, { do: 'decide', event: bestPlay[0] ?? '', after: 0 })
    const again = greet(waiting)
    expect(again.map(({ say }) => say)).toEqual(['return', 'do'])
    const answers = again.flatMap((one) => server.answer(0, one))
    expect(answers.map(({ say }) => say)).toEqual(['welcome'])
    const { device: done } = hear(waiting, { say: 'entries', entries: server.log }, kiosk)
    expect(done.pending).toEqual([])
    expect(done.at?.state.line).toHaveLength(1)
  })

  test('tells why something was not done, once', () => {
    const { device } = welcome(newDevice('ACDE', 'explorer'))
    const { device: waiting } = command(device, { do: 'pause', on: true })
    const heard = hear(waiting, { say: 'turned', n: 1, why: 'notLeading' }, kiosk)
    expect(heard.turned).toBe('notLeading')
    expect(heard.device.pending).toEqual([])
    expect(hear(heard.device, { say: 'turned', n: 1, why: 'notLeading' }, kiosk).turned).toBeUndefined()
  })

  test('asks for what is missing instead of going on without it', () => {
    const { device, server } = welcome(newDevice('ACDE', 'explorer'))
    welcome(newDevice('ACDE', 'guide'), server)
    welcome(newDevice('ACDE', 'explorer'), server)
    const heard = hear(device, { say: 'entries', entries: server.log.slice(2) }, kiosk)
    expect(heard.device.at?.state.seq).toBe(1)
    expect(heard.say).toMatchObject([{ say: 'return', seq: 1 }])
  })

  test('that is loaded anew goes on counting where the class has last heard of it', () => {
    const { device, server } = welcome(newDevice('ACDE', 'guide'))
    server.answer(0, { say: 'do', n: 7, what: { do: 'pause', on: true } })
    const { slot = 0, token = '', salt = '' } = device.member ?? {}
    const heard = hear(
      newDevice('ACDE', 'guide'),
      { say: 'welcome', slot, token, salt, t: 0, state: server.at.state },
      kiosk,
    )
    expect(command(heard.device, { do: 'pause', on: false }).say).toMatchObject([{ n: 8 }])
  })
})
