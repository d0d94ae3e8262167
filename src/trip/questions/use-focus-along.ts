import { useEffect, useRef, type RefObject } from 'react'

/**
 * When what is in a box gives way to something else, the focus goes to the beginning of that, if it was in the box:
 * who works by keyboard goes on where they were. Whoever is elsewhere meanwhile stays there.
 */
export function useFocusAlong(view: string): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null)
  const wasInside = useRef(false)
  const before = useRef(view)
  useEffect(() => {
    const { current: place } = box
    if (!place) return
    const note = () => {
      wasInside.current = place.contains(document.activeElement)
    }
    // A control that goes takes the focus with it and tells nobody, so the last thing that is heard of it counts.
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [])
  useEffect(() => {
    if (before.current === view) return
    before.current = view
    if (wasInside.current) beginning(box.current)?.focus()
  }, [view])
  return box
}

function beginning(box: HTMLElement | null): HTMLElement | null | undefined {
  return box?.querySelector<HTMLElement>('.clip, button')
}
