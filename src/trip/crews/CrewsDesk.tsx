import { addressOf, Dialog, Icon, LanguageButton, Loading, PageTitle, useT } from '#pages'
import type { Scenario, Words } from '#scenario'
import type { Link, LinkState } from '#session/class'
import { useState } from 'react'
import { DeleteClass } from '../after/DeleteClass.tsx'
import { recallKey } from '../together/class-server.ts'
import { JoinCard } from '../together/JoinCard.tsx'
import { useAnyLink, useLinks } from '../together/use-class.ts'
import { CrewCard } from './CrewCard.tsx'

/** Whether a crew is stopped by its teacher. */
const isStopped = ({ device }: LinkState): boolean => device.at?.state.isEyesOnGuide === true

/** A teacher's desk for several crews of one shift: how far each is, who needs help, and what stops them all. */
export function CrewsDesk({
  scenario,
  words,
  codes,
}: {
  scenario: Scenario
  words: Words
  codes: readonly string[]
}) {
  const links = useLinks(codes)
  const [isDeleted, setDeleted] = useState(false)
  if (isDeleted) return <Gone shift={scenario.id} />
  return links ? (
    <Crews links={links} codes={codes} words={words} scenario={scenario} onDeleted={() => setDeleted(true)} />
  ) : (
    <Loading />
  )
}

function Gone({ shift }: { shift: string }) {
  const t = useT()
  return (
    <main id="main" className="stack trip-way" data-page="crews" data-gone>
      <PageTitle tab={t('trip.crews.title')}>{t('trip.crews.gone')}</PageTitle>
      <p role="status">{t('trip.after.gone.text')}</p>
      <a className="button main" href={addressOf({ page: 'crews', shift })}>
        {t('trip.crews.new')}
      </a>
    </main>
  )
}

function Crews({
  links,
  codes,
  words,
  scenario,
  onDeleted,
}: {
  links: readonly Link[]
  codes: readonly string[]
  words: Words
  scenario: Scenario
  onDeleted: () => void
}) {
  const t = useT()
  const [isInviting, setInviting] = useState(false)
  const areStopped = useAnyLink(links, isStopped)
  const stop = () => {
    for (const link of links) {
      const { status, device } = link.store.getState()
      if (status !== 'over' && device.at?.state.isEnded === false)
        link.command({ do: 'eyes', on: !areStopped })
    }
  }
  const classes = links.map(({ store }, index) => ({
    code: codes[index] ?? '',
    guideKey: recallKey(codes[index] ?? '') ?? '',
    salt: store.getState().device.member?.salt ?? '',
  }))
  return (
    <div className="desk crews" data-page="crews" data-shift={scenario.id}>
      <header className="desk-bar">
        <div className="desk-title">
          <a className="button" href={addressOf({ page: 'lead' })}>
            <Icon name="leave" />
            <span>{t('pages.bar.leave')}</span>
          </a>
          <PageTitle tab={t('trip.crews.title')}>{words.line(scenario.header.title)}</PageTitle>
          <button
            type="button"
            className="button main"
            data-control="codes"
            onClick={() => setInviting(true)}
          >
            {t('trip.crews.codes')}
          </button>
          <button
            type="button"
            className="button toggle"
            data-control="eyes"
            aria-pressed={areStopped}
            onClick={stop}
          >
            {t('trip.desk.eyes')}
          </button>
          <LanguageButton className="button" isShort />
        </div>
      </header>
      <main id="main">
        <ol className="crew-cards">
          {links.map((link, index) => (
            <CrewCard
              key={codes[index]}
              link={link}
              code={codes[index] ?? ''}
              number={index + 1}
              words={words}
            />
          ))}
        </ol>
        <DeleteClass
          classes={classes}
          label={t('trip.crews.delete')}
          title={t('trip.crews.delete.title', { count: codes.length })}
          text={t('trip.crews.delete.text')}
          onDeleted={onDeleted}
        />
      </main>
      {isInviting && (
        <Dialog name="codes" title={t('trip.code.title')} onClose={() => setInviting(false)}>
          <ol className="crew-codes">
            {codes.map((code, index) => (
              <li key={code}>
                <h3>{t('trip.crews.crew', { number: index + 1 })}</h3>
                <JoinCard code={code} />
              </li>
            ))}
          </ol>
          <div className="dialog-buttons">
            <button type="button" className="button main" onClick={() => setInviting(false)}>
              {t('trip.close')}
            </button>
          </div>
        </Dialog>
      )}
    </div>
  )
}
