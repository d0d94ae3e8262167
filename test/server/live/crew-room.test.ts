import { fold, opening, type ClassEntry, type Command, type Slot, type Standing, type ToDevice } from '#class'
import { expect, test } from 'vitest'
import { createRoom, type Line } from '../../../src/server/live/room.ts'
import { crewKiosk } from '../../class/crew.ts'

type Welcome = Extract<ToDevice, { say: 'welcome' }>

/** A device, and the last time that it was told on coming in. */
function device(): { line: Line; time: () => number } {
  let welcome: Welcome | undefined
  const line: Line = {
    openedAt: 0,
    tell(text) {
      const message = JSON.parse(text) as ToDevice
      if (message.say === 'welcome') welcome = message
    },
    show: () => undefined,
    waiting: () => 0,
    close: () => undefined,
  }
  return { line, time: () => welcome?.t ?? Number.NaN }
}

/** A room of the kiosk on a clock that a test turns. */
function kioskRoom() {
  let ms = 0
  const written: ClassEntry[] = []
  const open = (at = opening(crewKiosk), log: ClassEntry[] = []) =>
    createRoom({
      classId: 'c0ffee',
      epoch: 1,
      storage: {
        append(_id, _epoch, rows) {
          for (const { seq, body } of rows) written.push({ seq, ...(body as Omit<ClassEntry, 'seq'>) })
          return Promise.resolve()
        },
      },
      at,
      log,
      now: () => ms,
      onEnd: () => undefined,
      onLost: () => undefined,
    })
  return { open, written, pass: (seconds: number) => (ms += seconds * 1000) }
}

function standingAfter(at: Standing, entry: ClassEntry): Standing {
  const folded = fold(at, entry)
  if (!folded.ok) throw new Error(folded.refusal)
  return folded.at
}

test('a role of a crew is its holder’s while they are connected, and anybody’s once they are gone', async () => {
  const room = kioskRoom().open()
  const lines = [device().line, device().line] as const
  const slots: Slot[] = []
  for (const one of lines) slots.push((await room.enter(one, 'explorer')) as Slot)
  let n = 0
  const take = (slot: Slot, what: Command = { do: 'part', role: 'seller', on: true }) =>
    room.act(slot, (n += 1), what)
  const [first = -1, second = -1] = slots
  expect(take(first)).toBeUndefined()
  expect(take(second)).toBe('notYours')
  // Who has it takes nothing from anybody by saying so again.
  expect(take(first)).toBeUndefined()
  room.leave(lines[0])
  expect(take(second)).toBeUndefined()
  room.comeBack(lines[0], first, 0)
  expect(take(first)).toBe('notYours')
  await room.close()
})

test('the clock of a crew goes on while one who plays is connected, and stands still while nobody is', async () => {
  const { open, written, pass } = kioskRoom()
  const room = open()
  const [seller, runner, teacher] = [device(), device(), device()]
  const first = (await room.enter(seller.line, 'explorer')) as Slot
  const second = (await room.enter(runner.line, 'explorer')) as Slot
  await room.enter(teacher.line, 'guide')
  room.act(first, 1, { do: 'part', role: 'seller', on: true })
  room.act(second, 1, { do: 'part', role: 'runner', on: true })
  // In the lobby nothing runs out, so nothing stands still.
  pass(5)
  room.act(first, 2, { do: 'begin', pace: 1 })
  await expect.poll(() => written.at(-1)?.what.do).toBe('begin')
  pass(10)
  room.leave(seller.line)
  pass(10)
  room.comeBack(seller.line, first, 0)
  expect(seller.time()).toBe(25)
  room.leave(seller.line)
  room.leave(runner.line)
  // A teacher who is there does not play.
  pass(300)
  room.comeBack(runner.line, second, 0)
  expect(runner.time()).toBe(25)
  pass(2)
  room.comeBack(seller.line, first, 0)
  expect(seller.time()).toBe(27)
  room.act(first, 3, { do: 'pause', on: true })
  await expect.poll(() => written.at(-1)).toMatchObject({ t: 27, what: { do: 'pause' } })
  await room.close()
})

test('a crew that a process takes over finds the clock where its log ends', async () => {
  const { open, written, pass } = kioskRoom()
  const before = open()
  const seller = device()
  const first = (await before.enter(seller.line, 'explorer')) as Slot
  before.act(first, 1, { do: 'part', role: 'seller', on: true })
  before.act(first, 2, { do: 'part', role: 'runner', on: true })
  pass(5)
  before.act(first, 3, { do: 'begin', pace: 1 })
  await expect.poll(() => written.at(-1)?.what.do).toBe('begin')
  await before.close()
  pass(60)
  const after = open(written.reduce(standingAfter, opening(crewKiosk)), written)
  pass(60)
  after.comeBack(seller.line, first, 0)
  expect(seller.time()).toBe(5)
  await after.close()
})
