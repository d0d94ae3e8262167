import { countVariations, levels, type Level, type Scenario } from '#scenario'
import { useT } from '../use-words.ts'

/** How much help and pressure to begin with, and that a shift goes another way each time. */
export function LevelChoice({
  scenario,
  value,
  onChange,
}: {
  scenario: Scenario
  value: Level
  onChange: (level: Level) => void
}) {
  const t = useT()
  return (
    <fieldset className="choice-list">
      <legend>{t('pages.level.title')}</legend>
      {levels.map((level) => (
        <label key={level} className="choice">
          <input type="radio" name="level" checked={value === level} onChange={() => onChange(level)} />
          <strong>{t(`pages.level.${level}`)}</strong>
          <small>{t(`pages.level.${level}.text`)}</small>
        </label>
      ))}
      <p className="soft">{t('pages.level.variations', { count: countVariations(scenario) })}</p>
    </fieldset>
  )
}
