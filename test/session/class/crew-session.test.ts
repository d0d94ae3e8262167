import { makeWords } from '#scenario'
import { createClassSession, keepClass, type ClassSession } from '#session/class'
import { memoryRecord } from '#record'
import { debrief } from '#attempt'
import { explore } from '#scenario'
import { expect, test } from 'vitest'
import { crewKiosk } from '../../class/crew.ts'
import { classRoom, rest } from './class-room.ts'

const words = makeWords(crewKiosk, 'en')

/** A crew of two and somebody who looks on, in their roles. */
const inCrew = async () => {
  const room = classRoom(crewKiosk)
  const links = [room.come('explorer'), room.come('explorer'), room.come('explorer')] as const
  await rest()
  const open = (link: (typeof links)[0]) => createClassSession({ link, words, clock: room.clock })
  const [seller, runner, watcher] = [open(links[0]), open(links[1]), open(links[2])]
  links[0].command({ do: 'part', role: 'seller', on: true })
  links[1].command({ do: 'part', role: 'runner', on: true })
  await rest()
  return { room, links, seller, runner, watcher }
}
const begun = async () => {
  const crew = await inCrew()
  crew.links[0].command({ do: 'begin', pace: 1 })
  await rest()
  return crew
}
/** She has come, and stands there. */
const greeted = async () => {
  const crew = await begun()
  await crew.seller.decide('go.counter')
  await rest()
  await crew.room.clock.pass(3)
  return crew
}
const labels = ({ store }: ClassSession) => store.getState().affordances.map(({ label }) => label)
const heard = ({ store }: ClassSession) =>
  store.getState().captions.map(({ by, text }) => (by === undefined ? text : `${by}: ${text}`))

test('nothing is offered before the crew has begun', async () => {
  const { seller, links } = await inCrew()
  expect([seller.store.getState().phase, labels(seller)]).toEqual(['briefing', []])
  links[0].command({ do: 'begin', pace: 1 })
  await rest()
  expect(seller.store.getState().phase).toBe('playing')
})

test('each is offered what is theirs, and can advise the others', async () => {
  const { seller, runner, watcher } = await begun()
  // The oven is nobody's.
  expect(labels(seller)).toEqual([
    'Go to the counter',
    'Look at the cup',
    'Turn on the oven',
    'Suggest something: Runner …',
  ])
  expect(labels(runner)).toContain('Look at the cup')
  expect(labels(runner)).not.toContain('Go to the counter')
  await runner.decide('advise.seller')
  expect(labels(runner)).toEqual(['Go to the counter', 'Back'])
  await runner.decide('advise.go.counter')
  await rest()
  expect(heard(seller)).toContain('Runner suggests: Go to the counter')
  expect(labels(seller)[0]).toBe('Go to the counter (your crew suggests this)')
  expect(labels(watcher)).toEqual(['Suggest something: Seller …', 'Suggest something: Runner …'])
})

test('what one does the others hear of, once; time passes once for all', async () => {
  const { seller, runner, room } = await greeted()
  expect(room.at().state.line).toHaveLength(2)
  expect(heard(runner)).toContain('Seller chooses: Go to the counter')
  expect(heard(seller)).not.toContain('Seller chooses: Go to the counter')
  await seller.decide('say.hello')
  await rest()
  expect(heard(seller)).toContain('learner: Good morning!')
  expect(
    heard(runner).some((line) => line.startsWith('Seller chooses: ') && line.includes('Good morning!')),
  ).toBe(true)
  expect(heard(runner)).not.toContain('learner: Good morning!')
  expect(room.at().state.crew?.doneBy).toEqual([0, null, 0])
})

test('a deadline runs for the crew, stands still in a break, and comes although one is gone', async () => {
  const { seller, runner, room, links } = await greeted()
  const [wait] = runner.store.getState().waits
  expect(wait?.dueAt).toBeCloseTo(22, 0)
  runner.pause()
  await rest()
  expect([seller, runner].map(({ store }) => store.getState().phase)).toEqual(['paused', 'paused'])
  await room.clock.pass(100)
  expect(room.at().state.line).toHaveLength(2)
  seller.resume()
  await rest()
  links[0].close()
  seller.dispose()
  await room.clock.pass(25)
  expect(room.at().state.line.at(2)?.decision).toMatch(/^xstate\.after\.20000/)
  expect(runner.store.getState().elapsed).toBeGreaterThan(20)
})

test('a deadline of which a device has heard nothing since its network went is not its to call', async () => {
  const { room, links } = await greeted()
  room.cut()
  await room.clock.pass(100)
  expect(links.map((link) => link.store.getState().device.pending)).toEqual([[], [], []])
  room.mend()
  await room.clock.pass(60)
  expect(room.at().state.line.at(2)?.decision).toMatch(/^xstate\.after\.20000/)
})

