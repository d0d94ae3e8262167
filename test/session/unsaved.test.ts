import { openRecord, type RecordStore } from '#record'
import { beforeEach, expect, test } from 'vitest'
import { freshBrowser, whileDiskIsFull } from '../record/browser.ts'
import { kioskSession } from './play.ts'

beforeEach(freshBrowser)

/** The page comes back to an attempt without having been closed. */
async function comeBack(record: RecordStore, id: string) {
  const stored = await record.read(id)
  return kioskSession({ record, ...(stored && { attempt: stored.attempt }) })
}

test('with a full disk a learner can go on unsaved, and save all of it when there is room again', async () => {
  const record = await openRecord()
  const { session, state } = kioskSession({ record })
  await session.begin()
  await session.decide('look.cup')
  await whileDiskIsFull(async () => {
    await session.decide('go.counter')
    await session.continueUnsaved()
    await session.wait('story')
    await session.decide('say.hello')
    expect(state()).toMatchObject({ saving: 'memory', problem: undefined, phase: 'playing' })
    expect(state().attempt.entries).toHaveLength(4)
  })
  const otherTab = await openRecord()
  expect((await otherTab.read(state().attempt.id))?.attempt.entries).toHaveLength(1)
  await session.retry()
  expect(state().saving).toBe('saved')
  expect((await record.read(state().attempt.id))?.attempt).toEqual(state().attempt)
})

test('the ending is kept with the last decision, even when it had to be saved later', async () => {
  const record = await openRecord()
  const { session, state } = kioskSession({ record })
  await session.begin()
  for (const decision of ['go.counter', 'wait.story', 'say.what']) await session.decide(decision)
  await whileDiskIsFull(async () => {
    await session.decide('say.closed')
    await session.continueUnsaved()
    expect(state().phase).toBe('ended')
  })
  await session.retry()
  expect(state().phase).toBe('ended')
  expect((await record.list())[0]).toMatchObject({ ending: 'rough', earned: -5 })
})

test('what is played unsaved can be left, told, gone on with and saved while the page is open', async () => {
  const record = await openRecord()
  const { session, state } = kioskSession({ record })
  await session.begin()
  await session.decide('look.cup')
  const { id } = state().attempt
  const prompt = 'How do you think she feels?'
  await whileDiskIsFull(async () => {
    await session.decide('go.counter')
    await session.continueUnsaved()
    await session.wait('story')
    await session.decide('say.hello')
    expect(await session.answer(prompt, 'Glad.')).toBe(true)
    session.dispose()
    const kept = await record.list()
    expect(kept).toMatchObject([{ id, length: 4 }])
    expect(await record.unfinished(state().scenario)).toEqual(kept[0])
    expect(await record.reflections(id)).toMatchObject([{ prompt, text: 'Glad.' }])
    expect(JSON.parse(await record.exportAll())).toMatchObject({
      attempts: [{ attempt: { entries: { length: 4 } } }],
      reflections: [{ text: 'Glad.' }],
    })
    const again = await comeBack(record, id)
    await again.session.begin()
    expect(again.state()).toMatchObject({ saving: 'memory', isUnsaved: true, phase: 'playing' })
    await again.session.decide('take.cup')
    again.session.dispose()
  })
  expect(record.isSafe()).toBe(false)
  const last = await comeBack(record, id)
  await last.session.begin()
  last.session.pause()
  await last.session.retry()
  expect(last.state()).toMatchObject({ saving: 'saved', isUnsaved: false, phase: 'paused' })
  expect(record.isSafe()).toBe(true)
  const otherTab = await openRecord()
  expect((await otherTab.read(id))?.attempt).toEqual(last.state().attempt)
  expect(await otherTab.reflections(id)).toMatchObject([{ prompt, text: 'Glad.' }])
})

test('a shift that ended unsaved is still there when the next one is played', async () => {
  const record = await openRecord()
  const { session, state } = kioskSession({ record })
  await session.begin()
  for (const decision of ['go.counter', 'wait.story', 'say.what']) await session.decide(decision)
  const { id } = state().attempt
  await whileDiskIsFull(async () => {
    await session.decide('say.closed')
    await session.continueUnsaved()
  })
  await session.restart()
  await session.decide('look.cup')
  expect(state()).toMatchObject({ saving: 'saved', isUnsaved: false })
  expect((await record.read(id))?.attempt.entries).toHaveLength(4)
  expect((await record.list()).find((one) => one.id === id)?.ending).toBe('rough')
})

test('trying to save again in vain does not stop play', async () => {
  const { session, state } = kioskSession({ record: await openRecord() })
  await session.begin()
  await whileDiskIsFull(async () => {
    await session.decide('go.counter')
    await session.continueUnsaved()
    await session.retry()
    expect(state()).toMatchObject({ saving: 'memory', problem: 'stillUnsaved', phase: 'playing' })
    await session.wait('story')
    expect(state().attempt.entries).toHaveLength(2)
  })
})

test('who leaves at a choice that could not be saved finds it again while the page is open', async () => {
  const record = await openRecord()
  const { session, state } = kioskSession({ record })
  await session.begin()
  await session.decide('look.cup')
  const { id } = state().attempt
  await whileDiskIsFull(() => session.decide('go.counter'))
  session.dispose()
  expect((await record.read(id))?.attempt.entries).toHaveLength(2)
})

test('what another tab safely went on with counts more than what was only remembered', async () => {
  const record = await openRecord()
  const { session, state } = kioskSession({ record })
  await session.begin()
  await session.decide('look.cup')
  const { attempt } = state()
  await whileDiskIsFull(async () => {
    await session.decide('go.counter')
    await session.continueUnsaved()
  })
  session.dispose()
  const other = kioskSession({ record: await openRecord(), attempt })
  await other.session.begin()
  await other.session.decide('turnOn.oven')
  expect((await record.read(attempt.id))?.attempt).toEqual(other.state().attempt)
  expect(record.isSafe()).toBe(true)
})

test('what is remembered can be deleted', async () => {
  const record = await openRecord()
  const { session, state } = kioskSession({ record })
  await session.begin()
  await whileDiskIsFull(async () => {
    await session.decide('look.cup')
    await session.continueUnsaved()
  })
  session.dispose()
  await record.remove(state().attempt.id)
  expect(await record.list()).toEqual([])
  expect(record.isSafe()).toBe(true)
})

test('a rewind that another tab was in the way of is made when the attempt is taken over', async () => {
  const first = kioskSession({ record: await openRecord() })
  await first.session.begin()
  for (const decision of ['look.cup', 'go.counter', 'wait.story']) await first.session.decide(decision)
  const { attempt } = first.state()
  const second = kioskSession({ record: await openRecord(), attempt })
  await second.session.rewind(1)
  expect(second.state()).toMatchObject({ saving: 'elsewhere', attempt })
  await second.session.retry()
  expect(second.state()).toMatchObject({ saving: 'saved', phase: 'playing', problem: undefined })
  expect(second.state().attempt.entries.at(-1)).toMatchObject({ rewind: 1 })
  expect(second.state().affordances.map(({ decision }) => decision)).toContain('go.counter')
})
