import { Icon, Notice, useT } from '#pages'
import type { Place, PlacePack } from '#place'
import { useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand/react'
import { BestSight } from './BestSight.tsx'
import { openEyes, type Eyes, type EyesStatus } from './eyes.ts'
import { Labels } from './Labels.tsx'
import { OtherPoster } from './OtherPoster.tsx'
import { SenseList } from './SenseList.tsx'

/**
 * The camera's picture with a name at each sign that was read. One tap asks for what the device can give; each may
 * be refused and the walk goes on. `isWaiting`: something lies over it, and nothing is read meanwhile.
 */
export function CameraView({
  pack,
  isWaiting,
  onPlace,
}: {
  pack: PlacePack
  isWaiting: boolean
  onPlace: (place: Place) => void
}) {
  const t = useT()
  const [eyes, setEyes] = useState<Eyes>()
  const running = useRef<Eyes>(undefined)
  useEffect(() => () => running.current?.close(), [])
  useEffect(() => eyes?.wait(isWaiting), [eyes, isWaiting])
  const start = () => {
    running.current?.close()
    running.current = openEyes(pack)
    setEyes(running.current)
  }
  if (!eyes)
    return (
      <section className="camera-start card stack" aria-labelledby="camera-start">
        <h2 id="camera-start">{t('walk.camera.title')}</h2>
        <p>{t('walk.camera.before')}</p>
        <p>{t('walk.camera.asks')}</p>
        <SenseList />
        <button type="button" className="button main big" onClick={start} data-control="start-camera">
          <Icon name="camera" />
          {t('walk.camera.start')}
        </button>
      </section>
    )
  return (
    <Looking
      pack={pack}
      eyes={eyes}
      isWaiting={isWaiting}
      onPlace={onPlace}
      onRestart={start}
      onStop={() => setEyes(undefined)}
    />
  )
}

/** What the walk does; that it reads twice a second is seen and not said. */
function Doing({ status }: { status: EyesStatus }) {
  const t = useT()
  const steady = status === 'asking' ? 'preparing' : status === 'reading' ? 'looking' : status
  return (
    <>
      <p className="unseen" role="status">
        {t(`walk.camera.${steady}`)}
      </p>
      <p className="camera-status" aria-hidden="true">
        {t(`walk.camera.${status === 'reading' ? status : steady}`)}
      </p>
    </>
  )
}

function Looking({
  pack,
  eyes,
  isWaiting,
  onPlace,
  onRestart,
  onStop,
}: {
  pack: PlacePack
  eyes: Eyes
  isWaiting: boolean
  onPlace: (place: Place) => void
  onRestart: () => void
  onStop: () => void
}) {
  const t = useT()
  const view = useRef<HTMLElement>(null)
  const video = useRef<HTMLVideoElement>(null)
  const { status, isFolded, stream, asked } = useStore(eyes.store)
  useEffect(() => {
    const element = video.current
    if (!element || !stream) return undefined
    element.srcObject = stream
    // A phone may refuse to play until it is touched again; then the picture stays dark and says so by itself.
    void element.play().catch(() => undefined)
    eyes.look(element)
    return () => {
      element.srcObject = null
    }
  }, [eyes, stream])
  // The buttons here come and go with what is in view: whoever pressed one that is gone is still in this view.
  const stay = () => view.current?.focus()
  useEffect(() => view.current?.focus(), [])
  useEffect(() => {
    if (!isWaiting && document.activeElement === document.body) view.current?.focus()
  }, [isWaiting])
  const hasPicture = stream !== undefined && status !== 'ended'
  return (
    <section
      ref={view}
      tabIndex={-1}
      className="camera-view"
      data-camera={status}
      aria-label={t('walk.camera.title')}
    >
      {stream && (
        // The picture has no sound and says nothing that the names beside it do not.
        <video ref={video} playsInline muted autoPlay aria-hidden="true" className="camera-picture" />
      )}
      {hasPicture && isFolded && <p className="look-up">{t('walk.camera.lookUp')}</p>}
      {hasPicture && !isFolded && <Labels pack={pack} eyes={eyes} video={video} onPlace={onPlace} />}
      {!hasPicture && status !== 'asking' && (
        <Notice role="status">
          <p>
            {t(
              asked?.camera === 'denied'
                ? 'walk.camera.denied'
                : status === 'ended'
                  ? 'walk.camera.ended'
                  : 'walk.camera.without',
            )}
          </p>
          <SenseList asked={asked} />
          <button type="button" className="button main" onClick={onRestart} data-control="start-camera">
            {t('walk.camera.start')}
          </button>
        </Notice>
      )}
      <div className="camera-foot">
        {hasPicture && (
          <>
            <Doing status={status} />
            <BestSight pack={pack} eyes={eyes} onPlace={onPlace} onDenied={stay} />
            <OtherPoster eyes={eyes} />
            <button
              type="button"
              className="button small"
              data-control="stop-camera"
              onClick={() => {
                eyes.close()
                onStop()
              }}
            >
              <Icon name="pause" />
              {t('walk.camera.stop')}
            </button>
          </>
        )}
      </div>
    </section>
  )
}
