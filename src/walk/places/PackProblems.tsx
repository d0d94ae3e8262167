import { useT, wordFor } from '#pages'
import type { PackProblem } from '#place'
import type { T } from '#session'

/** The file within an archive, the line and the name of the place, as far as they are known. */
function whereOf(t: T, line: number | undefined, { file, name }: PackProblem['params']): string {
  const parts = [
    file,
    line === undefined ? undefined : t('walk.problems.line', { line }),
    name === '' || name === undefined ? undefined : `“${name}”`,
  ].filter((part) => part !== undefined)
  return parts.length > 0 ? `${parts.join(', ')}: ` : ''
}

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
              <strong>{whereOf(t, line, params)}</strong>
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
