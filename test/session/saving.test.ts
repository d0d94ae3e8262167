import { newAttempt, type Attempt } from '#attempt'
import { memoryRecord, openRecord, type RecordStore } from '#record'
import { beforeEach, expect, test } from 'vitest'
import { kiosk } from '../attempt/kiosk.ts'
import { freshBrowser, openRaw, watchTransactions, whileDiskIsFull } from '../record/browser.ts'
import { settled } from './manual-clock.ts'
import { kioskSession, offered } from './play.ts'

beforeEach(freshBrowser)

/** Opens what the device keeps of an attempt, as a page does that was just loaded. */
async function reload(id: string) {
  const record = await openRecord()
  const stored = await record.read(id)
  return kioskSession({ record, ...(stored && { attempt: stored.attempt }) })
}

test('a decision is on stage only after it is saved', async () => {
  const record = await openRecord()
  const { session, state } = kioskSession({ record })
  await session.begin()
  const { id } = state().attempt
  let savedWhenShown: number | undefined
  session.store.subscribe(async (now, before) => {
    if (now.snapshot === before.snapshot) return
    savedWhenShown = (await record.read(id))?.attempt.entries.length
  })
  const deciding = session.decide('go.counter')
  expect(state().saving).toBe('saved')
  await settled()
  await deciding
  await settled()
  expect(savedWhenShown).toBe(1)
  expect(state().saving).toBe('saved')
})

test('killed after any decision, the shift goes on at that very decision', async () => {
  const wanted = ['look.cup', 'turnOn.oven', 'go.counter', 'wait.story', 'say.hello', 'take.cup', 'wait.oven']
  let { session, state } = kioskSession({ record: await openRecord() })
  await session.begin()
  for (const [index, decision] of wanted.entries()) {
    await session.decide(decision)
    const { attempt, affordances, stage, waits, captions } = state()
    // The tab dies here: no dispose, no goodbye. Its locks go with it.
    freshLocks()
    ;({ session, state } = await reload(attempt.id))
    expect(state().phase).toBe('paused')
    expect(state().attempt).toEqual(attempt)
    expect(state().attempt.entries).toHaveLength(index + 1)
    expect(offered(state())).toEqual(offered({ affordances }))
    expect(state().stage).toEqual(stage)
    expect(state().waits).toEqual(waits)
    expect(state().captions.map(({ text }) => text)).toEqual(captions.map(({ text }) => text))
    await session.begin()
    expect(state().phase).toBe('playing')
  }
  await session.decide('give.cup.to.amara')
  expect(state().stage.ending?.id).toBe('proud')
})

test.each([
  {
    play: ['go.counter', 'wait.story', 'say.hello', 'take.cup', 'give.cup.to.amara'],
    shown: ['customerService'],
  },
  // One point for the full cup does not make up for the curt word.
  { play: ['go.counter', 'wait.story', 'say.what', 'take.cup', 'give.cup.to.amara'], shown: [] },
  { play: ['go.counter', 'wait.story', 'say.hello', 'say.closed'], shown: ['customerService'] },
])('a finished shift keeps the skills that were shown in it: $shown', async ({ play, shown }) => {
  const record = await openRecord()
  const { session, state } = kioskSession({ record })
  await session.begin()
  for (const decision of play) {
    expect((await record.list())[0]?.shown).toBeUndefined()
    await session.decide(decision)
  }
  expect(state().phase).toBe('ended')
  expect((await record.list())[0]?.shown).toEqual(shown)
  expect((await (await openRecord()).read(state().attempt.id))?.summary.shown).toEqual(shown)
})

test('killed between a decision and its save, at most that decision is missing', async () => {
  const decisions = ['look.cup', 'go.counter', 'wait.story', 'say.hello', 'take.cup', 'give.cup.to.amara']
  for (let killAt = 0; killAt < decisions.length; killAt += 1) {
    freshBrowser()
    const { session, state } = kioskSession({ record: await openRecord() })
    await session.begin()
    const { id } = state().attempt
    for (const decision of decisions.slice(0, killAt)) await session.decide(decision)
    // The last decision is pressed, and the tab dies before anything else can run.
    const transactions = await watchTransactions(async () => {
      void session.decide(decisions[killAt] ?? '')
    })
    expect(transactions.every(({ isComplete }) => !isComplete)).toBe(true)
    session.dispose()
    freshLocks()
    const again = await reload(id)
    const kept = again.state().attempt.entries.length
    expect([killAt, killAt + 1]).toContain(kept)
    await again.session.begin()
    for (const decision of decisions.slice(kept)) await again.session.decide(decision)
    expect(again.state().stage.ending?.id).toBe('proud')
    again.session.dispose()
  }
})

