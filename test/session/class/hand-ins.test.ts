import { newDevice } from '#class'
import { memoryRecord } from '#record'
import { forgetPapers, keepWritten, paperBox, type PaperBox, type Papers } from '#session/class'
import { expect, test } from 'vitest'
import { readKiosk } from '../../scenario/kiosk.ts'
import { asTrip } from '../../scenario/trip.ts'
import { classRoom, rest } from './class-room.ts'

const trip = readKiosk(asTrip)

/** A browser's storage, for as long as the test runs. */
const newStorage = (): Storage => {
  const storage: Record<string, unknown> = {}
  Object.defineProperties(storage, {
    getItem: { value: (name: string) => storage[name] ?? null },
    setItem: { value: (name: string, text: string) => (storage[name] = text) },
    removeItem: { value: (name: string) => delete storage[name] },
  })
  return storage as unknown as Storage
}
const newBox = (): PaperBox => paperBox(newStorage())
/** The salt that the room of these tests gives. */
const SALT = 'ab'

test('what a learner hands in comes to the desk, which keeps it and says so', async () => {
  const room = classRoom(trip)
  const box = newBox()
  const guide = room.come('guide', undefined, box)
  const learner = room.come('explorer', undefined, newBox())
  await rest()
  learner.write(0, 'We should have stayed.')
  await rest()
  expect(guide.store.getState().papers.taken).toEqual([])
  learner.handIn(0, 'We should have stayed.')
  await rest()
  expect(learner.store.getState().papers.mine).toEqual([
    {
      about: 0,
      draft: 'We should have stayed.',
      given: { n: 1, text: 'We should have stayed.', isThere: true },
    },
  ])
  const taken = [{ slot: 1, n: 1, about: 0, text: 'We should have stayed.' }]
  expect(guide.store.getState().papers.taken).toEqual(taken)
  expect(box.recall(SALT)?.taken).toEqual(taken)
  learner.handIn(0, 'No: left.')
  learner.handIn(1, 'A baker.')
  await rest()
  expect(guide.store.getState().papers.taken.map(({ n, text }) => [n, text])).toEqual([
    [2, 'No: left.'],
    [3, 'A baker.'],
  ])
})

test('while no desk is there it waits, over a reload too, and goes out when one comes', async () => {
  const room = classRoom(trip)
  const box = newBox()
  const first = room.come('explorer', undefined, box)
  await rest()
  first.handIn(0, 'I would ask first.')
  await rest()
  expect(first.store.getState().papers.mine[0]?.given?.isThere).toBe(false)
  const { member } = first.store.getState().device
  if (!member) throw new Error('The learner is in.')
  first.close()
  const again = room.come('explorer', { ...newDevice('ACDE', 'explorer'), member }, box)
  await rest()
  expect(again.store.getState().papers.mine[0]?.given).toMatchObject({ n: 1, isThere: false })
  const guide = room.come('guide', undefined, newBox())
  await rest()
  expect(guide.store.getState().papers.taken).toMatchObject([{ slot: 0, text: 'I would ask first.' }])
  expect(again.store.getState().papers.mine[0]?.given?.isThere).toBe(true)
})

test('what got lost on its way, or the word that it has come, is said again until it is there', async () => {
  const room = classRoom(trip)
  const guide = room.come('guide', undefined, newBox())
  const learner = room.come('explorer', undefined, newBox())
  await rest()
  room.setDeaf(true)
  learner.handIn(0, 'Once.')
  await rest()
  room.setDeaf(false)
  await room.clock.pass(15)
  await rest()
  expect(guide.store.getState().papers.taken).toHaveLength(1)
  expect(learner.store.getState().papers.mine[0]?.given?.isThere).toBe(true)
  const waits = room.waits.length
  await room.clock.pass(60)
  expect(room.waits).toHaveLength(waits)
  room.cut()
  learner.handIn(0, 'Twice.')
  room.mend()
  await room.clock.pass(10)
  await rest()
  expect(guide.store.getState().papers.taken).toMatchObject([{ n: 2, text: 'Twice.' }])
})

