import { addressOf, Icon, useT } from '#pages'
import { packToLink, writePack, type PlacePack } from '#place'
import { useState } from 'react'

/** Gives a pack away: as a file, or, where it is small enough, as a link that holds all of it. */
export function SharePack({ pack }: { pack: PlacePack }) {
  const t = useT()
  const [said, setSaid] = useState('')
  const share = async () => {
    const packed = packToLink(pack)
    if (!packed.ok) return setSaid(t('walk.share.tooLong'))
    const link = `${location.href.split('#')[0]}${addressOf({ page: 'walk-make', given: packed.text })}`
    try {
      await navigator.clipboard.writeText(link)
      setSaid(t('walk.share.copied'))
    } catch {
      setSaid(link)
    }
  }
  return (
    <section aria-labelledby="share">
      <h2 id="share">{t('walk.share')}</h2>
      <p>{t('walk.share.text')}</p>
      <p className="row">
        <button type="button" className="button" onClick={() => offer(pack)} data-control="download">
          <Icon name="download" />
          {t('walk.share.file')}
        </button>
        <button type="button" className="button" onClick={() => void share()} data-control="link">
          <Icon name="away" />
          {t('walk.share.link')}
        </button>
      </p>
      <p role="status" className="shared-link">
        {said}
      </p>
    </section>
  )
}

function offer(pack: PlacePack): void {
  const url = URL.createObjectURL(new Blob([writePack(pack)], { type: 'application/geo+json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = `${pack.id}.geojson`
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
