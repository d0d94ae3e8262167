import { addressOf, Dialog, Lost, PageTitle, useLanguage, useT } from '#pages'
import { JobCard, NoCareers, useCareers } from '#pages/jobs'
import type { Place } from '#place'
import { useState } from 'react'
import { PutInRoom } from '../ar/PutInRoom.tsx'
import { usePack } from '../packs/use-pack.ts'
import { PlaceJobs } from '../places/PlaceJobs.tsx'
import { CameraView } from './CameraView.tsx'

/** A pack's places through the camera; what is recognised opens over the picture, and the camera waits behind it. */
export function CameraPage({ id }: { id: string }) {
  const t = useT()
  const language = useLanguage()
  const pack = usePack(id)
  const [open, setOpen] = useState<Place>()
  const [isInRoom, setInRoom] = useState(false)
  if (!pack) return <Lost />
  return (
    <main id="main" className="camera-page" data-page="walk-camera">
      <div className="camera-head">
        <a href={addressOf({ page: 'walk', pack: id })} data-control="list">
          {t('walk.camera.list')}
        </a>
        <PageTitle tab={t('walk.camera.title')}>{pack.title[language] || t('walk.nearMe')}</PageTitle>
      </div>
      {/* A device has one camera: whoever puts a card into the room takes it. */}
      {!isInRoom && <CameraView pack={pack} isWaiting={open !== undefined} onPlace={setOpen} />}
      {open && <OpenPlace key={open.id} place={open} onClose={() => setOpen(undefined)} onRoom={setInRoom} />}
    </main>
  )
}

function OpenPlace({
  place,
  onClose,
  onRoom,
}: {
  place: Place
  onClose: () => void
  onRoom: (isInRoom: boolean) => void
}) {
  const t = useT()
  const careers = useCareers()
  const [job, setJob] = useState<{ soc: string; kind: string }>()
  const title = job ? careers?.words.occupations[job.soc]?.title : place.name
  return (
    <Dialog key={job?.soc ?? ''} name="place" title={title ?? place.name} onClose={onClose}>
      {!careers && <NoCareers />}
      {careers && !job && (
        <PlaceJobs
          careers={careers}
          place={place}
          onJob={(soc, kind) => setJob({ soc, kind })}
          onRoom={onRoom}
        />
      )}
      {careers && job && (
        <>
          <JobCard careers={careers} soc={job.soc} kind={careers.catalogue.kinds.get(job.kind)} />
          <PutInRoom
            careers={careers}
            jobs={[job.soc]}
            onStart={() => onRoom(true)}
            onEnd={() => onRoom(false)}
          />
        </>
      )}
      <div className="dialog-buttons">
        {job && (
          <button type="button" className="button" onClick={() => setJob(undefined)} data-control="back">
            {place.name}
          </button>
        )}
        <button type="button" className="button main" onClick={onClose} data-control="close">
          {t('walk.camera.goOn')}
        </button>
      </div>
    </Dialog>
  )
}
