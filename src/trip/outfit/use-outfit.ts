import type { Link } from '#session/class'
import { useEffect } from 'react'
import { useLinkState } from '../together/use-class.ts'
import { recallOutfit } from './kept-outfit.ts'

/** Whoever comes in wears what they chose for an earlier class on this device. */
export function useOutfit(link: Link): void {
  const isPlain = useLinkState(
    link,
    ({ device: { at, member } }) => at?.state.members[member?.slot ?? -1]?.outfit === undefined,
  )
  const isIn = useLinkState(link, ({ device: { at } }) => at !== undefined && !at.state.isEnded)
  useEffect(() => {
    const kept = recallOutfit()
    if (isIn && isPlain && kept) link.command({ do: 'dress', ...kept })
  }, [link, isIn, isPlain])
}
