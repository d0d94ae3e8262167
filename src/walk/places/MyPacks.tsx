import { Dialog, goTo, Icon, Notice, useLanguage, useT } from '#pages'
import type { PlacePack } from '#place'
import { use, useEffect, useRef, useState } from 'react'
import { loadMine, NEAR_ME } from '../packs/load-pack.ts'
import { deletePack } from '../packs/my-packs.ts'
import { PackLinks } from './PackLinks.tsx'

/** The packs that this device keeps; nothing where there are none. */
export function MyPacks() {
  const t = useT()
  const language = useLanguage()
  const heading = useRef<HTMLHeadingElement>(null)
  const [asked, setAsked] = useState<PlacePack>()
  const [said, setSaid] = useState('')
  const packs = use(loadMine())
  const before = useRef(packs)
  useEffect(() => {
    // The button that was pressed is gone with its card.
    if (packs.length < before.current.length) heading.current?.focus()
    before.current = packs
  }, [packs])
  if (packs.length === 0 && said === '') return undefined
  const remove = async ({ id }: PlacePack) => {
    setAsked(undefined)
    try {
      await deletePack(id)
      setSaid(t('pages.record.deleted'))
      goTo({ page: 'walk' }, { replace: true })
    } catch {
      setSaid(t('pages.record.failed'))
    }
  }
  return (
    <section aria-labelledby="mine">
      <h2 id="mine" ref={heading} tabIndex={-1} className="section-title">
        {t('walk.mine')}
      </h2>
      <p role="status">{said}</p>
      <ul className="pack-cards">
        {packs.some(({ invented }) => !invented) && (
          <li className="card pack-card" data-pack={NEAR_ME}>
            <h3>{t('walk.nearMe')}</h3>
            <p>{t('walk.nearMe.text')}</p>
            <div className="row">
              <PackLinks id={NEAR_ME} title={t('walk.nearMe')} />
            </div>
          </li>
        )}
        {packs.map((pack) => (
          <li key={pack.id} className="card pack-card" data-pack={pack.id}>
            <h3>{pack.title[language]}</h3>
            <p>{t('walk.count', { count: pack.places.length })}</p>
            <div className="row">
              <PackLinks id={pack.id} title={pack.title[language]} />
              <button type="button" className="button" onClick={() => setAsked(pack)} data-control="delete">
                <Icon name="trash" />
                {t('walk.delete')}
                <span className="unseen">: {pack.title[language]}</span>
              </button>
            </div>
          </li>
        ))}
      </ul>
      {packs.length > 0 && (
        <Notice calm>
          <p>{t('walk.mine.where')}</p>
        </Notice>
      )}
      {asked && (
        <Dialog
          name="delete"
          title={t('walk.delete.ask', { title: asked.title[language] })}
          onClose={() => setAsked(undefined)}
        >
          <p>{t('walk.delete.text')}</p>
          <div className="dialog-buttons">
            <button type="button" className="button" onClick={() => setAsked(undefined)}>
              {t('pages.record.noKeep')}
            </button>
            <button
              type="button"
              className="button danger"
              data-control="yes"
              onClick={() => void remove(asked)}
            >
              {t('pages.record.yesDelete')}
            </button>
          </div>
        </Dialog>
      )}
    </section>
  )
}
