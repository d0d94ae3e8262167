import { useSessionState, useT } from '#pages'
import { questionLevels, type Affordance } from '#scenario'
import type { ClassSession, Link } from '#session/class'
import { useLinkState } from '../together/use-class.ts'
import { OpenQuestion } from './OpenQuestion.tsx'

/** The stop where the class is: what the guide says, shows, asks, and lets the class decide. */
export function NowAt({ link, session }: { link: Link; session: ClassSession }) {
  const t = useT()
  const { scenario, words, stage, affordances, captions, phase } = useSessionState(session, (state) => state)
  const pointed = useLinkState(link, ({ device }) => device.at?.state.pointed)
  const isLeading = useLinkState(link, ({ device: { at, member } }) => at?.state.lead === member?.slot)
  const question = useLinkState(link, ({ device }) => device.at?.state.question)
  const { stops = {}, spots, people, things } = scenario.header
  const stop = stage.stop === undefined ? undefined : stops[stage.stop]
  const story = affordances.filter((one) => isStory(one))
  const nameOf = (id: string) => words.line((people[id] ?? things[id])?.name ?? id)
  return (
    <main id="main" className="desk-now">
      <h1 tabIndex={-1}>
        {words.line(
          stage.stop === undefined ? scenario.header.title : (spots[stage.stop]?.name ?? stage.stop),
        )}
      </h1>
      {stage.scene.map((line) => (
        <p key={line} className="desk-scene">
          {words.line(line)}
        </p>
      ))}
      <ol className="desk-said" aria-label={t('trip.desk.said')}>
        {captions.slice(-4).map(({ id, by, text }) => (
          <li key={id}>
            {by !== undefined && <strong>{by === 'learner' ? t('trip.desk.class') : nameOf(by)}: </strong>}
            {text}
          </li>
        ))}
      </ol>
      {question && <OpenQuestion key={question.seq} link={link} session={session} />}
      {phase === 'ended' && stage.ending && (
        <section className="card" data-ending={stage.ending.id}>
          <h2>{words.line(stage.ending.title)}</h2>
          <p>{words.line(stage.ending.text)}</p>
        </section>
      )}
      {isLeading && phase !== 'ended' && (
        <section aria-labelledby="decide" className="card">
          <h2 id="decide">{t('trip.desk.decide')}</h2>
          {stage.vote && (
            <div>
              <p>
                <strong>{words.line(stage.vote.ask)}</strong>
              </p>
              <button
                type="button"
                className="button main"
                data-control="vote"
                disabled={question?.about === 'decision'}
                onClick={() => {
                  const { id, options } = stage.vote ?? { id: '', options: [] }
                  link.command({ do: 'ask', about: 'decision', question: id, options: [...options] })
                }}
              >
                {t('trip.desk.vote')}
              </button>
            </div>
          )}
          <ul className="desk-choices">
            {story.map((choice) => (
              <li key={choice.decision}>
                <button
                  type="button"
                  className="choice-button"
                  data-decision={choice.decision}
                  onClick={() => void session.decide(choice.event)}
                >
                  {choice.label}
                </button>
              </li>
            ))}
          </ul>
          {story.length === 0 && <p className="soft">{t('trip.desk.nothing')}</p>}
        </section>
      )}
      {stop && (
        <>
          <section aria-labelledby="notes" className="card desk-notes">
            <h2 id="notes">{t('trip.desk.notes')}</h2>
            {stop.notes.map((line) => (
              <p key={line}>{words.line(line)}</p>
            ))}
          </section>
          <section aria-labelledby="points" className="card">
            <h2 id="points">{t('trip.desk.points')}</h2>
            <ul className="desk-points">
              {Object.entries(stop.points).map(([id, line]) => (
                <li key={id}>
                  <button
                    type="button"
                    className="button"
                    data-point={id}
                    aria-pressed={pointed === id}
                    disabled={!isLeading}
                    onClick={() => link.command({ do: 'point', at: pointed === id ? null : id })}
                  >
                    <span>{nameOf(id)}</span>
                  </button>
                  <span>{words.line(line)}</span>
                </li>
              ))}
            </ul>
          </section>
          <section aria-labelledby="questions" className="card">
            <h2 id="questions">{t('trip.desk.questions')}</h2>
            {questionLevels.flatMap((level) =>
              Object.entries(stop.questions)
                .filter(([, one]) => one.level === level)
                .map(([name, one]) => (
                  <div key={name} className="desk-question" data-ask={name}>
                    <p>
                      <span className="tag">{t(`trip.level.${level}`)}</span> {words.line(one.ask)}
                    </p>
                    <button
                      type="button"
                      className="button"
                      disabled={!isLeading || question?.question === name}
                      onClick={() =>
                        link.command({
                          do: 'ask',
                          about: 'plan',
                          question: name,
                          options: Object.keys(one.options),
                        })
                      }
                    >
                      {t('trip.desk.ask')}
                      <span className="unseen">: {words.line(one.ask)}</span>
                    </button>
                  </div>
                )),
            )}
          </section>
        </>
      )}
    </main>
  )
}

/** Whether this moves the story: going from stop to stop and looking have places of their own on the desk. */
function isStory({ verb, event }: Affordance): boolean {
  return verb !== 'go' && !event.startsWith('point.')
}
