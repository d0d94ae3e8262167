import type { ToldMark } from '#attempt'
import { skillName } from '#scenario'
import { signed } from '../format.ts'
import { useT } from '../use-words.ts'
import { useDebriefParts } from './debrief-context.ts'

/** The points of a mark with their sign. */
export function MarkBadge({ mark }: { mark: ToldMark }) {
  return <span className={mark.points > 0 ? 'mark up' : 'mark down'}>{signed(mark.points)}</span>
}

/** Marks as a list: points, skill, and why; one that would have hurt somebody says so first. */
export function MarkList({ marks }: { marks: readonly ToldMark[] }) {
  const t = useT()
  const { words } = useDebriefParts()
  if (marks.length === 0) return null
  return (
    <ul className="marks">
      {marks.map((mark, at) => (
        <li key={`${mark.skill} ${at}`}>
          <MarkBadge mark={mark} />
          <span>
            {mark.critical && <strong className="critical">{t('pages.debrief.critical')} </strong>}
            <b>{skillName(mark.skill, words.language)}:</b> {mark.because}
          </span>
        </li>
      ))}
    </ul>
  )
}
