import { useSessionState, useT } from '#pages'
import type { ClassSession, Link } from '#session/class'
import { useEffect, useState } from 'react'
import { useLinkState } from '../together/use-class.ts'
import { fitPlan, minutesOver } from './fit-plan.ts'

/** The stops of the plan with the minutes they have now, and the way to each. */
export function StopList({ link, session }: { link: Link; session: ClassSession }) {
  const t = useT()
  const { scenario, words, stage, affordances } = useSessionState(session, (state) => state)
  const line = useLinkState(link, ({ device }) => device.at?.state.line)
  const left = useMinutesLeft(scenario.header.minutes)
  const stops = Object.entries(scenario.header.stops ?? {})
  const seen = new Set(
    line?.flatMap(({ decision }) => (decision.startsWith('go.') ? [decision.slice(3)] : [])),
  )
  const toCome = stops
    .filter(([id]) => id === stage.stop || !seen.has(id))
    .map(([id, { minutes }]) => ({ id, minutes }))
  const fitted = new Map(fitPlan(toCome, left.minutes).map(({ id, minutes }) => [id, minutes]))
  const over = minutesOver(toCome, left.minutes)
  return (
    <nav className="desk-stops" aria-labelledby="stops">
      <h2 id="stops">{t('trip.desk.stops')}</h2>
      <label className="left-field">
        {t('trip.desk.left')}
        <input
          type="number"
          min={1}
          max={180}
          value={Math.max(0, Math.round(left.minutes))}
          data-control="left"
          onChange={(event) => left.set(Number(event.target.value))}
        />
      </label>
      <p className="soft" data-over={over}>
        {t(over > 0 ? 'trip.desk.over' : 'trip.desk.fits', { count: over })}
      </p>
      <ol>
        {stops.map(([id, { minutes }]) => {
          const go = affordances.find(({ event }) => event === `go.${id}`)
          const isHere = stage.stop === id
          return (
            <li key={id} data-stop={id} aria-current={isHere ? 'step' : undefined}>
              <button
                type="button"
                className="stop-button"
                disabled={isHere || !go}
                onClick={() => void session.decide(`go.${id}`)}
              >
                <span>{words.line(scenario.header.spots[id]?.name ?? id)}</span>
                <small>
                  {isHere
                    ? t('trip.desk.here')
                    : seen.has(id)
                      ? t('trip.desk.seen')
                      : t('trip.desk.minutes', { count: fitted.get(id) ?? minutes })}
                </small>
              </button>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}

/** Minutes until the lesson has to end, counted down; the guide sets them anew at any time. */
function useMinutesLeft(planned: number): { minutes: number; set: (minutes: number) => void } {
  const [end, setEnd] = useState(() => Date.now() + planned * 60_000)
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 10_000)
    return () => clearInterval(timer)
  }, [])
  return {
    minutes: (end - now) / 60_000,
    set(minutes) {
      setNow(Date.now())
      setEnd(Date.now() + Math.max(0, minutes) * 60_000)
    },
  }
}