test('a desk that cannot keep it never says that it has it', async () => {
  const room = classRoom(trip)
  room.come('guide')
  const learner = room.come('explorer', undefined, newBox())
  await rest()
  learner.handIn(0, 'Keep this.')
  await room.clock.pass(40)
  await rest()
  expect(learner.store.getState().papers.mine[0]?.given?.isThere).toBe(false)
})

test('a second tab of a desk takes nothing away from the first', async () => {
  const room = classRoom(trip)
  const storage = newStorage()
  const one = room.come('guide', undefined, paperBox(storage))
  const learner = room.come('explorer', undefined, newBox())
  await rest()
  learner.handIn(0, 'First.')
  await rest()
  one.close()
  // This one was open all the time, and has missed what came meanwhile.
  let hasMissed = true
  const box = paperBox(storage)
  room.come('guide', undefined, { ...box, recall: (salt) => (hasMissed ? undefined : box.recall(salt)) })
  await rest()
  hasMissed = false
  learner.handIn(1, 'Second.')
  await rest()
  expect(
    paperBox(storage)
      .recall(SALT)
      ?.taken.map(({ text }) => text),
  ).toEqual(['First.', 'Second.'])
})

test('whoever comes in at a learner’s device after them finds nothing that they wrote', async () => {
  const room = classRoom(trip)
  const box = newBox()
  const first = room.come('explorer', undefined, box)
  await rest()
  first.write(0, 'Mine alone.')
  first.close()
  const next = room.come('explorer', undefined, box)
  await rest()
  expect(next.store.getState().papers.mine).toEqual([])
})

test('what learners have asked stands at the desk, each once, when it comes back from somewhere else', async () => {
  const room = classRoom(trip)
  const box = newBox()
  const desk = room.come('guide', undefined, box)
  await rest()
  for (const text of ['Why five?', 'Why not?', 'Why five?']) room.tell({ say: 'wondered', slot: 1, text })
  await rest()
  desk.close()
  const again = room.come('guide', undefined, box)
  await rest()
  expect(again.store.getState().papers.wondered.map(({ text }) => text)).toEqual(['Why five?', 'Why not?'])
})

test('a device drops it when the class is deleted, and when no class could be there any more', () => {
  const storage = newStorage()
  const papers: Papers = { mine: [], taken: [{ slot: 1, n: 1, about: 0, text: 'Mine.' }], wondered: [] }
  const on = (day: string) => () => new Date(`${day}T10:00:00Z`)
  paperBox(storage, on('2026-11-01')).keep('ab', papers)
  paperBox(storage, on('2026-11-01')).keep('cd', papers)
  forgetPapers('cd', storage)
  expect(Object.keys(storage)).toHaveLength(1)
  const box = paperBox(storage, on('2026-12-30'))
  expect(box.recall('ab')).toEqual(papers)
  expect(box.keep('ab', papers)).toBe(true)
  expect(paperBox(storage, on('2026-12-31')).recall('ab')).toBeUndefined()
  storage.setItem('first-shift.papers.ef', '{"until":"2030-01-01","papers":{"mine":3}}')
  expect(box.recall('ef')).toBeUndefined()
})

test('what a learner has written goes home with them, handed in or not', async () => {
  const record = memoryRecord()
  const attempt = { id: '0b9e6c1e-3d57-4b3e-9a51-2f6f5a1c7d10', scenario: 'kiosk', version: '1.0.0' }
  await record.append({ ...attempt, format: 1 } as Parameters<typeof record.append>[0], 0, {
    t: 0,
    decision: 'say.leave',
  })
  const papers = [
    { about: 0, draft: ' We left. ', given: { n: 1, text: 'We stayed.', isThere: true } },
    { about: 1, draft: '  ' },
    { about: 2, draft: 'Bakers.' },
  ]
  await keepWritten(record, attempt.id, papers, (about) => `Question ${about}`)
  expect((await record.reflections(attempt.id)).map(({ prompt, text }) => [prompt, text])).toEqual([
    ['Question 0', 'We left.'],
    ['Question 2', 'Bakers.'],
  ])
})
