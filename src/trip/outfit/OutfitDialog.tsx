import { OUTFIT_COLOURS, OUTFIT_TOPS, plainOutfit, type Outfit } from '#class'
import { Dialog, useT } from '#pages'
import type { Link } from '#session/class'
import { useState } from 'react'
import '../trip.css'
import './outfit.css'
import { useLinkState } from '../together/use-class.ts'
import { keepOutfit } from './kept-outfit.ts'
import { OutfitPicture } from './OutfitPicture.tsx'

/** Where a member chooses how the others see them. */
export function OutfitDialog({ link, onClose }: { link: Link; onClose: () => void }) {
  const t = useT()
  const worn = useLinkState(link, ({ device: { at, member } }) => {
    const slot = member?.slot ?? 0
    return at?.state.members[slot]?.outfit ?? plainOutfit(slot)
  })
  const [chosen, setChosen] = useState<Outfit>(worn)
  return (
    <Dialog name="outfit" title={t('trip.outfit.title')} onClose={onClose}>
      <form
        className="stack outfit"
        onSubmit={(event) => {
          event.preventDefault()
          keepOutfit(chosen)
          link.command({ do: 'dress', ...chosen })
          onClose()
        }}
      >
        <OutfitPicture outfit={chosen} />
        <fieldset className="outfit-choice">
          <legend>{t('trip.outfit.colour')}</legend>
          {OUTFIT_COLOURS.map((colour) => (
            <label key={colour} className="choice" data-colour={colour}>
              <input
                type="radio"
                name="colour"
                checked={chosen.colour === colour}
                onChange={() => setChosen({ ...chosen, colour })}
              />
              {t(`trip.outfit.colour.${colour}`)}
            </label>
          ))}
        </fieldset>
        <fieldset className="outfit-choice">
          <legend>{t('trip.outfit.top')}</legend>
          {OUTFIT_TOPS.map((top) => (
            <label key={top} className="choice" data-top={top}>
              <input
                type="radio"
                name="top"
                checked={chosen.top === top}
                onChange={() => setChosen({ ...chosen, top })}
              />
              {t(`trip.outfit.top.${top}`)}
            </label>
          ))}
        </fieldset>
        <p className="soft">{t('trip.outfit.note')}</p>
        <div className="dialog-buttons">
          <button type="submit" className="button main" data-control="dress">
            {t('trip.outfit.wear')}
          </button>
          <button type="button" className="button" onClick={onClose}>
            {t('trip.outfit.leave')}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
