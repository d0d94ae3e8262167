import type { ToldMark } from '#attempt'
import { skillName } from '#scenario'
import { signed } from '../format.ts'
import { useT } from '../use-words.ts'
import { useDebriefParts } from './debrief-context.ts'

/** The points of a mark with their sign; one that would have hurt someone says so. */
export function MarkBadge({ mark }: { mark: ToldMark }) {
  const t = useT()
  return (
    <span className={mark.points > 0 ? 'mark up' : 'mark down'}>
      {signed(mark.points)}
      {mark.critical && ` ${t('pages.debrief.critical')}`}
    </span>
  )
}

/** Marks as a list: points, skill, and why. */
export function MarkList({ marks }: { marks: readonly ToldMark[] }) {
  const { words } = useDebriefParts()
  if (marks.length === 0) return null
  return (
    <ul className="marks">
      {marks.map((mark, at) => (
        <li key={`${mark.skill} ${at}`}>
          <MarkBadge mark={mark} />
          <span>
            <b>{skillName(mark.skill, words.language)}:</b> {mark.because}
          </span>
        </li>
      ))}
    </ul>
  )
}