test('its teacher holds it, in the lobby too: nobody goes on by themselves', async () => {
  const { room, links, seller, watcher } = await inCrew()
  const teacher = room.come('guide')
  await rest()
  teacher.command({ do: 'eyes', on: true })
  await rest()
  expect(seller.store.getState()).toMatchObject({ phase: 'briefing', held: { why: 'eyes' } })
  links[0].command({ do: 'begin', pace: 1 })
  await rest()
  expect(seller.store.getState()).toMatchObject({ phase: 'paused', held: { why: 'eyes' } })
  seller.resume()
  await rest()
  expect(seller.store.getState().phase).toBe('paused')
  teacher.command({ do: 'eyes', on: false })
  await rest()
  expect(seller.store.getState()).toMatchObject({ phase: 'playing', held: undefined })
  // A break of those who play holds who looks on; they end it, and nobody else.
  seller.pause()
  await rest()
  expect(seller.store.getState()).toMatchObject({ phase: 'paused', held: undefined })
  expect(watcher.store.getState()).toMatchObject({ phase: 'paused', held: { why: 'break' } })
})

test('two must want what is done together', async () => {
  const { seller, runner, room } = await greeted()
  await seller.decide('say.hello')
  await rest()
  const closed = (session: ClassSession) => labels(session).find((label) => label.includes('closed'))
  expect(closed(seller)).toContain('(two must want this)')
  await seller.decide('say.closed')
  await rest()
  expect(closed(seller)).toContain('(waits until your crew wants it too)')
  expect(room.at().state.line).toHaveLength(3)
  await runner.decide('advise.seller')
  await runner.decide('advise.say.closed')
  await rest()
  expect(closed(seller)).toContain('(your crew wants this too)')
  expect(heard(seller).some((line) => line.startsWith('Runner wants to do this together'))).toBe(true)
  await seller.decide('say.closed')
  await rest()
  expect(room.at().state.line.at(-1)?.decision).toBe('say.closed')
})

test('what somebody else holds is not at hand', async () => {
  const { seller, runner } = await greeted()
  await seller.decide('say.hello')
  await rest()
  await runner.decide('take.cup')
  await rest()
  const cup = ({ store }: ClassSession) => store.getState().stage.things['cup']?.at
  expect([cup(runner), cup(seller)]).toEqual(['hand', 'away'])
})

test('a press that came too late lets go again', async () => {
  const { seller, room } = await begun()
  room.setDeaf(true)
  await seller.decide('go.counter')
  expect(seller.store.getState().pressed).toBe('go.counter')
  room.setDeaf(false)
  const n = seller.store.getState().attempt.entries.length + 3
  room.tell({ say: 'turned', n, why: 'notOffered' })
  await rest()
  expect(seller.store.getState().pressed).toBeUndefined()
})

test('who was second does it all the same where it can still be done, and is told where it cannot', async () => {
  const { seller, runner, room } = await greeted()
  await seller.decide('say.hello')
  await rest()
  // Both decide for the same moment: one of them comes second.
  await Promise.all([runner.decide('take.cup'), seller.decide('turnOn.oven')])
  await rest()
  expect(
    room
      .at()
      .state.line.map(({ decision }) => decision)
      .toSorted(),
  ).toEqual(expect.arrayContaining(['take.cup', 'turnOn.oven']))
  expect([seller, runner].map(({ store }) => store.getState().pressed)).toEqual([undefined, undefined])
})

test('going back to the beginning leaves nothing behind: no list, and nothing that was told', async () => {
  const { seller, runner, room, links } = await greeted()
  await runner.decide('advise.seller')
  seller.pause()
  await rest()
  await seller.rewind(0)
  await rest()
  expect(runner.store.getState().phase).toBe('briefing')
  expect(heard(runner)).not.toContain('Seller chooses: Go to the counter')
  links[1].command({ do: 'begin', pace: 1 })
  await rest()
  expect(room.at().state.isPaused).toBe(false)
  expect(labels(runner)).not.toContain('Back')
})

test('who lets time pass has decided it', async () => {
  const { seller, runner, room } = await greeted()
  await seller.decide('wait.story')
  await rest()
  expect(room.at().state.crew?.doneBy).toEqual([0, null, 0])
  expect(heard(runner).some((line) => line.startsWith('Seller chooses: '))).toBe(true)
})

test('what is kept says what was one’s own: only that is evidence of a skill', async () => {
  const { seller, runner, room } = await greeted()
  await seller.decide('say.hello')
  await rest()
  await runner.decide('take.cup')
  await rest()
  const record = memoryRecord()
  const shown = async (slot: number) => {
    const stored = await record.read(await keepClass(record, room.at(), slot))
    if (!stored) throw new Error('not kept')
    const told = debrief(crewKiosk, stored.attempt, explore(crewKiosk), words)
    return {
      by: told.timeline.map(({ by }) => by),
      earned: told.earned,
      best: told.best,
      service: told.skills.find(({ skill }) => skill === 'customerService')?.earned,
    }
  }
  expect(await shown(0)).toEqual({
    by: [undefined, undefined, undefined, 'crew'],
    earned: 2,
    best: undefined,
    service: 2,
  })
  expect(await shown(1)).toEqual({
    by: ['crew', undefined, 'crew', undefined],
    earned: 0,
    best: undefined,
    service: 0,
  })
})
