import type { Pace } from '#session'
import { useT } from '../use-words.ts'

const PACES: readonly Pace[] = [1, 2, 5, 10, 'off']

/** How much time timed decisions leave: as written, two, five or ten times as long, or no clock at all. */
export function PaceChoice({ value, onChange }: { value: Pace; onChange: (pace: Pace) => void }) {
  const t = useT()
  return (
    <fieldset className="choice-list">
      <legend>{t('pages.pace.title')}</legend>
      <div className="row">
        {PACES.map((pace) => (
          <label key={pace} className="choice inline">
            <input type="radio" name="pace" checked={value === pace} onChange={() => onChange(pace)} />
            <strong>{t(`pages.pace.${pace}`)}</strong>
          </label>
        ))}
      </div>
      <p className="soft">{t('pages.pace.text')}</p>
    </fieldset>
  )
}
