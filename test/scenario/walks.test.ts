import { affordances, makeWords, prove, stageOf, start, step, type ScenarioFile } from '#scenario'
import { expect, test } from 'vitest'
import { dig, readKiosk, refusals } from './kiosk.ts'
import { arrive } from './mistake.ts'

/** The kiosk as a walk: one place to find, and two jobs to look at in it. */
function asWalk(file: ScenarioFile): void {
  file.meta.kind = 'walk'
  file.meta.pack = 'harbour-mall'
  file.meta.jobs = {
    baker: { name: 'Baker', occupation: '51-3011' },
    cashier: { name: 'Cashier', occupation: '41-2011' },
  }
  dig(file, 'meta', 'things').teaLeaf = {
    name: 'the Tea Leaf',
    description: 'A shop.',
    verbs: ['find'],
    place: 'tea-leaf',
  }
  Object.assign(dig(file, ...arrive, 'on'), {
    'find.teaLeaf': { actions: [{ type: 'cue', params: { note: 'Found.' } }] },
    'open.baker': 'card',
    'open.*': 'card',
    'compare.baker.on.cashier': 'both',
    'save.baker': 'walkedOut',
    'save.cashier': 'walkedOut',
  })
  Object.assign(dig(file, 'states', 'story', 'states'), {
    card: { meta: { cards: ['baker'] }, on: { 'say.leave': 'walkedOut', 'open.cashier': 'both' } },
    both: { meta: { cards: ['baker', 'cashier'] }, on: { 'say.leave': 'walkedOut' } },
  })
}

const walk = readKiosk(asWalk)
const atStart = start(walk).snapshot

test('a walk offers places to find, and jobs to open, compare and save, in words of its own', () => {
  const offered = affordances(walk, atStart, makeWords(walk, 'en'))
  const labels = Object.fromEntries(offered.map(({ decision, label }) => [decision, label]))
  expect(labels).toMatchObject({
    'find.teaLeaf': 'Find the Tea Leaf',
    'open.baker': 'Open the job card: Baker',
    'open.cashier': 'Open the job card: Cashier',
    'compare.baker.on.cashier': 'Compare: Baker with Cashier',
    'save.cashier': 'Save the job: Cashier',
  })
  expect(offered.find(({ decision }) => decision === 'compare.baker.on.cashier')).toMatchObject({
    verb: 'compare',
    job: 'baker',
    otherJob: 'cashier',
  })
})

test('the cards that lie open are those of the state, and come back with a rewind', () => {
  const opened = step(walk, atStart, 'open.baker').snapshot
  expect(stageOf(walk, atStart).cards).toEqual([])
  expect(stageOf(walk, opened).cards).toEqual(['baker'])
  expect(stageOf(walk, step(walk, opened, 'open.cashier').snapshot).cards).toEqual(['baker', 'cashier'])
})

test('jobs that nobody declared are refused, in decisions and on cards', () => {
  const codes = (change: (file: ScenarioFile) => void) =>
    refusals((file) => {
      asWalk(file)
      change(file)
    }).map(({ code, path }) => `${code} ${path}`)
  expect(codes((file) => (dig(file, ...arrive, 'on')['compare.baker.on.banker'] = 'both'))).toContain(
    'undeclared $.states.story.states.arrive.on["compare.baker.on.banker"]',
  )
  expect(
    codes((file) => (dig(file, 'states', 'story', 'states', 'card', 'meta').cards = ['banker'])),
  ).toContain('undeclared $.states.story.states.card.meta.cards[0]')
  expect(codes((file) => (dig(file, 'meta', 'jobs', 'baker').occupation = 'baker'))).toContain(
    'bad-occupation $.meta.jobs.baker.occupation',
  )
})

test('a job that no decision ever speaks of is told to the author', () => {
  const idle = readKiosk((file) => {
    asWalk(file)
    dig(file, 'meta', 'jobs').usher = { name: 'Usher', occupation: '39-3031' }
    delete dig(file, ...arrive, 'on')['open.*']
    dig(file, ...arrive, 'on')['open.cashier'] = 'both'
  })
  expect(prove(idle, {}).problems).toContainEqual(
    expect.objectContaining({ code: 'unused-job', path: '$.meta.jobs.usher' }),
  )
})
