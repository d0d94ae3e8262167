import type { Outfit } from '#class'

/** A head from the front, as the others see it in the room. The words beside it say the same. */
export function OutfitPicture({ outfit: { colour, top } }: { outfit: Outfit }) {
  return (
    <svg className="outfit-picture" viewBox="-20 -20 40 52" data-colour={colour} aria-hidden="true">
      <path className="outfit-body" d="M-5 12 Q-16 16 -18 32 H18 Q16 16 5 12 Z" />
      <circle className="outfit-head" r="14" />
      {top === 'cap' && <path className="outfit-top" d="M-12.1 -7 A14 14 0 0 1 12.1 -7 Z" />}
      {top === 'band' && <path className="outfit-top" d="M-11.1 -8.6 H11.1 L8.8 -10.9 H-8.8 Z" />}
      {top === 'crest' && <path className="outfit-top" d="M-3 -4 V-13.7 Q0 -14.3 3 -13.7 V-4 Z" />}
      <path className="outfit-face" d="M-10 -5 Q0 -8 10 -5 V5 Q0 8 -10 5 Z" />
      <ellipse className="outfit-eye" cx="-4.4" cy="-1" rx="1.4" ry="2.1" />
      <ellipse className="outfit-eye" cx="4.4" cy="-1" rx="1.4" ry="2.1" />
    </svg>
  )
}
