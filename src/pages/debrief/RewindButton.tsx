import type { DebriefMoment } from '#attempt'
import { Icon } from '../parts/Icon.tsx'
import { useT } from '../use-words.ts'
import { useDebriefParts } from './debrief-context.ts'

/** Goes back into the shift at a moment, to decide it anew; what was played stays in the record. */
export function RewindButton({ moment, isMain = false }: { moment: DebriefMoment; isMain?: boolean }) {
  const t = useT()
  const { rewind } = useDebriefParts()
  return (
    <button
      type="button"
      className={isMain ? 'button small calm' : 'button small quiet'}
      data-rewind={moment.index}
      onClick={() => rewind(moment.index)}
    >
      <Icon name="rewind" />
      {t('pages.debrief.rewind')}
      <span className="unseen">: {moment.label}</span>
    </button>
  )
}
