import { addressOf, Icon, useT } from '#pages'
import { useStore } from 'zustand/react'
import type { Eyes } from './eyes.ts'

/** That the last poster seen belongs to another pack, and the way to its place there. */
export function OtherPoster({ eyes }: { eyes: Eyes }) {
  const t = useT()
  const poster = useStore(eyes.store, (state) => state.otherPoster)
  if (!poster) return undefined
  return (
    <div className="is-this" role="status">
      <p>{t('walk.camera.otherPack')}</p>
      <a
        className="button main"
        href={addressOf({ page: 'walk', pack: poster.packId, at: poster.placeId })}
        data-control="other-poster"
      >
        <Icon name="walk" />
        {t('walk.camera.openOther')}
      </a>
    </div>
  )
}