test('a full disk stops play before the decision is shown; trying again saves it', async () => {
  const record = await openRecord()
  const { session, clock, state } = kioskSession({ record })
  await session.begin()
  await session.decide('look.cup')
  await whileDiskIsFull(async () => {
    await session.decide('go.counter')
    expect(state()).toMatchObject({ saving: 'failed', problem: 'full', pressed: undefined })
    expect(offered(state())).toContain('go.counter')
    await session.decide('take.cup')
    await clock.pass(60)
    expect(state().attempt.entries).toHaveLength(1)
    await session.retry()
    expect(state().saving).toBe('failed')
  })
  await session.retry()
  expect(state()).toMatchObject({ saving: 'saved', problem: undefined })
  expect((await record.read(state().attempt.id))?.attempt.entries).toHaveLength(2)
  await clock.pass(2)
  expect(offered(state())).toContain('say.hello')
})

test('where nothing can be kept the learner is told why and plays on', async () => {
  const { session, state } = kioskSession({ record: memoryRecord('private') })
  expect(state()).toMatchObject({ saving: 'memory', problem: 'private' })
  await session.begin()
  await session.decide('go.counter')
  expect(state()).toMatchObject({ saving: 'memory', problem: 'private' })
  session.dismiss()
  expect(state().problem).toBeUndefined()
})

test('an attempt that another tab plays cannot be played here, but can be taken over where it stands', async () => {
  const first = kioskSession({ record: await openRecord() })
  await first.session.begin()
  await first.session.decide('look.cup')
  const { attempt } = first.state()
  const second = kioskSession({ record: await openRecord(), attempt })
  await second.session.begin()
  expect(second.state()).toMatchObject({ saving: 'elsewhere', problem: 'elsewhere' })
  await second.session.decide('go.counter')
  expect(second.state().attempt.entries).toHaveLength(1)

  await first.session.decide('go.counter')
  await second.session.retry()
  expect(second.state()).toMatchObject({ saving: 'saved', phase: 'playing', problem: undefined })
  expect(second.state().attempt.entries).toHaveLength(2)
  expect(first.state()).toMatchObject({ saving: 'elsewhere', phase: 'paused', problem: 'elsewhere' })

  await first.session.decide('take.cup')
  await first.session.rewind(0)
  await second.session.wait('story')
  const record = await openRecord()
  expect((await record.read(attempt.id))?.attempt).toEqual(second.state().attempt)

  await first.session.retry()
  expect(first.state().attempt).toEqual(second.state().attempt)
  expect(second.state().saving).toBe('elsewhere')
})

test('without locks the tab that saves second is told, and overwrites nothing', async () => {
  Object.defineProperty(globalThis, 'navigator', { value: {}, configurable: true })
  const attempt = newAttempt(kiosk)
  const [first, second] = [
    kioskSession({ record: await openRecord(), attempt }),
    kioskSession({ record: await openRecord(), attempt }),
  ]
  await Promise.all([first.session.begin(), second.session.begin()])
  await first.session.decide('look.cup')
  await second.session.decide('go.counter')
  expect(second.state()).toMatchObject({ saving: 'elsewhere', phase: 'paused' })
  expect(second.state().attempt.entries).toEqual([])
  await second.session.retry()
  expect(second.state()).toMatchObject({ saving: 'saved', phase: 'playing' })
  expect(second.state().attempt.entries).toEqual(first.state().attempt.entries)
})

test('a log that was damaged goes on from the last point that was safe, and says so', async () => {
  const { session, state } = kioskSession({ record: await openRecord() })
  await session.begin()
  for (const decision of ['look.cup', 'go.counter', 'wait.story']) await session.decide(decision)
  const { id } = state().attempt
  session.dispose()
  const raw = await openRaw()
  await raw.delete('entries', [id, 1])
  raw.close()
  const again = await reload(id)
  await again.session.begin()
  expect(again.state()).toMatchObject({ phase: 'playing', problem: 'damaged', saving: 'saved' })
  expect(again.state().attempt.entries).toHaveLength(1)
  await again.session.decide('go.counter')
  expect(again.state().problem).toBe('damaged')
  again.session.dismiss()
  expect(again.state().problem).toBeUndefined()
  again.session.dispose()
  const later = await reload(id)
  expect(later.state().attempt.entries).toHaveLength(2)
})

