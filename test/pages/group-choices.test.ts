import { affordances, makeWords, start, step } from '#scenario'
import { expect, test } from 'vitest'
import { groupChoices, inOrder } from '../../src/pages/text/group-choices.ts'
import { readKiosk } from '../scenario/kiosk.ts'

const scenario = readKiosk()
const words = makeWords(scenario, 'en')

test('talk, things to do, places and waits stand apart, and no choice is lost or doubled', () => {
  let { snapshot } = start(scenario)
  for (let played = 0; played < 12; played += 1) {
    const offered = affordances(scenario, snapshot, words)
    const groups = groupChoices(offered)
    const shown = inOrder(groups)
    expect(shown.toSorted(byDecision)).toEqual(offered.toSorted(byDecision))
    expect(groups.talk.every(({ verb }) => verb === 'say')).toBe(true)
    for (const { about, choices } of groups.doing) for (const one of choices) expect(one.thing).toBe(about)
    const next = offered[played % Math.max(1, offered.length)]
    if (!next) return
    snapshot = step(scenario, snapshot, next.event).snapshot
  }
})

test('all that can be done with one thing stands under its name once', () => {
  const offered = affordances(scenario, start(scenario).snapshot, words)
  const names = groupChoices(offered).doing.map(({ about }) => about)
  expect(new Set(names).size).toBe(names.length)
})

function byDecision(a: { decision: string }, b: { decision: string }): number {
  return a.decision < b.decision ? -1 : 1
}
