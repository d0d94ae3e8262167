import { classKey, newDevice, opening, type ToDevice } from '#class'
import { createLink } from '#session/class'
import { expect, test } from 'vitest'
import { readKiosk } from '../../scenario/kiosk.ts'
import { asTrip } from '../../scenario/trip.ts'
import { manualClock } from '../manual-clock.ts'
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
  await room.clock.pass(30)
  // A server that another one stands in for is back in seconds; a network that stays away is not asked all the time.
  expect(room.waits.slice(0, 10)).toEqual([300, 600, ...Array.from({ length: 8 }, () => 1000)])
  expect(room.waits.slice(10)).toEqual([2000, 4000, 8000, 8000])
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

test('a class that has moved is looked for there and where the page came from, in turns, until it is found', async () => {
  const clock = manualClock()
  const opened: string[] = []
  let answer: 'moved' | 'gone' | 'here' = 'moved'
  let cut = () => undefined as void
  const link = createLink({
    device: newDevice('ACDE', 'explorer'),
    clock,
    keep: () => undefined,
    scenario: () => Promise.resolve(trip),
    random: () => 1,
    open(events, url = 'the page') {
      opened.push(url)
      cut = () => events.onClose()
      const say = (message: ToDevice) => events.onMessage(JSON.stringify(message))
      queueMicrotask(() => {
        if (answer === 'gone') return events.onClose()
        events.onOpen()
        if (answer === 'moved' && url === 'the page') say({ say: 'turned', why: 'moved', url: 'elsewhere' })
        else
          say({
            say: 'welcome',
            slot: 0,
            token: 't'.repeat(22),
            salt: 'ab',
            t: 0,
            state: opening(trip).state,
          })
      })
      return { send: () => undefined, close: () => events.onClose() }
    },
  })
  await clock.pass(1)
  expect(opened).toEqual(['the page', 'elsewhere'])
  expect(link.store.getState().status).toBe('open')
  answer = 'gone'
  cut()
  await clock.pass(2)
  expect(opened.slice(2)).toEqual(['elsewhere', 'the page', 'elsewhere', 'the page', 'elsewhere'])
  answer = 'here'
  await clock.pass(9)
  expect(opened.at(-1)).toBe('the page')
  expect(link.store.getState().status).toBe('open')
  link.close()
})

test('whoever is sent on takes nothing else from there, and says there what was not answered', async () => {
  const clock = manualClock()
  const heard: { url: string; say: string }[] = []
  const link = createLink({
    device: {
      ...newDevice('ACDE', 'guide'),
      member: { slot: 0, token: 't'.repeat(22), salt: 'ab' },
      said: 1,
      pending: [{ n: 1, what: { do: 'pause', on: true } }],
    },
    clock,
    keep: () => undefined,
    scenario: () => Promise.resolve(trip),
    open(events, url = 'the page') {
      queueMicrotask(() => {
        events.onOpen()
        if (url !== 'the page') return
        events.onMessage(JSON.stringify({ say: 'turned', why: 'moved', url: 'elsewhere' }))
        events.onMessage(JSON.stringify({ say: 'turned', why: 'notAMember' }))
      })
      return {
        send: (data) => void heard.push({ url, say: (JSON.parse(String(data)) as { say: string }).say }),
        close: () => events.onClose(),
      }
    },
  })
  await rest()
  expect(link.store.getState().status).not.toBe('over')
  expect(heard.filter(({ url }) => url === 'elsewhere').map(({ say }) => say)).toEqual(['return', 'do'])
  expect(link.store.getState().device.pending).toHaveLength(1)
  link.close()
})

test('whoever has gone has no hand up any more', async () => {
  const room = classRoom(trip)
  const guide = room.come('guide')
  await rest()
  room.tell({ say: 'sign', slot: 1, sign: 'hand' })
  room.tell({ say: 'sign', slot: 2, sign: 'slower' })
  room.tell({ say: 'here', slots: [0, 2] })
  await rest()
  expect(guide.store.getState().signs).toEqual({ 2: 'slower' })
})
