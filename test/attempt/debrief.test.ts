import { compareAttempts, debrief, newAttempt, replay, whatIf, type Attempt, type Entry } from '#attempt'
import { explore } from '#scenario'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestPlay, kiosk, kioskWords } from './kiosk.ts'
import { logOf, moves } from './random-play.ts'

const exploration = explore(kiosk)
const [, COMING = ''] = bestPlay
const attemptOf = (entries: Entry[]): Attempt => ({ ...newAttempt(kiosk), entries })
const played = (...events: string[]) => attemptOf(events.map((decision, i) => ({ t: i + 1, decision })))
const tell = (attempt: Attempt, language = 'en') => debrief(kiosk, attempt, exploration, kioskWords(language))

const best = played(...bestPlay)
const curt = played('go.counter', COMING, 'say.what', 'say.closed')

test('the best play costs nothing at any moment and earns the best there is', () => {
  const told = tell(best)
  expect(told.timeline.map(({ cost }) => cost)).toEqual([0, 0, 0, 0, 0])
  expect(told.earned).toBe(5)
  expect(told.best).toBe(5)
  expect(told.costly).toEqual([])
  expect(told.ending?.title).toBe('Well done')
})

test('each decision is told with its marks, what was said, and the better choice that was open', () => {
  const { timeline } = tell(curt)
  const asked = timeline[2]
  expect(asked?.label).toBe('“What?”')
  expect(asked?.kind).toBe('choice')
  expect(asked?.marks).toEqual([
    { skill: 'customerService', points: -2, because: 'That was curt.', critical: false },
  ])
  expect(asked?.lines).toEqual([{ by: 'amara', text: 'A tea.' }])
  expect(asked?.cost).toBe(6)
  const better = asked?.alternatives.find(({ decision }) => decision === 'say.hello')
  expect(better).toMatchObject({ label: '“Good morning!”', bestTotal: 5, isBest: true })
  expect(asked?.alternatives.some(({ decision }) => decision === 'say.what')).toBe(false)
})

test('the moments that cost most come first, and what would have hurt someone is pointed out', () => {
  const { costly, critical, timeline } = tell(curt)
  expect(costly.map(({ decision, cost }) => [decision, cost])).toEqual([
    ['say.what', 6],
    ['say.closed', 4],
  ])
  expect(critical.map(({ because, index }) => [because, index])).toEqual([['You left the oven on.', 3]])
  expect(timeline[3]?.marks[0]?.critical).toBe(true)
})

test('each skill stands against its own best and worst play, with its evidence', () => {
  const { skills } = tell(curt)
  expect(skills.map(({ skill, earned, best: most, worst }) => [skill, earned, most, worst])).toEqual([
    ['customerService', -2, 5, -2],
    ['detailOriented', -3, 0, -3],
  ])
  expect(skills[0]?.evidence.map(({ index }) => index)).toEqual([2])
})

test('costs and points add up: what was earned and every cost make the best total', () => {
  fc.assert(
    fc.property(moves, (random) => {
      const attempt = attemptOf(logOf(random))
      const told = tell(attempt)
      const { snapshot } = replay(kiosk, attempt)
      const stillOpen = exploration.bestFrom(snapshot)?.total ?? 0
      const cost = told.timeline.reduce((sum, moment) => sum + (moment.cost ?? Number.NaN), 0)
      expect(told.earned + cost + stillOpen).toBe(told.best)
      for (const moment of told.timeline) expect(moment.cost).toBeGreaterThanOrEqual(0)
      expect(told.skills.reduce((sum, { earned }) => sum + earned, 0)).toBe(told.earned)
    }),
    { numRuns: 60 },
  )
})

test('what would have followed from another choice: what is seen, which endings stay open, the best way on', () => {
  const { moments } = replay(kiosk, curt)
  const before = moments[2]?.before
  if (!before) throw new Error('the moment is there')
  const told = whatIf(kiosk, before, 'say.hello', exploration, kioskWords())
  expect(told?.scene).toContain('She waits for tea.')
  expect(told?.lines).toEqual([{ by: 'amara', text: 'Hi! A tea, please.' }])
  expect(told?.endings.map(({ title }) => title)).toEqual(['Well done', 'Oh dear'])
  expect(told?.onward.map(({ label }) => label)).toEqual(['Take the cup', 'Give the cup to Amara'])
  expect(whatIf(kiosk, before, 'give.cup.to.amara', exploration, kioskWords())).toBeUndefined()
})

test('time that ran out while a choice was open is told as a wait, a pause between lines as a beat', () => {
  const { timeline } = tell(played('go.counter', COMING, 'xstate.after.20000.kiosk.story.greeting'))
  expect(timeline.map(({ kind, decision }) => [kind, decision])).toEqual([
    ['choice', 'go.counter'],
    ['beat', 'wait.story'],
    ['wait', 'wait.story'],
  ])
})

test('a shift that is not over is told as far as it went', () => {
  const told = tell(played('go.counter', COMING))
  expect(told.ending).toBeUndefined()
  expect(told.timeline).toHaveLength(2)
})

test('lines of play that were left by a rewind are told with where they led', () => {
  const entries: Entry[] = [...curt.entries, { t: 9, rewind: 2 }, { t: 3, decision: 'say.hello' }]
  const { earlier, timeline } = tell(attemptOf(entries))
  expect(timeline.map(({ decision }) => decision)).toEqual(['go.counter', 'wait.story', 'say.hello'])
  expect(earlier).toHaveLength(1)
  expect(earlier[0]?.kept).toBe(2)
  expect(earlier[0]?.decisions.map(({ decision }) => decision)).toEqual(['say.what', 'say.closed'])
  expect(earlier[0]?.earned).toBe(-5)
  expect(earlier[0]?.ending?.title).toBe('Oh dear')
})

test('questions are listed once each, under the line that answers are kept by', () => {
  const { reflections } = tell(best)
  expect(reflections).toEqual([
    { index: 2, prompt: 'How do you think she feels?', text: 'How do you think she feels?' },
  ])
})

test('a debrief speaks the learner’s language', () => {
  const { timeline } = tell(best, 'es')
  expect(timeline[2]?.label).toBe('«¡Buenos días!»')
  expect(timeline[2]?.lines[0]?.text).toBe('¡Hola! Un té, por favor.')
})

test('who plays again sees what changed and where the two shifts parted', () => {
  const change = compareAttempts(tell(curt), tell(best))
  expect(change.earned).toEqual({ before: -5, after: 5 })
  expect(change.endings.before?.title).toBe('Oh dear')
  expect(change.endings.after?.title).toBe('Well done')
  expect(change.skills).toEqual([
    { skill: 'customerService', before: -2, after: 5 },
    { skill: 'detailOriented', before: -3, after: 0 },
  ])
  expect(change.parting?.before?.label).toBe('“What?”')
  expect(change.parting?.after?.label).toBe('“Good morning!”')
  expect(change.gained.map(({ because }) => because)).toEqual(['You greeted her first.', 'A full cup.'])
  expect(change.gone.map(({ because }) => because)).toEqual(['That was curt.', 'You left the oven on.'])
})

test('playing exactly the same again shows no change', () => {
  const change = compareAttempts(tell(best), tell(best))
  expect(change.parting).toBeUndefined()
  expect([...change.gained, ...change.gone]).toEqual([])
})
