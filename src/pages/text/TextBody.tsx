import type { Session } from '#session'
import type { ReactNode } from 'react'
import { Cards } from '../jobs/Cards.tsx'
import { PageTitle } from '../parts/PageTitle.tsx'
import { endedKey } from '../shift/ended-key.ts'
import { Ending } from '../shift/Ending.tsx'
import { useSessionState } from '../shift/use-session.ts'
import { useT } from '../use-words.ts'
import { Announcer } from './Announcer.tsx'
import { Choices } from './Choices.tsx'
import { Clipboard } from './Clipboard.tsx'
import { Happenings } from './Happenings.tsx'
import { PeopleHere } from './PeopleHere.tsx'
import { PictureHere } from './PictureHere.tsx'
import { ThingsHere } from './ThingsHere.tsx'
import { Waits } from './Waits.tsx'

/**
 * The shift as a page of words and buttons: the same session as in 3D, complete by keyboard and by screen
 * reader. Reading order: where you are, what happened, what you can do, then who and what is here. `above` is a
 * picture that goes with it, such as the camera's; `ending` stands where it is over, instead of the way to what it showed.
 */
export function TextBody({
  session,
  above,
  ending,
}: {
  session: Session
  above?: ReactNode
  ending?: ReactNode
}) {
  const t = useT()
  const words = useSessionState(session, (state) => state.words)
  const scenario = useSessionState(session, (state) => state.scenario)
  const stage = useSessionState(session, (state) => state.stage)
  // A new attempt is a new page for whoever reads it: its title takes the focus from what has gone.
  const attempt = useSessionState(session, (state) => state.attempt.id)
  const { kind } = scenario.header
  const title = words.line(scenario.header.title)
  return (
    <main id="main" className="text-body">
      <PageTitle key={attempt} tab={title} className="text-title">
        {title}
      </PageTitle>
      <Announcer session={session} />
      {above}
      <div className="text-story">
        <section aria-labelledby="scene" className="scene">
          <h2 id="scene">{t('pages.text.scene')}</h2>
          <PictureHere session={session} />
          {stage.scene.map((line) => (
            <p key={line}>{words.line(line)}</p>
          ))}
          {stage.vote && (
            <p data-vote={stage.vote.id}>
              <strong>{words.line(stage.vote.ask)}</strong>
            </p>
          )}
        </section>
        <Happenings session={session} />
        {stage.ending ? (
          <section aria-labelledby="over" className="card">
            <h2 id="over" tabIndex={-1} ref={(heading) => heading?.focus()}>
              {t(endedKey(kind))}
            </h2>
            {ending ?? <Ending session={session} />}
          </section>
        ) : (
          <>
            <Cards session={session} />
            <Waits session={session} />
            <Choices session={session} />
          </>
        )}
      </div>
      <div className="text-around">
        <Clipboard session={session} />
        <PeopleHere session={session} />
        <ThingsHere session={session} />
      </div>
    </main>
  )
}
