import type { Session } from '#session'
import { useSessionState } from '../shift/use-session.ts'
import { useT, wordFor } from '../use-words.ts'

/** What the learner holds, and everything that is here with its description and how it looks now. */
export function ThingsHere({ session }: { session: Session }) {
  const t = useT()
  const onStage = useSessionState(session, (state) => state.stage.things)
  const { things, stops } = useSessionState(session, (state) => state.scenario.header)
  const stop = useSessionState(session, (state) => state.stage.stop)
  const words = useSessionState(session, (state) => state.words)
  // A trip goes through a whole house: of all that is in it, what its present stop is about.
  const points = stop === undefined ? undefined : stops?.[stop]?.points
  const here = Object.entries(onStage).filter(
    ([id, one]) => one.at !== 'away' && (!points || one.at === 'hand' || Object.hasOwn(points, id)),
  )
  const held = here.filter(([, one]) => one.at === 'hand')
  const name = (id: string) => words.line(things[id]?.name ?? id)
  const look = (id: string, state: string | undefined) =>
    state && wordFor(t, `pages.look.${state}`, { o: endingOf(name(id)) })
  return (
    <>
      <section aria-labelledby="hand" className="card">
        <h2 id="hand">{t('pages.text.hand')}</h2>
        <p data-held={held.map(([id]) => id).join(' ')}>
          {held.length === 0 ? t('pages.text.emptyHand') : held.map(([id]) => name(id)).join(', ')}
        </p>
      </section>
      <section aria-labelledby="things" className="card">
        <h2 id="things">{t('pages.text.things')}</h2>
        <ul className="things-here">
          {here.map(([id, one]) => (
            <li key={id} data-thing={id}>
              <details>
                <summary>
                  {name(id)}
                  {look(id, one.look) && <span className="look"> ({look(id, one.look)})</span>}
                </summary>
                <p>{words.line(things[id]?.description ?? '')}</p>
              </details>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

/** The ending that a Spanish adjective takes, from the article of the thing's name; English words have no place for it. */
function endingOf(name: string): string {
  if (/^las /i.test(name)) return 'as'
  if (/^los /i.test(name)) return 'os'
  return /^la /i.test(name) ? 'a' : 'o'
}
