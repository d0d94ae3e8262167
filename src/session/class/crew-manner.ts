import { tellDecision } from '#attempt'
import { isHeld, playersOf, playSeconds } from '#class'
import { crewOf, endingId, type Stage } from '#scenario'
import { crewChoices, isInOthersHands, rolesNamed } from './crew-choices.ts'
import { heldFor } from './held.ts'
import type { Manner } from './manner.ts'

/** So long each further device waits before it lets time pass too, in case the first is gone, in milliseconds. */
const NEXT_MS = 1500

/** A crew: everybody decides in their role, sees what the others do, and advises them; time passes for all. */
export const crewManner: Manner = {
  said: 'session.crew.said',
  // While the teacher wants to be looked at, nobody goes on by themselves.
  isInCharge: ({ state, slot }) =>
    state.crew !== undefined && playersOf(state.crew).includes(slot) && !state.isEyesOnGuide,
  seesWaits: () => true,
  time: ({ crew }, now) => ({ pace: crew?.pace ?? 1, elapsed: crew ? playSeconds(crew, now) : 0 }),
  choices: (moment, open) =>
    crewChoices(moment, open?.startsWith('advise.') ? open.slice('advise.'.length) : undefined),
  phase({ state }, snapshot) {
    if (endingId(snapshot) !== undefined || state.isEnded) return 'ended'
    if (state.crew?.pace === undefined) return 'briefing'
    return isHeld(state) ? 'paused' : 'playing'
  },
  held({ state, t }, phase) {
    // In the lobby, and when they talk about it afterwards, as well.
    if (state.isEyesOnGuide && !state.isEnded) return heldFor('eyes', t)
    return phase === 'paused' ? heldFor('break', t) : undefined
  },
  // All devices let time pass, one after the other, so that it passes for a crew that has lost somebody.
  nextWait({ state: { crew }, slot }, waits, now) {
    if (!crew || crew.since === undefined) return undefined
    const turn = playersOf(crew).indexOf(slot)
    const [next] = waits
      .flatMap(({ event, dueAt }) => (dueAt === undefined ? [] : [{ event, dueAt }]))
      .toSorted((a, b) => a.dueAt - b.dueAt)
    if (turn < 0 || !next) return undefined
    const left = Math.max(0, (next.dueAt - playSeconds(crew, now)) * 1000)
    return { event: next.event, ms: left + turn * NEXT_MS }
  },
  // What is in hand is in the hands of whoever took it: for the others it is not at hand.
  stage(stage, moment) {
    const things = Object.entries(stage.things).map(([name, thing]) => [
      name,
      isInOthersHands(moment, name) ? { ...thing, at: 'away' } : thing,
    ])
    return { ...stage, things: Object.fromEntries(things) as Stage['things'] }
  },
  isOwnWords: ({ state, slot }, index) => state.crew?.doneBy[index] === slot,
  didLine(moment, index) {
    const { state, slot, words, t } = moment
    const by = state.crew?.doneBy[index] ?? null
    const event = state.line[index]?.decision
    if (by === null || by === slot || event === undefined) return undefined
    return t('session.crew.did', { role: rolesNamed(moment, by), what: tellDecision(event, words).label })
  },
  // What others advise, or want to do together, about this moment.
  news(moment, before) {
    const { scenario, state, slot, words, t } = moment
    const known = new Set(before.crew?.advice)
    const plan = crewOf(scenario)
    const fresh = (state.crew?.advice ?? []).filter(
      (one) => !known.has(one) && one.by !== slot && one.after === state.line.length,
    )
    return fresh.map(({ by, event }) =>
      t(plan?.isTogether(event) ? 'session.crew.wants' : 'session.crew.advises', {
        role: rolesNamed(moment, by),
        what: words.decision(event),
      }),
    )
  },
}
