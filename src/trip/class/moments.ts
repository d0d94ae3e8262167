import { split, type ClassState, type Question } from '#class'

/** Something that happened to the whole class, to look back at. */
export type ClassMoment =
  | {
      kind: 'decision'
      t: number
      event: string
      /** How many decisions stood then, this one included. */ keep: number
    }
  | { kind: 'question'; question: Question; counts: readonly number[]; keep: number }

/**
 * What a class did, in order: its decisions, and the questions that were asked between them with how the class chose.
 * A question over a decision stands before the decision that came of it.
 */
export function momentsOf(state: ClassState): ClassMoment[] {
  const decisions = state.line.map(({ t, decision }, index): ClassMoment => ({
    kind: 'decision',
    t,
    event: decision,
    keep: index + 1,
  }))
  const asked = [...state.asked, ...(state.question ? [state.question] : [])]
  const moments = [...decisions]
  let from = 0
  for (const question of asked) {
    const counts = split(state, question)
    if (question.about === 'plan') {
      moments.push({ kind: 'question', question, counts, keep: state.line.length })
      continue
    }
    const at = state.line.findIndex(
      ({ decision }, index) => index >= from && question.options.includes(decision),
    )
    if (at < 0) continue
    from = at + 1
    const place = moments.findIndex((one) => one.kind === 'decision' && one.keep === at + 1)
    moments.splice(place, 0, { kind: 'question', question, counts, keep: at })
  }
  return moments
}
