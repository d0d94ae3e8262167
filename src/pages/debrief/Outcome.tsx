import { clock } from '../format.ts'
import { Icon } from '../parts/Icon.tsx'
import { goTo } from '../use-route.ts'
import { hasLevels, levelOf } from '#scenario'
import { settings } from '#session'
import { useT } from '../use-words.ts'
import { useDebriefParts } from './debrief-context.ts'

/** How it ended, in how long, with how many points of how many, and the way to play again. */
export function Outcome() {
  const t = useT()
  const { debrief, scenario, attempt } = useDebriefParts()
  const { ending, elapsed, earned, best } = debrief
  const again = () =>
    goTo({ page: 'shift', id: scenario.id, body: settings.getState().body }, { fresh: true })
  return (
    <section className="outcome" data-tone={ending?.tone} data-ending={ending?.id} aria-labelledby="outcome">
      <div className="outcome-text">
        <p className="outcome-kicker">{t(`pages.tone.${ending?.tone ?? 'open'}`)}</p>
        <h2 id="outcome">{ending?.title ?? t('pages.debrief.notOver')}</h2>
        <p>{ending?.text ?? t('pages.debrief.notOver.text')}</p>
      </div>
      <dl className="outcome-figures">
        <div>
          <dt>{t('pages.debrief.points')}</dt>
          <dd data-earned={earned} data-best={best}>
            {best === undefined ? earned : t('pages.debrief.pointsOf', { earned, best })}
          </dd>
        </div>
        <div>
          <dt>{t('pages.debrief.time')}</dt>
          <dd>{clock(elapsed)}</dd>
        </div>
        {hasLevels(scenario) && (
          <div>
            <dt>{t('pages.debrief.level')}</dt>
            <dd>{t(`pages.level.${levelOf(attempt)}`)}</dd>
          </div>
        )}
      </dl>
      <div className="row no-print">
        <button type="button" className="button main" data-control="again" onClick={again}>
          <Icon name="rewind" />
          {t('pages.ending.again')}
        </button>
        <button type="button" className="button" onClick={() => print()}>
          {t('pages.record.print')}
        </button>
      </div>
    </section>
  )
}
