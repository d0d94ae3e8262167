import { afterEach, expect, test } from 'vitest'
import { settings } from '#session'
import { createCaptionQueue, readingSeconds } from '../../src/stage/overlay/caption-queue.ts'
import { kioskWords } from '../attempt/kiosk.ts'
import { kioskSession } from '../session/play.ts'

const QUIET = 'The morning is quiet.'

afterEach(() => settings.setState({ captions: { on: true, size: 1 } }))

function queueOf({ session }: ReturnType<typeof kioskSession>) {
  const queue = createCaptionQueue(session)
  return {
    queue,
    shown: () => queue.shown.getState().map(({ text }) => text),
    /** Lets time pass as frames do. */
    pass(seconds: number) {
      for (let t = 0; t < seconds; t += 0.05) queue.advance({ seconds: 0.05 })
    },
  }
}

/** A kiosk at which five things have been told at once, the second and third while somebody came. */
async function crowded() {
  const made = kioskSession()
  const { session, clock } = made
  const told = queueOf(made)
  await session.begin()
  await session.decide('go.counter')
  await clock.pass(2)
  await session.decide('say.hello')
  const { reflection } = made.state()
  if (reflection) await session.answer(reflection.prompt, '')
  return { ...made, ...told }
}

test('every caption is shown, in order, two at a time', async () => {
  const { shown, pass } = await crowded()
  const seen: string[] = []
  for (let i = 0; i < 200 && shown().length > 0; i++) {
    expect(shown().length).toBeLessThanOrEqual(2)
    for (const text of shown()) if (!seen.includes(text)) seen.push(text)
    pass(0.25)
  }
  expect(seen).toEqual([QUIET, 'Someone comes.', 'Footsteps', 'Good morning!', 'Hi! A tea, please.'])
  expect(shown()).toEqual([])
})

test('a single caption stays for its reading time, and goes sooner when many wait', async () => {
  const alone = kioskSession()
  const calm = queueOf(alone)
  await alone.session.begin()
  calm.pass(readingSeconds({ kind: 'note', text: QUIET }) - 0.2)
  expect(calm.shown()).toEqual([QUIET])
  calm.pass(0.3)
  expect(calm.shown()).toEqual([])

  const hurried = await crowded()
  hurried.pass(readingSeconds({ kind: 'note', text: QUIET }) / 2)
  expect(hurried.shown()).not.toContain(QUIET)
})

test('nothing goes during a pause or while a question waits', async () => {
  const { session, shown, pass } = await crowded()
  session.pause()
  const before = shown()
  pass(60)
  expect(shown()).toEqual(before)

  const asked = kioskSession()
  const told = queueOf(asked)
  await asked.session.begin()
  await asked.session.decide('go.counter')
  await asked.clock.pass(2)
  await asked.session.decide('say.hello')
  expect(asked.state().reflection).toBeDefined()
  told.pass(60)
  expect(told.shown()).toHaveLength(2)
})

test('what was told before a reload or a rewind is not shown again, a new beginning is', async () => {
  const { session, state, shown } = await crowded()
  const reloaded = kioskSession({ attempt: state().attempt })
  const { shown: shownAnew } = queueOf(reloaded)
  expect(reloaded.state().captions).not.toEqual([])
  await reloaded.session.begin()
  expect(shownAnew()).toEqual([])

  await session.rewind(1)
  expect(shown()).toEqual([])
  await session.restart()
  expect(shown()).toEqual([QUIET])
})

test('without captions only notes are shown, and nothing comes after them when captions come back', async () => {
  settings.setState({ captions: { on: false, size: 1 } })
  const { shown } = await crowded()
  expect(shown()).toEqual([QUIET, 'Someone comes.'])
  settings.setState({ captions: { on: true, size: 1 } })
  expect(shown()).toEqual([QUIET, 'Someone comes.'])
})

test('a change of language reaches what stands', async () => {
  const { session, shown } = await crowded()
  session.setWords(kioskWords('es'))
  expect(shown()[0]).toBe('La mañana está tranquila.')
})

test('whoever goes on has read what stood long enough to be read once; the rest stays', async () => {
  const once = readingSeconds({ kind: 'note', text: QUIET }) / 2
  for (const [seconds, isKept] of [
    [0.5, true],
    [once + 0.1, false],
  ] as const) {
    const made = kioskSession()
    const { shown, pass } = queueOf(made)
    await made.session.begin()
    pass(seconds)
    expect(shown()).toEqual([QUIET])
    await made.session.decide('go.counter')
    expect(shown().includes(QUIET)).toBe(isKept)
    expect(shown()).toContain('Someone comes.')
  }
})
