import type { Alternative, DebriefMoment, WhatIf } from '#attempt'
import { useState } from 'react'
import { useT } from '../use-words.ts'
import { useDebriefParts } from './debrief-context.ts'
import { Lines } from './Lines.tsx'
import { MarkList } from './MarkBadge.tsx'

/** What else was open at a moment; each choice unfolds to what would have followed. */
export function Alternatives({ moment }: { moment: DebriefMoment }) {
  const t = useT()
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="alternatives" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {t('pages.debrief.alternatives', { count: moment.alternatives.length })}
        <span className="unseen">: {moment.label}</span>
      </summary>
      {isOpen && (
        <ul>
          {moment.alternatives.map((one) => (
            <Other key={one.event} moment={moment} other={one} />
          ))}
        </ul>
      )}
    </details>
  )
}

function Other({ moment, other }: { moment: DebriefMoment; other: Alternative }) {
  const t = useT()
  const { teller } = useDebriefParts()
  const [found, setFound] = useState<WhatIf>()
  const open = (isOpen: boolean) => {
    if (!isOpen || found) return
    teller.ask({ kind: 'whatIf', index: moment.index, event: other.event }).then(
      (whatIf) => setFound(whatIf),
      // The worker is gone only when the page is being left.
      () => setFound(undefined),
    )
  }
  return (
    <li data-alternative={other.decision}>
      <details onToggle={(event) => open(event.currentTarget.open)}>
        <summary>
          {other.label} {other.isBest && <span className="tag">{t('pages.debrief.best')}</span>}
        </summary>
        <div className="stack what-if">
          <Lines lines={other.lines} />
          <MarkList marks={other.marks} />
          {found && <Onward found={found} />}
        </div>
      </details>
    </li>
  )
}

function Onward({ found }: { found: WhatIf }) {
  const t = useT()
  const steps = found.onward.filter(({ event }) => !event.startsWith('xstate.'))
  return (
    <>
      {found.scene.length > 0 && <p>{found.scene.join(' ')}</p>}
      {found.bestTotal !== undefined && <p>{t('pages.debrief.stillPossible', { count: found.bestTotal })}</p>}
      {found.endings.length > 0 && (
        <p>
          {t('pages.debrief.endingsOpen')} {found.endings.map(({ title }) => title).join(' · ')}
        </p>
      )}
      {steps.length > 0 && (
        <details>
          <summary>{t('pages.debrief.onward', { count: steps.length })}</summary>
          <ol className="onward">
            {steps.map(({ label }, at) => (
              <li key={`${at} ${label}`}>{label}</li>
            ))}
          </ol>
        </details>
      )}
    </>
  )
}
