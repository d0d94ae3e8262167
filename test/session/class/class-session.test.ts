import { makeWords } from '#scenario'
import { createClassSession } from '#session/class'
import { expect, test } from 'vitest'
import { dig, readKiosk } from '../../scenario/kiosk.ts'
import { story } from '../../scenario/mistake.ts'
import { asTrip } from '../../scenario/trip.ts'
import { classRoom, rest } from './class-room.ts'

const trip = readKiosk((file) => {
  asTrip(file)
  dig(file, ...story, 'states', 'walkedOut').meta = {
    ending: { title: 'Gone', text: 'You left.', tone: 'rough' },
  }
})
const words = makeWords(trip, 'en')

const inClass = async () => {
  const room = classRoom(trip)
  const links = { guide: room.come('guide'), learner: room.come('explorer'), wall: room.come('projector') }
  await rest()
  const open = (link: typeof links.guide) => createClassSession({ link, words, clock: room.clock })
  return {
    room,
    links,
    guide: open(links.guide),
    learner: open(links.learner),
    wall: open(links.wall),
  }
}

const offered = ({ store }: Awaited<ReturnType<typeof inClass>>['guide']) =>
  store.getState().affordances.map(({ decision }) => decision)

test('who leads decides for all; the others look, and answer when they are asked', async () => {
  const { links, guide, learner, wall } = await inClass()
  expect(offered(guide)).toEqual(
    expect.arrayContaining(['say.leave', 'go.ovenFront', 'point.oven', 'point.amara']),
  )
  expect(offered(learner)).toEqual(['point.oven', 'point.amara'])
  expect(offered(wall)).toEqual([])

  links.guide.command({ do: 'ask', about: 'plan', question: 'whyEarly', options: ['heat', 'habit'] })
  await rest()
  const heardBy = ({ store }: typeof learner) => store.getState().captions.at(-1)?.text
  expect(heardBy(learner)).toBe('Why does she come at five?')
  const [heat] = learner.store.getState().affordances
  expect(heat).toMatchObject({ decision: 'answer.heat', verb: 'say', label: 'The oven needs an hour' })
  await learner.decide('answer.heat')
  await rest()
  expect(links.guide.store.getState().device.at?.state.question?.answers).toEqual({ 1: 'heat' })
  expect(learner.store.getState().affordances[0]?.label).toBe('✓ The oven needs an hour')
  links.guide.command({ do: 'reveal' })
  await rest()
  expect(heardBy(learner)).toBe('The class chose: The oven needs an hour: 1 · She is used to it: 0')
  expect(offered(learner)).toEqual(['point.oven', 'point.amara'])
})

test('a vote offers what can be decided, and what is decided is said by the class', async () => {
  const { links, guide, learner } = await inClass()
  links.guide.command({
    do: 'ask',
    about: 'decision',
    question: 'stay',
    options: ['say.leave', 'go.ovenFront'],
  })
  await rest()
  expect(offered(learner).slice(0, 2)).toEqual(['say.leave', 'go.ovenFront'])
  await learner.decide('say.leave')
  await rest()
  expect(links.guide.store.getState().device.at?.state.line).toEqual([])
  await guide.decide('say.leave')
  await rest()
  const { captions, phase, stage } = learner.store.getState()
  expect(captions.map(({ kind, by, text }) => [kind, by, text])).toContainEqual([
    'note',
    undefined,
    'The class: “This is not for me.”',
  ])
  expect([phase, stage.ending?.title]).toEqual(['ended', 'Gone'])
})

test('what is looked at closer is told to this member alone', async () => {
  const { links, guide, learner } = await inClass()
  await learner.decide('point.oven')
  await rest()
  const heard = ({ store }: typeof guide) => store.getState().captions.map(({ text }) => text)
  expect(heard(learner)).toContain('It takes an hour to get hot.')
  expect(heard(guide)).not.toContain('It takes an hour to get hot.')
  expect(links.guide.store.getState().device.at?.state.seq).toBe(3)
})

test('who may roam goes to stops by themself, and is called back', async () => {
  const { links, learner } = await inClass()
  expect(offered(learner)).not.toContain('go.counter')
  links.guide.command({ do: 'roam', on: true })
  await rest()
  await learner.decide('go.counter')
  expect(offered(learner)).toEqual(['go.ovenFront'])
  expect(learner.store.getState().stage.stop).toBe('ovenFront')
  links.guide.command({ do: 'roam', on: false })
  await rest()
  expect(offered(learner)).toEqual(['point.oven', 'point.amara'])
})

