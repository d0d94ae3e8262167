import type { DebriefMoment } from '#attempt'
import { clock } from '../format.ts'
import { useT } from '../use-words.ts'
import { Alternatives } from './Alternatives.tsx'
import { momentId, useDebriefParts } from './debrief-context.ts'
import { Lines } from './Lines.tsx'
import { MarkList } from './MarkBadge.tsx'
import { RewindButton } from './RewindButton.tsx'

/** The shift decision by decision: what was done, what it brought and why, and what else was open. */
export function Timeline() {
  const t = useT()
  const { debrief } = useDebriefParts()
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline" className="section-title">
        {t('pages.debrief.timeline')}
      </h2>
      {debrief.brokenAt !== undefined && <p className="card">{t('pages.debrief.brokenAt')}</p>}
      <ol className="timeline">
        {debrief.timeline.map((moment) =>
          moment.kind === 'beat' ? (
            <Beat key={moment.index} moment={moment} />
          ) : (
            <Decided key={moment.index} moment={moment} scene={newScene(debrief.timeline, moment)} />
          ),
        )}
      </ol>
    </section>
  )
}

/** Something that came by itself; left out where it brought neither words nor marks. */
function Beat({ moment }: { moment: DebriefMoment }) {
  if (moment.lines.length === 0 && moment.marks.length === 0) return null
  return (
    <li className="moment is-beat" id={momentId(moment.index)} tabIndex={-1}>
      <span className="moment-time">{clock(moment.t)}</span>
      <div>
        <Lines lines={moment.lines} />
        <MarkList marks={moment.marks} />
      </div>
    </li>
  )
}

function Decided({ moment, scene }: { moment: DebriefMoment; scene: readonly string[] }) {
  const t = useT()
  const { cost = 0 } = moment
  return (
    <li
      className="moment card"
      id={momentId(moment.index)}
      tabIndex={-1}
      data-decision-told={moment.decision}
    >
      <span className="moment-time">{clock(moment.t)}</span>
      <div className="stack">
        {scene.length > 0 && <p className="soft moment-scene">{scene.join(' ')}</p>}
        <h3>{moment.kind === 'wait' ? t('pages.debrief.letPass', { what: moment.label }) : moment.label}</h3>
        {moment.by && (
          <p className="soft" data-by={moment.by}>
            {t('pages.debrief.byCrew')}
          </p>
        )}
        <Lines lines={moment.lines} />
        <MarkList marks={moment.marks} />
        {cost > 0 && (
          <p>
            <span className="mark down">{t('pages.debrief.cost', { count: cost })}</span>
          </p>
        )}
      </div>
      <div className="moment-rewind no-print">
        <RewindButton moment={moment} />
      </div>
      {moment.alternatives.length > 0 && <Alternatives moment={moment} />}
    </li>
  )
}

/** The lines of a moment's scene that no moment before it had: each is told once. */
function newScene(timeline: readonly DebriefMoment[], moment: DebriefMoment): string[] {
  const told = new Set(timeline.slice(0, moment.index).flatMap(({ scene }) => scene))
  return moment.scene.filter((line) => !told.has(line))
}
