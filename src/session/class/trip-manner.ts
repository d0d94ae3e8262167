import { split } from '#class'
import { endingId } from '#scenario'
import { deskChoices } from './desk-choices.ts'
import { heldFor } from './held.ts'
import type { Manner, SharedMoment } from './manner.ts'
import { askLineOf, labelOf } from './questions.ts'
import { explorersChoices, guidesChoices, isDeskList } from './trip-choices.ts'

const isLeading = ({ state, slot }: SharedMoment): boolean => state.lead === slot

/** A trip: who leads decides in the story; learners answer, look, and go about while they may. */
export const tripManner: Manner = {
  said: 'session.class.said',
  isInCharge: isLeading,
  seesWaits: isLeading,
  stage: (stage) => stage,
  isOwnWords: () => true,
  didLine: () => undefined,
  time: (_state, now) => ({ pace: 1, elapsed: now }),
  phase(moment, snapshot) {
    const { state } = moment
    if (endingId(snapshot) !== undefined || state.isEnded) return 'ended'
    return (state.isPaused || state.isEyesOnGuide) && !isLeading(moment) ? 'paused' : 'playing'
  },
  held({ state: { isEnded, isEyesOnGuide, isPaused }, t }) {
    if (isEnded || !(isEyesOnGuide || isPaused)) return undefined
    return heldFor(isEyesOnGuide ? 'eyes' : 'pause', t)
  },
  choices(moment, open, inside) {
    if (!isLeading(moment)) return explorersChoices(moment)
    if (!inside) return guidesChoices(moment)
    const desk = deskChoices(moment, isDeskList(open) ? open : undefined)
    return open === undefined ? [...guidesChoices(moment), ...desk] : desk
  },
  // Beats between lines come by themselves: the device of who leads lets them come, once for everybody.
  nextWait(moment, waits, now) {
    const [beat] = waits
      .flatMap(({ event, open, dueAt }) => (open || dueAt === undefined ? [] : [{ event, dueAt }]))
      .toSorted((a, b) => a.dueAt - b.dueAt)
    if (!beat || !isLeading(moment) || moment.state.isPaused) return undefined
    return { event: beat.event, ms: Math.max(0, (beat.dueAt - now) * 1000) }
  },
  // A question is heard as well: in a headset there is no page to read it from.
  news({ scenario, state, words, t }, before) {
    const { question } = state
    if (!question) return []
    const isNew = question.seq !== before.question?.seq
    const ask = isNew ? askLineOf(scenario, question) : undefined
    const lines = ask === undefined ? [] : [ask]
    if (!question.isRevealed || (!isNew && before.question?.isRevealed)) return lines
    const counts = split(state, question)
    const chosen = question.options.map(
      (option, index) => `${labelOf(question, option, scenario, words)}: ${counts[index]}`,
    )
    return [...lines, t('session.class.split', { chosen: chosen.join(' · ') })]
  },
}
