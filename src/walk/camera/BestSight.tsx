import { useT } from '#pages'
import type { Place, PlacePack } from '#place'
import { useStore } from 'zustand/react'
import type { Eyes } from './eyes.ts'

/**
 * What is most surely in view, within reach of a thumb: a button where it is certain, a question where it is not. What
 * comes into view is read out when the reader has time.
 */
export function BestSight({
  pack,
  eyes,
  onPlace,
  onDenied,
}: {
  pack: PlacePack
  eyes: Eyes
  onPlace: (place: Place) => void
  /** The question is answered, and its buttons are gone. */
  onDenied: () => void
}) {
  const t = useT()
  const sights = useStore(eyes.store, (state) => state.sights)
  const [best] = sights
  const place = pack.places.find(({ id }) => id === best?.placeId)
  const sure = sights
    .filter(({ certainty }) => certainty === 'firm')
    .flatMap(({ placeId }) => pack.places.find(({ id }) => id === placeId)?.name ?? [])
  return (
    <>
      <p className="unseen" role="status">
        {sure.length > 0 && t('walk.camera.sees', { names: sure.join(', ') })}
      </p>
      {best && place && best.certainty === 'firm' && (
        <button
          type="button"
          className="button main big"
          data-sight={place.id}
          onClick={() => onPlace(place)}
        >
          {t('walk.camera.sure', { name: place.name })}
        </button>
      )}
      {best && place && best.certainty === 'maybe' && (
        <div className="is-this" role="group" aria-labelledby="is-this" data-question={place.id}>
          <p id="is-this">{t('walk.camera.isThis', { name: place.name })}</p>
          <button
            type="button"
            className="button main"
            data-control="yes"
            onClick={() => {
              eyes.tell({ sense: 'tap', placeId: place.id })
              onPlace(place)
            }}
          >
            {t('walk.camera.yes')}
          </button>
          <button
            type="button"
            className="button"
            data-control="no"
            onClick={() => {
              eyes.tell({ sense: 'denied', placeId: place.id })
              onDenied()
            }}
          >
            {t('walk.camera.no')}
          </button>
        </div>
      )}
    </>
  )
}
