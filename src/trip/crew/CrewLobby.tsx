import { PageTitle, useSessionState, useSettings, useT } from '#pages'
import { PaceChoice } from '#pages/bodies'
import { playersOf } from '#class'
import { crewOf } from '#scenario'
import { settings } from '#session'
import type { ClassSession, Link } from '#session/class'
import { useState } from 'react'
import { OutfitDialog } from '../outfit/OutfitDialog.tsx'
import { JoinCard } from '../together/JoinCard.tsx'
import { learnersOf } from '../together/members.ts'
import { useLinkState } from '../together/use-class.ts'
import { RoleCards } from './RoleCards.tsx'

/** Where a crew meets before its shift: who comes in, who does what, how much time there is. */
export function CrewLobby({ link, session, code }: { link: Link; session: ClassSession; code: string }) {
  const t = useT()
  const { pace } = useSettings()
  const [isDressing, setDressing] = useState(false)
  const { scenario, words } = useSessionState(session, (state) => state)
  const at = useLinkState(link, ({ device }) => device.at)
  const slot = useLinkState(link, ({ device }) => device.member?.slot ?? -1)
  const here = useLinkState(link, (state) => state.here)
  const crew = at?.state.crew
  if (!at || !crew) return null
  const isReady = crewOf(scenario)?.roles.every(({ id }) => crew.parts[id] !== undefined) ?? false
  const isPlaying = playersOf(crew).includes(slot)
  const count = learnersOf(at.state).filter((one) => here.includes(one)).length
  return (
    <main id="main" className="stack trip-way" data-page="lobby">
      <PageTitle tab={words.line(scenario.header.title)}>{words.line(scenario.header.title)}</PageTitle>
      <section aria-labelledby="crew-story">
        <h2 id="crew-story">{t('session.phase.briefing')}</h2>
        {scenario.header.briefing.map((line) => (
          <p key={line}>{words.line(line)}</p>
        ))}
      </section>
      <section aria-labelledby="crew-come">
        <h2 id="crew-come">{t('trip.crew.come')}</h2>
        <JoinCard code={code} />
        <p role="status" data-here={count}>
          {t('trip.crew.here', { count })}
        </p>
      </section>
      <section aria-labelledby="crew-roles">
        <h2 id="crew-roles">{t('trip.crew.roles')}</h2>
        <p>{t('trip.crew.roles.text')}</p>
        <RoleCards link={link} session={session} />
        <button type="button" className="button" data-control="outfit" onClick={() => setDressing(true)}>
          {t('trip.outfit')}
        </button>
        {isDressing && <OutfitDialog link={link} onClose={() => setDressing(false)} />}
      </section>
      <PaceChoice value={pace} onChange={(next) => settings.setState({ pace: next })} />
      <p id="crew-pace">{t('trip.crew.pace', { pace: t(`pages.pace.${pace}`) })}</p>
      <button
        type="button"
        className="button main big"
        data-control="begin"
        disabled={!isReady || !isPlaying}
        aria-describedby="crew-pace crew-ready"
        onClick={() => link.command({ do: 'begin', pace })}
      >
        {t('trip.crew.begin')}
      </button>
      <p id="crew-ready" className="soft" role="status">
        {t(isReady ? (isPlaying ? 'trip.crew.ready' : 'trip.crew.ready.watch') : 'trip.crew.notReady')}
      </p>
    </main>
  )
}
