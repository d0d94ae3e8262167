import { lineOfPlay } from '#attempt'
import { memoryRecord } from '#record'
import { expect, test } from 'vitest'
import { captionSources, translateCaptions } from '../../src/session/captions.ts'
import { kioskWords, newerKiosk } from '../attempt/kiosk.ts'
import { settled } from './manual-clock.ts'
import { kioskSession, offered } from './play.ts'

test('a shift is played from briefing to ending', async () => {
  const { session, clock, state } = kioskSession()
  expect(state().phase).toBe('briefing')
  await session.begin()
  expect(state().phase).toBe('playing')
  await session.decide('go.counter')
  await clock.pass(2)
  expect(offered(state())).toContain('say.hello')
  await session.decide('say.hello')
  await session.decide('take.cup')
  await session.decide('give.cup.to.amara')
  expect(state().phase).toBe('ended')
  expect(state().stage.ending?.id).toBe('proud')
  expect(state().affordances).toEqual([])
})

test('nothing is decided before the shift begins, during a pause, or after the end', async () => {
  const { session, clock, state } = kioskSession()
  await session.decide('go.counter')
  expect(state().attempt.entries).toEqual([])
  await session.begin()
  session.pause()
  await session.decide('go.counter')
  expect(state().attempt.entries).toEqual([])
  session.resume()
  await settled()
  await session.decide('go.counter')
  await clock.pass(2)
  await session.decide('say.what')
  await session.decide('say.closed')
  await session.decide('take.cup')
  expect(state().attempt.entries).toHaveLength(4)
})

test('the pressed decision shows in the same breath and until it is on stage', async () => {
  const { session, state } = kioskSession()
  await session.begin()
  const deciding = session.decide('go.counter')
  expect(state().pressed).toBe('go.counter')
  await deciding
  expect(state().pressed).toBeUndefined()
})

test('a decision that is not offered changes nothing and is not pressed', async () => {
  const { session, state } = kioskSession()
  await session.begin()
  const before = state()
  await session.decide('give.cup.to.amara')
  await session.decide('xstate.done.state.kiosk')
  await session.decide('constructor')
  expect(state()).toBe(before)
})

test('a double click decides once', async () => {
  const { session, state } = kioskSession()
  await session.begin()
  await Promise.all([session.decide('look.cup'), session.decide('look.cup')])
  expect(lineOfPlay(state().attempt.entries)).toHaveLength(1)
  await session.decide('look.cup')
  expect(lineOfPlay(state().attempt.entries)).toHaveLength(2)
})

test('a second decision pressed for the same moment is dropped when the first has changed it', async () => {
  const { session, state } = kioskSession()
  await session.begin()
  await Promise.all([session.decide('go.counter'), session.decide('take.cup')])
  expect(state().attempt.entries.map((entry) => 'decision' in entry && entry.decision)).toEqual([
    'go.counter',
  ])
  expect(state().pressed).toBeUndefined()
})

test('a press just as a wait comes is not lost if it still makes sense', async () => {
  const { session, clock, state } = kioskSession()
  await session.begin()
  await session.decide('go.counter')
  const coming = clock.pass(2)
  const taking = session.decide('take.cup')
  await Promise.all([coming, taking])
  expect(offered(state())).toContain('say.hello')
  expect(state().stage.things['cup']?.at).toBe('hand')
})

test('what is said, told and heard can be read back, in the language of the moment', async () => {
  const { session, clock, state } = kioskSession()
  await session.begin()
  await session.decide('go.counter')
  await clock.pass(2)
  await session.decide('say.hello')
  const told = () => state().captions.map(({ kind, by, text }) => [kind, by, text])
  expect(told()).toEqual([
    ['note', undefined, 'The morning is quiet.'],
    ['note', undefined, 'Someone comes.'],
    ['sound', undefined, 'Footsteps'],
    ['say', 'learner', 'Good morning!'],
    ['say', 'amara', 'Hi! A tea, please.'],
  ])
  session.setWords(kioskWords('es'))
  expect(told()).toEqual([
    ['note', undefined, 'La mañana está tranquila.'],
    ['note', undefined, 'Viene alguien.'],
    ['sound', undefined, 'Pasos'],
    ['say', 'learner', '¡Buenos días!'],
    ['say', 'amara', '¡Hola! Un té, por favor.'],
  ])
  expect(state().affordances.find(({ decision }) => decision === 'take.cup')?.label).not.toBe('Take the cup')
})

test('of many captions the newest thirty are kept, in order', () => {
  let id = 0
  const sources = captionSources(
    Array.from({ length: 40 }, () => ({ sound: 'bell' })),
    1,
    () => id++,
  )
  const kept = translateCaptions(sources, kioskWords('en'))
  expect(kept.map((caption) => caption.id)).toEqual(Array.from({ length: 30 }, (_, i) => i + 10))
})

