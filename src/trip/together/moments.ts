import { split, type ClassState, type Question } from '#class'

/** Something that happened to the whole class, to look back at; `keep`: how many decisions stood then. */
export type ClassMoment =
  | { kind: 'decision'; event: string; keep: number }
  | { kind: 'question'; question: Question; counts: readonly number[]; keep: number }

/** What a class did, in order: its decisions, and between them what it was asked and how it chose. */
export function momentsOf(state: ClassState): ClassMoment[] {
  const asked = [...state.asked, ...(state.question ? [state.question] : [])]
  const after = (keep: number): ClassMoment[] =>
    asked
      .filter((question) => Math.min(question.after, state.line.length) === keep)
      .map((question) => ({ kind: 'question', question, counts: split(state, question), keep }))
  return [
    ...after(0),
    ...state.line.flatMap(({ decision }, index): ClassMoment[] => [
      // The last decision counts among those that stand.
      { kind: 'decision', event: decision, keep: index + 1 },
      ...after(index + 1),
    ]),
  ]
}
