import { Notice } from '../parts/Notice.tsx'
import { useT } from '../use-words.ts'
import { useDebriefParts } from './debrief-context.ts'
import { MarkList } from './MarkBadge.tsx'
import { MomentLink } from './MomentLink.tsx'
import { RewindButton } from './RewindButton.tsx'

/** What would have hurt somebody, and the few moments where most was left lying. */
export function CostlyMoments() {
  const t = useT()
  const { debrief } = useDebriefParts()
  const { costly, critical } = debrief
  return (
    <section aria-labelledby="costly">
      <h2 id="costly" className="section-title">
        {t('pages.debrief.costly')}
      </h2>
      {critical.length > 0 && (
        <Notice>
          <p>
            <b>{t('pages.debrief.hurt')}</b>
          </p>
          <ul>
            {critical.map((mark, at) => (
              <li key={`${mark.index} ${at}`}>{mark.because}</li>
            ))}
          </ul>
        </Notice>
      )}
      {costly.length === 0 ? (
        <p className="card">{t('pages.debrief.noCost')}</p>
      ) : (
        <ol className="costly">
          {costly.map((moment) => (
            <li key={moment.index} className="card stack">
              <h3>{moment.label}</h3>
              <p>
                <span className="mark down">{t('pages.debrief.cost', { count: moment.cost ?? 0 })}</span>
              </p>
              <MarkList marks={moment.marks} />
              <div className="row no-print">
                <RewindButton moment={moment} isMain />
                <MomentLink index={moment.index} className="button small">
                  {t('pages.debrief.toMoment')}
                  <span className="unseen">: {moment.label}</span>
                </MomentLink>
              </div>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
