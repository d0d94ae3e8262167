import { Dialog, goTo, Icon, useLanguage, useT } from '#pages'
import type { PlacePack } from '#place'
import { useState } from 'react'
import { keepPack, type OnClash } from '../packs/keep-pack.ts'

/** Keeps a pack in this browser; where another of its name is kept there, asks which of them shall stay. */
export function KeepPack({ pack }: { pack: PlacePack }) {
  const t = useT()
  const language = useLanguage()
  const [before, setBefore] = useState<PlacePack>()
  const [isUnkept, setUnkept] = useState(false)
  const keep = async (onClash: OnClash) => {
    setBefore(undefined)
    try {
      const keeping = await keepPack(pack, onClash)
      if ('before' in keeping) setBefore(keeping.before)
      else goTo({ page: 'walk', pack: keeping.kept.id })
    } catch {
      setUnkept(true)
    }
  }
  return (
    <>
      <p className="row">
        <button type="button" className="button main" onClick={() => void keep('tell')} data-control="keep">
          <Icon name="check" />
          {t('walk.make.keep')}
        </button>
      </p>
      {isUnkept && <p role="alert">{t('walk.make.unkept')}</p>}
      {before && (
        <Dialog
          name="clash"
          title={t('walk.make.clash', { title: before.title[language], count: before.places.length })}
          onClose={() => setBefore(undefined)}
        >
          <p>{t('walk.make.clash.text')}</p>
          <div className="dialog-buttons">
            <button
              type="button"
              className="button main"
              data-control="both"
              onClick={() => void keep('both')}
            >
              {t('walk.make.clash.both')}
            </button>
            <button
              type="button"
              className="button danger"
              data-control="replace"
              onClick={() => void keep('replace')}
            >
              {t('walk.make.clash.replace')}
            </button>
            <button type="button" className="button" data-control="back" onClick={() => setBefore(undefined)}>
              {t('walk.make.clash.back')}
            </button>
          </div>
        </Dialog>
      )}
    </>
  )
}