test('a pause and eyes on the guide hold the learners, not who leads', async () => {
  const { links, guide, learner } = await inClass()
  const phases = () => [guide, learner].map(({ store }) => store.getState().phase)
  links.guide.command({ do: 'pause', on: true })
  await rest()
  expect(phases()).toEqual(['playing', 'paused'])
  await learner.decide('point.oven')
  expect(learner.store.getState().captions).not.toContainEqual(
    expect.objectContaining({ text: 'It takes an hour to get hot.' }),
  )
  expect(learner.store.getState().held?.why).toBe('pause')
  links.guide.command({ do: 'pause', on: false })
  links.guide.command({ do: 'eyes', on: true })
  await rest()
  expect(phases()).toEqual(['playing', 'paused'])
  expect(learner.store.getState().held).toMatchObject({ why: 'eyes', title: 'Eyes on your guide' })
  learner.resume()
  expect(phases()).toEqual(['playing', 'paused'])
  // When the story is over the class still talks about it.
  links.guide.command({ do: 'eyes', on: false })
  await guide.decide('say.leave')
  await rest()
  links.guide.command({ do: 'eyes', on: true })
  await rest()
  expect(learner.store.getState()).toMatchObject({ phase: 'ended', held: { why: 'eyes' } })
  links.guide.command({ do: 'end' })
  await rest()
  expect(learner.store.getState().held).toBeUndefined()
})

test('a learner has a break of their own, which holds nobody else', async () => {
  const { links, guide, learner, wall } = await inClass()
  const phases = () => [guide, learner, wall].map(({ store }) => store.getState().phase)
  learner.pause()
  await rest()
  expect(phases()).toEqual(['playing', 'paused', 'playing'])
  expect(learner.store.getState().held).toBeUndefined()
  links.guide.command({ do: 'eyes', on: true })
  await rest()
  expect(learner.store.getState().held?.why).toBe('eyes')
  links.guide.command({ do: 'eyes', on: false })
  await rest()
  expect(phases()).toEqual(['playing', 'paused', 'playing'])
  learner.resume()
  expect(phases()).toEqual(['playing', 'playing', 'playing'])
})

test('a hand goes up where a guide sees it', async () => {
  const { links, guide, learner } = await inClass()
  const hand = ({ store }: typeof learner) => store.getState().isHandUp
  expect([guide, learner].map(hand)).toEqual([undefined, false])
  learner.raiseHand?.(true)
  await rest()
  expect(hand(learner)).toBe(true)
  expect(links.guide.store.getState().signs).toEqual({ 1: 'hand' })
  learner.raiseHand?.(false)
  await rest()
  expect(hand(learner)).toBe(false)
})

test('one device can look back while the class goes on, and comes back to where it is', async () => {
  const { guide, wall } = await inClass()
  await guide.decide('go.ovenFront')
  await rest()
  wall.lookBack(0)
  await guide.decide('say.leave')
  await rest()
  expect(wall.store.getState()).toMatchObject({ phase: 'playing', attempt: { entries: [] } })
  wall.lookBack(undefined)
  expect(wall.store.getState()).toMatchObject({ phase: 'ended', stage: { ending: { title: 'Gone' } } })
})

test('who leads from inside finds what the desk has in lists: go on, ask, hold the class', async () => {
  const { room, guide, learner } = await inClass()
  guide.setInside(true)
  expect(offered(guide)).toEqual(expect.arrayContaining(['say.leave', 'desk.go', 'desk.ask', 'desk.class']))
  await guide.decide('desk.class')
  expect(offered(guide)).toEqual(['desk.eyes', 'desk.pause', 'desk.roam', 'desk.back'])
  await guide.decide('desk.eyes')
  await rest()
  expect(room.at().state.isEyesOnGuide).toBe(true)
  expect(learner.store.getState().phase).toBe('paused')

  await guide.decide('desk.ask')
  expect(offered(guide)).toEqual(['desk.vote.stay', 'desk.ask.whyEarly', 'desk.back'])
  await guide.decide('desk.ask.whyEarly')
  await rest()
  await guide.decide('desk.ask')
  expect(offered(guide)).toEqual(['desk.reveal', 'desk.close', 'desk.back'])
  await guide.decide('desk.reveal')
  await rest()
  expect(room.at().state.question?.isRevealed).toBe(true)
  expect(offered(guide)).toContain('say.leave')
})

test('what is pointed at stays behind when the class goes on', async () => {
  const { room, links, guide } = await inClass()
  links.guide.command({ do: 'point', at: 'oven' })
  await rest()
  expect(room.at().state.pointed).toBe('oven')
  await guide.decide('go.ovenFront')
  await rest()
  expect(room.at().state.pointed).toBeUndefined()
})
