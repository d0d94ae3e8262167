import { debrief, newAttempt } from '#attempt'
import { crewReport, opening } from '#class'
import { explore, makeWords } from '#scenario'
import { expect, test } from 'vitest'
import { bestPlay } from '../attempt/kiosk.ts'
import { crewKiosk } from './crew.ts'
import { serve, type Sent } from './random-class.ts'

const exploration = explore(crewKiosk)
const words = makeWords(crewKiosk, 'en')
const as = (by: number, what: Sent['what']): Sent => ({ by, what })
const BEGUN: readonly Sent[] = [
  as(0, { do: 'join', role: 'explorer' }),
  as(1, { do: 'join', role: 'explorer' }),
  as(2, { do: 'join', role: 'explorer' }),
  as(0, { do: 'part', role: 'seller', on: true }),
  as(1, { do: 'part', role: 'runner', on: true }),
  as(0, { do: 'begin', pace: 1 }),
]
const suggest = (by: number, event: string, after: number) => as(by, { do: 'suggest', event, after })
const decide = (by: number, event: string, after: number) => as(by, { do: 'decide', event, after })

function reportOf(...sent: readonly Sent[]) {
  const { state } = serve([...BEGUN, ...sent], opening(crewKiosk)).at
  const attempt = { ...newAttempt(crewKiosk), entries: [...state.line] }
  if (!state.crew) throw new Error('no crew')
  expect(state.line.length).toBe(sent.filter(({ what }) => what.do === 'decide').length)
  return crewReport(crewKiosk, debrief(crewKiosk, attempt, exploration, words), state.crew)
}

const [go = '', beat = '', hello = ''] = bestPlay
const rest = bestPlay.slice(3)
const runner = rest.map((event, index) => decide(event.startsWith('xstate') ? 0 : 1, event, index + 3))

test('each is scored for what they decided themselves', () => {
  const { members } = reportOf(decide(0, go, 0), decide(0, beat, 1), decide(0, 'say.what', 2), ...runner)
  expect(members.map(({ slot }) => slot)).toEqual([0, 1])
  const [seller, other] = members
  expect(seller).toMatchObject({
    decided: 2,
    earned: -2,
    advised: { given: 0 },
    together: { well: 0, of: 0 },
  })
  expect(seller?.lost).toBeGreaterThan(0)
  expect(other).toMatchObject({ lost: 0 })
  expect(other?.earned).toBeGreaterThan(0)
})

test('good advice that is taken is well done by both', () => {
  const { members } = reportOf(
    decide(0, go, 0),
    decide(0, beat, 1),
    suggest(1, hello, 2),
    decide(0, hello, 2),
  )
  expect(members[1]).toMatchObject({ advised: { given: 1, good: 1, taken: 1 }, together: { well: 1, of: 1 } })
  expect(members[0]).toMatchObject({ together: { well: 1, of: 1 } })
})

test('good advice that is not heard is well done by one', () => {
  const said = [decide(0, go, 0), decide(0, beat, 1), suggest(1, hello, 2), decide(0, 'say.what', 2)]
  const { members } = reportOf(...said)
  expect(members[1]).toMatchObject({ advised: { given: 1, good: 1, taken: 0 }, together: { well: 1, of: 1 } })
  expect(members[0]).toMatchObject({ together: { well: 0, of: 1 } })
})

test('bad advice is well left, and badly taken', () => {
  const bad = [decide(0, go, 0), decide(0, beat, 1), suggest(1, 'say.what', 2)]
  expect(reportOf(...bad, decide(0, hello, 2)).members).toMatchObject([
    { together: { well: 1, of: 1 } },
    { advised: { good: 0, taken: 0 }, together: { well: 0, of: 1 } },
  ])
  expect(reportOf(...bad, decide(0, 'say.what', 2)).members).toMatchObject([
    { together: { well: 0, of: 1 } },
    { advised: { good: 0, taken: 1 }, together: { well: 0, of: 1 } },
  ])
})

test('what is lost because nobody acts is nobody’s, and is told', () => {
  const at = [decide(0, go, 0), decide(0, beat, 1), decide(0, 'xstate.after.20000.kiosk.story.greeting', 2)]
  const report = reportOf(...at)
  expect(report.lostByWaiting).toBeGreaterThan(0)
  expect(report.members.map(({ lost }) => lost)).toEqual([0, 0])
})

test('the same advice counts once, and advice that makes no difference not at all', () => {
  const again = [suggest(1, hello, 2), suggest(1, 'say.what', 2), suggest(1, hello, 2)]
  const { members } = reportOf(decide(0, go, 0), decide(0, beat, 1), ...again, decide(0, hello, 2))
  expect(members[1]).toMatchObject({ advised: { given: 1, good: 1, taken: 1 } })
  const idle = reportOf(suggest(1, go, 0), decide(0, go, 0))
  expect(idle.members[1]).toMatchObject({ advised: { given: 0 }, together: { of: 0 } })
})

test('whoever only looks on moves nobody’s score; who played and has no role any more is scored', () => {
  const watched = reportOf(
    decide(0, go, 0),
    decide(0, beat, 1),
    suggest(2, hello, 2),
    decide(0, 'say.what', 2),
  )
  expect(watched.members.map(({ slot, together }) => [slot, together.of])).toEqual([
    [0, 0],
    [1, 0],
  ])
  const left = reportOf(
    decide(0, go, 0),
    as(0, { do: 'part', role: 'seller', on: false }),
    as(2, { do: 'part', role: 'seller', on: true }),
  )
  expect(left.members.map(({ slot, decided }) => [slot, decided])).toEqual([
    [0, 1],
    [1, 0],
    [2, 0],
  ])
})
