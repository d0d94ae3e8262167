import { type ToDevice } from '#class'
import { expect, test } from 'vitest'
import type { Found } from '../../../src/server/live/hub.ts'
import { createVisitor } from '../../../src/server/live/visitor.ts'

const always = { take: () => true }

/** A device before a process that does not serve its class. */
function beforeDoor(found: Exclude<Found, { ok: true }>) {
  const told: ToDevice[] = []
  let isClosed = false
  const line = {
    openedAt: 0,
    tell: (text: string) => void told.push(JSON.parse(text) as ToDevice),
    show: () => undefined,
    waiting: () => 0,
    close: () => (isClosed = true),
  }
  const find = () => Promise.resolve(found)
  const visitor = createVisitor(line, { find }, always, () => performance.now())
  return { told, isClosed: () => isClosed, say: (message: unknown) => visitor.hear(JSON.stringify(message)) }
}

const comeBack = { say: 'return', code: 'ACDE', slot: 0, token: 't'.repeat(43), seq: 7 }
const command = (n: number) => ({ say: 'do', n, what: { do: 'pause', on: true } })
const settled = () =>
  new Promise((resolve) => {
    setImmediate(resolve)
  })

test.each([
  { ok: false, why: 'moved', url: 'http://b.example.org' },
  { ok: false, why: 'goingDown' },
] as const)(
  'who comes back with something to say to a class that is not here is told so, and no more: $why',
  async (found) => {
    const { told, say, isClosed } = beforeDoor(found)
    say(comeBack)
    say(command(1))
    await settled()
    say(command(2))
    expect(told).toHaveLength(1)
    expect(told).toMatchObject([{ say: 'turned', why: found.why }])
    for (let n = 3; n < 20; n++) say(command(n))
    expect(told).toHaveLength(1)
    expect(isClosed()).toBe(true)
  },
)

test('who was never let in is told that it is no member', () => {
  const { told, say } = beforeDoor({ ok: false, why: 'goingDown' })
  say(command(1))
  expect(told).toMatchObject([{ say: 'turned', why: 'notAMember' }])
})
