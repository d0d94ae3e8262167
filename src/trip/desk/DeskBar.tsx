import type { Command } from '#class'
import { addressOf, Dialog, Icon, LanguageButton, useSessionState, useT } from '#pages'
import type { ClassSession, Link } from '#session/class'
import { useState } from 'react'
import { recallKey } from '../together/class-server.ts'
import { DeskCard, JoinCard } from '../together/JoinCard.tsx'
import { learnersOf } from '../together/members.ts'
import { useLinkState } from '../together/use-class.ts'

/** Over the desk: the code, who is there, and what stops, frees, calls back or ends the class. */
export function DeskBar({
  link,
  session,
  code,
  isInside,
  onInside,
}: {
  link: Link
  session: ClassSession
  code: string
  isInside: boolean
  onInside?: (() => void) | undefined
}) {
  const t = useT()
  const title = useSessionState(session, ({ words, scenario }) => words.line(scenario.header.title))
  const state = useLinkState(link, ({ device }) => device.at?.state)
  const here = useLinkState(link, (all) => all.here)
  const status = useLinkState(link, (all) => all.status)
  const [dialog, setDialog] = useState<'join' | 'end'>()
  if (!state) return null
  const guideKey = recallKey(code)
  const learners = learnersOf(state)
  const say = (what: Command) => () => link.command(what)
  return (
    <header className="desk-bar">
      <div className="desk-title">
        <a className="button" href={addressOf({ page: 'home' })}>
          <Icon name="leave" />
          <span>{t('pages.bar.leave')}</span>
        </a>
        <p>
          <strong>{title}</strong>
          <span role="status" data-here={learners.filter((slot) => here.includes(slot)).length}>
            {status === 'lost'
              ? t('trip.lost', { count: 0 })
              : t('trip.desk.here.count', {
                  here: learners.filter((slot) => here.includes(slot)).length,
                  count: learners.length,
                })}
          </span>
        </p>
        <button type="button" className="button main" data-control="code" onClick={() => setDialog('join')}>
          {t('trip.desk.code', { code })}
        </button>
        <LanguageButton className="button" isShort />
      </div>
      <div className="desk-commands" role="toolbar" aria-label={t('trip.desk.commands')}>
        <Toggle name="eyes" on={state.isEyesOnGuide} run={say({ do: 'eyes', on: !state.isEyesOnGuide })} />
        <Toggle name="pause" on={state.isPaused} run={say({ do: 'pause', on: !state.isPaused })} />
        <Toggle name="roam" on={state.isRoaming} run={say({ do: 'roam', on: !state.isRoaming })} />
        <Toggle name="lock" on={state.isLocked} run={say({ do: 'lock', on: !state.isLocked })} />
        {state.shown !== undefined && (
          <button type="button" className="button" onClick={say({ do: 'show', slot: null })}>
            {t('trip.desk.show.end')}
          </button>
        )}
        {onInside && (
          <button
            type="button"
            className="button"
            data-control="inside"
            aria-pressed={isInside}
            onClick={onInside}
          >
            <Icon name="screen" />
            {t(isInside ? 'trip.desk.outside' : 'trip.desk.inside')}
          </button>
        )}
        <a className="button" href={addressOf({ page: 'projector', code })} target="_blank" rel="noreferrer">
          {t('trip.desk.projector')}
        </a>
        <a className="button" href={addressOf({ page: 'lead', code, view: 'after' })} data-control="after">
          {t('trip.desk.after')}
        </a>
        <button
          type="button"
          className="button"
          data-control="end"
          disabled={state.isEnded}
          onClick={() => setDialog('end')}
        >
          {t('trip.desk.end')}
        </button>
      </div>
      {dialog === 'join' && (
        <Dialog name="join" title={t('trip.code.title')} onClose={() => setDialog(undefined)}>
          <JoinCard code={code} />
          {guideKey !== undefined && <DeskCard code={code} guideKey={guideKey} />}
          <div className="dialog-buttons">
            <button type="button" className="button main" onClick={() => setDialog(undefined)}>
              {t('trip.close')}
            </button>
          </div>
        </Dialog>
      )}
      {dialog === 'end' && (
        <Dialog name="end" title={t('trip.desk.end.title')} onClose={() => setDialog(undefined)}>
          <p>{t('trip.desk.end.text')}</p>
          <div className="dialog-buttons">
            <button
              type="button"
              className="button main"
              data-control="end-now"
              onClick={() => {
                link.command({ do: 'end' })
                setDialog(undefined)
              }}
            >
              {t('trip.desk.end')}
            </button>
            <button type="button" className="button" onClick={() => setDialog(undefined)}>
              {t('trip.desk.end.not')}
            </button>
          </div>
        </Dialog>
      )}
    </header>
  )
}

function Toggle({
  name,
  on,
  run,
}: {
  name: 'eyes' | 'pause' | 'roam' | 'lock'
  on: boolean
  run: () => void
}) {
  const t = useT()
  return (
    <button type="button" className="button toggle" data-control={name} aria-pressed={on} onClick={run}>
      {t(`trip.desk.${name}`)}
    </button>
  )
}