test('each decision brings its own batch of cues, with ids that only grow', async () => {
  const { session, clock, state } = kioskSession()
  await session.begin()
  const first = state().cues
  await session.decide('go.counter')
  const second = state().cues
  expect(second).not.toBe(first)
  expect(second.map(({ cue }) => cue.sound)).toEqual(['footsteps'])
  await clock.pass(2)
  await session.decide('say.hello')
  const ids = [...first, ...second, ...state().cues].map(({ id }) => id)
  expect(ids).toEqual([...new Set(ids)].toSorted((a, b) => a - b))
  const batch = state().cues
  session.setPace(2)
  session.setWords(kioskWords('es'))
  expect(state().cues).toBe(batch)
})

test('a rewind goes back on stage and clock, plays nothing again, and keeps the whole log', async () => {
  const { session, clock, state } = kioskSession()
  await session.begin()
  await clock.pass(3)
  await session.decide('go.counter')
  await clock.pass(12)
  await session.decide('say.what')
  await session.rewind(2)
  expect(state().phase).toBe('playing')
  expect(state().elapsed).toBe(5)
  expect(state().cues).toEqual([])
  expect(state().reflection).toBeUndefined()
  expect(offered(state())).toContain('say.hello')
  expect(state().attempt.entries).toHaveLength(4)
  expect(state().captions.some(({ text }) => text === 'What?')).toBe(false)
  await clock.pass(19)
  expect(offered(state())).toContain('say.hello')
  await clock.pass(2)
  expect(offered(state())).not.toContain('say.hello')
})

test('a rewind from the ending goes on playing, and one beyond the line does nothing', async () => {
  const { session, clock, state } = kioskSession()
  await session.begin()
  await session.decide('go.counter')
  await clock.pass(2)
  await session.decide('say.what')
  await session.decide('say.closed')
  expect(state().phase).toBe('ended')
  for (const keep of [-1, 5, 1.5, Number.NaN]) await session.rewind(keep)
  expect(state().phase).toBe('ended')
  await session.rewind(0)
  expect(state().phase).toBe('playing')
  expect(offered(state())).toContain('go.counter')
})

test('a question waits with the clock standing still, and the answer stays on the device', async () => {
  const record = memoryRecord()
  const { session, clock, state } = kioskSession({ record })
  await session.begin()
  await session.decide('go.counter')
  await clock.pass(2)
  await session.decide('say.hello')
  const prompt = 'How do you think she feels?'
  expect(state().reflection).toEqual({ prompt })
  const before = state().elapsed
  await clock.pass(100)
  expect(state().elapsed).toBe(before)
  expect(await session.answer(prompt, 'Welcome.')).toBe(true)
  expect(state().reflection).toBeUndefined()
  expect(await record.reflections(state().attempt.id)).toEqual([
    { attempt: state().attempt.id, prompt, text: 'Welcome.' },
  ])
  expect(JSON.stringify(state().attempt)).not.toContain('Welcome')
  await clock.pass(5)
  expect(state().elapsed).toBe(before + 5)
})

test('a question can be skipped, or passed over by going on', async () => {
  const record = memoryRecord()
  const { session, clock, state } = kioskSession({ record })
  await session.begin()
  await session.decide('go.counter')
  await clock.pass(2)
  await session.decide('say.hello')
  await session.answer('How do you think she feels?', '  ')
  expect(state().reflection).toBeUndefined()
  await session.rewind(2)
  await session.decide('say.what')
  expect(state().reflection).toBeDefined()
  await session.decide('take.cup')
  expect(state().reflection).toBeUndefined()
  expect(await record.reflections(state().attempt.id)).toEqual([])
})

test('starting again leaves the first attempt in the record and begins a new one', async () => {
  const record = memoryRecord()
  const { session, state } = kioskSession({ record })
  await session.begin()
  await session.decide('go.counter')
  const first = state().attempt.id
  await session.restart()
  expect(state().phase).toBe('playing')
  expect(state().attempt.id).not.toBe(first)
  expect(state().elapsed).toBe(0)
  expect(state().captions.map(({ text }) => text)).toEqual(['The morning is quiet.'])
  await session.decide('look.cup')
  expect((await record.list()).map(({ length }) => length)).toEqual([1, 1])
})

test('an attempt at an earlier version is not played on, and starting again plays the new one', async () => {
  const record = memoryRecord()
  const old = kioskSession({ record })
  await old.session.begin()
  await old.session.decide('go.counter')
  const { session, state } = kioskSession({ record, scenario: newerKiosk, attempt: old.state().attempt })
  expect(state().problem).toBe('otherVersion')
  await session.begin()
  await session.rewind(0)
  expect(state().phase).toBe('briefing')
  session.dismiss()
  expect(state().problem).toBe('otherVersion')
  await session.restart()
  expect(state().phase).toBe('playing')
  expect(state().problem).toBeUndefined()
  expect(state().attempt.version).toBe('1.1.0')
  await session.decide('go.counter')
  expect(await record.list()).toHaveLength(2)
})

test('nothing moves after a session is let go of', async () => {
  const { session, clock, state } = kioskSession()
  await session.begin()
  await session.decide('go.counter')
  session.dispose()
  const before = state()
  await clock.pass(60)
  await session.decide('take.cup')
  await session.rewind(0)
  expect(state().attempt).toBe(before.attempt)
  expect(state().elapsed).toBe(before.elapsed)
})
