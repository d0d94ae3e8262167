import { useT } from '#pages'
import type { RoomCard } from '#stage'
import { useStore } from 'zustand/react'

/**
 * Over the camera's picture: what to do, and the card's own buttons as real ones, which a screen reader finds. Where
 * the page is not seen, the card has them; this then says where they are, for tests.
 */
export function RoomBar({
  card,
  shift,
  onPress,
}: {
  card: RoomCard
  /** The title of what can be tried, if anything. */
  shift: string | undefined
  onPress: (id: string) => void
}) {
  const t = useT()
  const { step, isOverlaid, place, isAnchored, buttons } = useStore(card.ui)
  return (
    <div
      className="room-bar card"
      data-room-card={step}
      data-position={place}
      data-anchored={isAnchored}
      data-overlaid={isOverlaid}
      ref={keepPresses}
    >
      {Object.entries(buttons).map(([id, position]) => (
        <span key={id} hidden data-command={id} data-position={position} />
      ))}
      <p role="status">{t(`walk.ar.${step}`)}</p>
      <div className="row">
        {step !== 'placed' && (
          <button type="button" className="button" onClick={() => onPress('ahead')} data-control="ahead">
            {t('walk.ar.ahead')}
          </button>
        )}
        {shift !== undefined && (
          <button type="button" className="button main" onClick={() => onPress('try')} data-control="try">
            {t('walk.ar.try', { title: shift })}
          </button>
        )}
        <button type="button" className="button" onClick={() => onPress('close')} data-control="leave-room">
          {t('walk.ar.close')}
        </button>
      </div>
    </div>
  )
}

/** A finger on these buttons means them, and no place of the room behind them. */
function keepPresses(bar: HTMLElement | null): (() => void) | undefined {
  const keep = (event: Event) => event.preventDefault()
  bar?.addEventListener('beforexrselect', keep)
  return () => bar?.removeEventListener('beforexrselect', keep)
}
