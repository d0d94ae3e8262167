import { useT, wordFor } from '#pages'
import type { PackProblem } from '#place'

/** What was left out of a file, and what was taken otherwise than it stood, each with its line. */
export function PackProblems({ problems }: { problems: readonly PackProblem[] }) {
  const t = useT()
  const refused = problems.filter(({ severity }) => severity === 'refused')
  const notes = problems.filter(({ severity }) => severity === 'note')
  const parts = [
    { title: t('walk.problems.refused', { count: refused.length }), list: refused, isOpen: true },
    { title: t('walk.problems.notes', { count: notes.length }), list: notes, isOpen: false },
  ]
  return parts.map(({ title, list, isOpen }) =>
    list.length === 0 ? undefined : (
      <details key={title} open={isOpen} className="sources" data-problems={isOpen ? 'refused' : 'notes'}>
        <summary>{title}</summary>
        <ul className="dots">
          {list.map(({ code, line, params }, index) => (
            <li key={index}>
              {line !== undefined && <strong>{t('walk.problems.line', { line })} </strong>}
              {wordFor(t, `walk.problem.${code}`, params) ?? code}
              {params['more'] !== undefined &&
                ` ${t('walk.problems.more', { count: Number(params['more']) })}`}
            </li>
          ))}
        </ul>
      </details>
    ),
  )
}
