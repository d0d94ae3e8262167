import { classKey } from '#class'
import { expect, test } from 'vitest'
import { readKiosk } from '../../scenario/kiosk.ts'
import { asTrip } from '../../scenario/trip.ts'
import { classRoom, rest } from './class-room.ts'

const trip = readKiosk(asTrip)

test('a device comes in, hears what the class does, and does what it may', async () => {
  const room = classRoom(trip)
  const guide = room.come('guide')
  const learner = room.come('explorer')
  await rest()
  guide.command({ do: 'pause', on: true })
  learner.command({ do: 'pause', on: false })
  await rest()
  expect(learner.store.getState()).toMatchObject({ status: 'open', turned: 'notLeading' })
  expect(learner.store.getState().device.at?.state.isPaused).toBe(true)
  expect(learner.store.getState().device.pending).toEqual([])
})

test('what was said while the network was gone is done once it is back, and once only', async () => {
  const room = classRoom(trip)
  const guide = room.come('guide')
  const learner = room.come('explorer')
  await rest()
  guide.command({ do: 'ask', about: 'plan', question: 'whyEarly', options: ['heat', 'habit'] })
  await rest()
  const { seq = 0 } = room.at().state.question ?? {}
  // The first is lost on its way, the second is said without a network.
  room.setDeaf(true)
  learner.command({ do: 'answer', to: seq, option: 'habit' })
  room.setDeaf(false)
  room.cut()
  learner.command({ do: 'answer', to: seq, option: 'heat' })
  expect(learner.store.getState()).toMatchObject({ status: 'lost' })
  expect(learner.store.getState().device.pending).toHaveLength(2)
  room.mend()
  await room.clock.pass(0.3)
  await rest()
  expect(learner.store.getState().status).toBe('open')
  expect(room.at().state.question?.answers).toEqual({ 1: 'heat' })
  expect(room.at().state.members[1]?.last).toBe(2)
  expect(learner.store.getState().device.pending).toEqual([])
  const { at } = learner.store.getState().device
  expect(at && classKey(at.state)).toBe(classKey(room.at().state))
})

test('it waits longer each time it finds nobody, and begins anew with the shortest wait once it was let in', async () => {
  const room = classRoom(trip)
  const link = room.come('explorer')
  await rest()
  room.cut()
  await room.clock.pass(20)
  expect(room.waits).toEqual([300, 600, 1200, 2400, 4800, 8000, 8000])
  room.mend()
  await room.clock.pass(8)
  expect(link.store.getState().status).toBe('open')
})

test('who is not let in does not try again, and knows why', async () => {
  const room = classRoom(trip)
  const guide = room.come('guide')
  await rest()
  guide.command({ do: 'lock', on: true })
  const late = room.come('explorer')
  await rest()
  expect(late.store.getState()).toMatchObject({ status: 'over', turned: 'locked' })
  expect(room.waits).toEqual([])
})
