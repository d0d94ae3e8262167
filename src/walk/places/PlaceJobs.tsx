import { isForAdults } from '#career'
import { addressOf, useT } from '#pages'
import { JobList, type Careers } from '#pages/jobs'
import type { Place } from '#place'
import { useId, useState } from 'react'
import { PutInRoom } from '../ar/PutInRoom.tsx'

/** The jobs in a place; where its kind is not known, whoever stands before it says what it is. */
export function PlaceJobs({
  careers,
  place,
  onJob,
  onRoom,
}: {
  careers: Careers
  place: Place
  /** Shows a job's card without leaving; otherwise its page is opened. */
  onJob?: (soc: string, kind: string) => void
  /** A card is put into the room, which needs the camera, or no more. */
  onRoom?: (isInRoom: boolean) => void
}) {
  const t = useT()
  const field = useId()
  const [chosen, setChosen] = useState(place.kind)
  const { catalogue, words } = careers
  const kind = chosen === undefined ? undefined : catalogue.kinds.get(chosen)
  const names = Object.entries(words.kinds).toSorted(([, a], [, b]) => a.name.localeCompare(b.name))
  return (
    <>
      {place.kind === undefined && (
        <p className="stack">
          <label htmlFor={field}>{t('walk.whatKind')}</label>
          <select
            id={field}
            value={chosen ?? ''}
            onChange={(event) => setChosen(event.target.value === '' ? undefined : event.target.value)}
          >
            <option value="">{t('walk.whatKind.choose')}</option>
            {names
              .filter(([id]) => !isForAdults(id))
              .map(([id, { name }]) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
          </select>
        </p>
      )}
      {kind && (
        <>
          <p className="section-lead">
            <strong>{words.kinds[kind.id]?.name}</strong>. {t(`pages.jobs.fit.${kind.fit}`)}
          </p>
          <PutInRoom
            careers={careers}
            jobs={kind.jobs.map(({ soc }) => soc)}
            onStart={() => onRoom?.(true)}
            onEnd={() => onRoom?.(false)}
          />
          <JobList
            careers={careers}
            kind={kind}
            {...(onJob && { onOpen: (soc: string) => onJob(soc, kind.id) })}
            address={(soc) => addressOf({ page: 'jobs', kind: kind.id, soc })}
          />
        </>
      )}
    </>
  )
}
