import type { KeptClass } from '#class'
import { addressOf, loadListing, MOST_CREWS, useLanguage, useT } from '#pages'
import { use, useEffect, useState } from 'react'
import { dayIn, lastDayOf } from '../after/days.ts'
import { codesWithKey, recallKey } from '../together/class-server.ts'
import { askClass, forgetClass } from '../together/kept-class.ts'

/** The most classes and crews that are asked for: whoever has more of them finds the others by their codes. */
const MOST = 24

interface Mine {
  code: string
  kept: KeptClass
}

/** The classes that this browser has a key for, and that are still there: the way back to their desks and totals. */
export function YourClasses() {
  const t = useT()
  const language = useLanguage()
  const trips = use(loadListing(language))
  const [mine, setMine] = useState<readonly Mine[]>([])
  useEffect(() => {
    let isLeft = false
    void findMine().then((found) => isLeft || setMine(found))
    return () => {
      isLeft = true
    }
  }, [])
  if (mine.length === 0) return null
  const titleOf = ({ scenario }: KeptClass) => trips.find(({ id }) => id === scenario)?.title ?? scenario
  return (
    <section aria-labelledby="yours" className="your-classes">
      <h2 id="yours">{t('trip.yours.title')}</h2>
      <ul>
        {groupCrews(mine).map(({ kept, codes }) => (
          <li key={codes.join('-')} className="card" data-crews={codes.join('-')}>
            <div>
              <h3>{titleOf(kept)}</h3>
              <p className="soft">
                {t('trip.yours.crews', {
                  codes: codes.join(' · '),
                  day: dayIn(lastDayOf(kept.deleteOn), language),
                })}
              </p>
            </div>
            <div className="row">
              <a className="button" href={addressOf({ page: 'crews', shift: kept.scenario, codes })}>
                {t('trip.yours.desk')}
                <span className="unseen">: {codes.join(' ')}</span>
              </a>
            </div>
          </li>
        ))}
        {mine.filter(isTrip).map(({ code, kept }) => (
          <li key={code} className="card" data-class={code}>
            <div>
              <h3>{titleOf(kept)}</h3>
              <p className="soft">
                {t('trip.yours.until', { code, day: dayIn(lastDayOf(kept.deleteOn), language) })}
              </p>
            </div>
            <div className="row">
              {kept.state?.isEnded === false && (
                <a className="button" href={addressOf({ page: 'lead', code })}>
                  {t('trip.yours.desk')}
                  <span className="unseen">: {code}</span>
                </a>
              )}
              <a
                className="button"
                href={addressOf({ page: 'lead', code, view: 'after' })}
                data-control="after"
              >
                {t('trip.desk.after')}
                <span className="unseen">: {code}</span>
              </a>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

const isTrip = ({ kept }: Mine): boolean => kept.state?.crew === undefined

/** Crews of one shift and day have one desk. */
function groupCrews(mine: readonly Mine[]): { kept: KeptClass; codes: string[] }[] {
  const crews = mine.filter((one) => !isTrip(one))
  const groups = Map.groupBy(crews, ({ kept }) => `${kept.scenario} ${kept.madeOn}`)
  return [...groups.values()].flatMap((group) =>
    group[0] ? [{ kept: group[0].kept, codes: group.map(({ code }) => code).slice(0, MOST_CREWS) }] : [],
  )
}

/** Newest first. A key of a class that is no more goes. */
async function findMine(): Promise<Mine[]> {
  const found: Mine[] = []
  for (const code of codesWithKey().slice(0, MOST)) {
    const kept = await askClass(code, recallKey(code) ?? '')
    // Another class may have the code by now: then the key is of no more use either.
    if (kept === 'gone' || kept === 'wrongKey') forgetClass(code, undefined)
    else if (typeof kept !== 'string') found.push({ code, kept })
  }
  return found.toSorted((a, b) => (a.kept.madeOn < b.kept.madeOn ? 1 : -1))
}
