import { opening, type Command, type Slot } from '#class'
import { expect, test } from 'vitest'
import { createRoom, type Line } from '../../../src/server/live/room.ts'
import { crewKiosk } from '../../class/crew.ts'

const line = (): Line => ({
  openedAt: 0,
  tell: () => undefined,
  show: () => undefined,
  waiting: () => 0,
  close: () => undefined,
})

test('a role of a crew is its holder’s while they are connected, and anybody’s once they are gone', async () => {
  const room = createRoom({
    classId: 'c0ffee',
    epoch: 1,
    storage: { append: () => Promise.resolve() },
    at: opening(crewKiosk),
    log: [],
    now: () => 0,
    onEnd: () => undefined,
    onLost: () => undefined,
  })
  const lines = [line(), line()] as const
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
