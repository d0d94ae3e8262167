import type { ToldLine } from '#attempt'
import { useT } from '../use-words.ts'
import { useDebriefParts } from './debrief-context.ts'

/** What was said and told, with the speakers' names. */
export function Lines({ lines }: { lines: readonly ToldLine[] }) {
  const t = useT()
  const { scenario, words } = useDebriefParts()
  if (lines.length === 0) return null
  const name = (by: string) =>
    by === 'learner' ? t('pages.text.you') : words.line(scenario.header.people[by]?.name ?? by)
  return (
    <ul className="told-lines">
      {lines.map(({ by, text }, at) => (
        <li key={`${at} ${text}`}>
          {by !== undefined && <b>{name(by)}: </b>}
          {text}
        </li>
      ))}
    </ul>
  )
}
