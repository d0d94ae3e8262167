import { memoryRecord } from '#record'
import { makeWords } from '#scenario'
import { createSession, makeT, type SessionState } from '#session'
import { expect, test } from 'vitest'
import { newsOf, type News } from '../../src/pages/text/news.ts'
import { kioskSession } from '../session/play.ts'
import { readKiosk } from '../scenario/kiosk.ts'

const t = makeT('en')

/** Plays decisions of the kiosk and gives back what a screen reader would have heard, press by press. */
async function hear(decisions: readonly string[]): Promise<News[]> {
  const scenario = readKiosk()
  const session = createSession({
    scenario,
    words: makeWords(scenario, 'en'),
    record: memoryRecord(),
    pace: 'off',
  })
  await session.begin()
  const heard: News[] = []
  session.store.subscribe((after: SessionState, before: SessionState) => {
    const news = newsOf(before, after, t)
    if (news.text !== '') heard.push(news)
  })
  for (const decision of decisions) await session.decide(decision)
  session.dispose()
  return heard
}

test('a decision that nobody answers is still heard', async () => {
  const heard = await hear(['take.cloth', 'put.cloth'])
  expect(heard.map(({ text }) => text)).toEqual(['You pick it up.', 'Done: Put down the cloth.'])
})

test('a task that is done is told, once', async () => {
  const heard = await hear(['turnOn.oven', 'take.cloth'])
  expect(heard.map(({ text }) => text).filter((text) => text.includes('Task done'))).toHaveLength(1)
})

test('what the learner says is not read back to them, the answer is', async () => {
  const [news] = await hear(['say.whatFirst'])
  expect(news?.text).toMatch(/^Amara: /)
  expect(news?.text).not.toContain('What should I do first?')
})

test('pressing and saving alone say nothing', async () => {
  expect(await hear(['take.nothingAtAll'])).toEqual([])
})

test('what would hurt somebody is told at once, where nothing was heard as well', async () => {
  const { session } = kioskSession({ pace: 'off' })
  await session.begin()
  const heard: News[] = []
  session.store.subscribe((after, before) => {
    const news = newsOf(before, after, t)
    if (news.text !== '') heard.push(news)
  })
  for (const decision of ['go.counter', 'wait.story', 'say.what', 'say.closed'])
    await session.decide(decision)
  expect(heard.map(({ urgent }) => urgent)).toEqual([false, false, false, true])
})