test('a log with a decision that makes no sense is rewound to before it, and nothing of it is thrown away', async () => {
  const record = await openRecord()
  const attempt: Attempt = { ...newAttempt(kiosk), entries: [] }
  await record.append(attempt, 0, { t: 1, decision: 'look.cup' })
  await record.append(attempt, 1, { t: 2, decision: 'give.cup.to.amara' })
  await record.append(attempt, 2, { t: 3, decision: 'go.counter' })
  const { session, state } = await reload(attempt.id)
  await session.begin()
  expect(state().problem).toBe('damaged')
  await session.decide('look.cup')
  expect(await entriesOf(record, attempt.id)).toEqual([
    { t: 1, decision: 'look.cup' },
    { t: 2, decision: 'give.cup.to.amara' },
    { t: 3, decision: 'go.counter' },
    { t: 1, rewind: 1 },
    { t: 1, decision: 'look.cup' },
  ])
  session.dispose()
  const again = await reload(attempt.id)
  await again.session.begin()
  expect(again.state().problem).toBeUndefined()
})

test('an attempt that was deleted in another tab is kept anew when the learner plays on', async () => {
  const record = await openRecord()
  const { session, state } = kioskSession({ record })
  await session.begin()
  await session.decide('look.cup')
  await record.removeAll()
  await session.decide('go.counter')
  expect(state()).toMatchObject({ saving: 'saved', problem: undefined })
  expect((await record.read(state().attempt.id))?.attempt).toEqual(state().attempt)
})

test('an answer that cannot be kept is not lost from the page, and can be kept when there is room', async () => {
  const record = await openRecord()
  const { session, state } = kioskSession({ record })
  await session.begin()
  for (const decision of ['go.counter', 'wait.story', 'say.hello']) await session.decide(decision)
  const prompt = 'How do you think she feels?'
  await whileDiskIsFull(async () => {
    expect(await session.answer(prompt, 'Glad.')).toBe(false)
    expect(state()).toMatchObject({ problem: 'reflectionNotKept', reflection: { prompt } })
  })
  expect(await session.answer(prompt, 'Glad.')).toBe(true)
  expect(state().problem).toBeUndefined()
})

test('a question that was open when the tab died is asked again, an answered one is not', async () => {
  const { session, state } = kioskSession({ record: await openRecord() })
  await session.begin()
  for (const decision of ['go.counter', 'wait.story', 'say.hello']) await session.decide(decision)
  const prompt = state().reflection?.prompt ?? ''
  freshLocks()
  const again = await reload(state().attempt.id)
  await again.session.begin()
  expect(again.state().reflection).toEqual({ prompt })
  await again.session.answer(prompt, 'Glad.')
  freshLocks()
  const answered = await reload(state().attempt.id)
  await answered.session.begin()
  expect(answered.state().reflection).toBeUndefined()
})

test('storage that does not answer stops play with a word, and goes on by itself when it wakes up', async () => {
  const { session, clock, state, wake } = await withStorageAsleep()
  void session.decide('go.counter')
  await clock.pass(9)
  expect(state()).toMatchObject({ saving: 'saving', pressed: 'go.counter' })
  await clock.pass(2)
  expect(state()).toMatchObject({ saving: 'failed', problem: 'closed', pressed: undefined })
  wake()
  await settled()
  expect(state()).toMatchObject({ saving: 'saved', problem: undefined })
  expect(state().attempt.entries).toHaveLength(1)
})

test('who goes on unsaved while storage sleeps loses nothing when it wakes up', async () => {
  const { session, clock, state, wake, record } = await withStorageAsleep()
  void session.decide('go.counter')
  await clock.pass(11)
  await session.continueUnsaved()
  await session.wait('story')
  expect(state()).toMatchObject({ saving: 'memory', attempt: { entries: { length: 2 } } })
  wake()
  await settled()
  await session.retry()
  expect(state().saving).toBe('saved')
  expect((await record.read(state().attempt.id))?.attempt).toEqual(state().attempt)
})

/** A shift that has begun on a device whose storage answers nothing until it is woken. */
async function withStorageAsleep() {
  const disk = await openRecord()
  let wake = () => {}
  const awake = new Promise<void>((resolve) => {
    wake = resolve
  })
  const record: RecordStore = { ...disk, append: (...args) => awake.then(() => disk.append(...args)) }
  const played = kioskSession({ record })
  await played.session.begin()
  return { ...played, record, wake }
}

async function entriesOf(record: RecordStore, id: string) {
  return (await record.read(id))?.attempt.entries
}

/** What the browser does to locks when a tab dies. */
function freshLocks() {
  const { indexedDB } = globalThis
  freshBrowser()
  globalThis.indexedDB = indexedDB
}
