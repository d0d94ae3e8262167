import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react'

/**
 * Keeps the focus sensible: a button that is still there after a decision keeps it; where the focused button
 * went away, the focus goes to the choices' heading, from which Tab leads to the first of the new choices.
 */
export function useChoiceFocus(): {
  section: RefObject<HTMLElement | null>
  heading: RefObject<HTMLHeadingElement | null>
} {
  const section = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const wasInside = useRef(false)
  useEffect(() => {
    const note = () => {
      wasInside.current = section.current?.contains(document.activeElement) ?? false
    }
    // `focusout` is not sent when a focused element is removed, so this stays true exactly in that case.
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [])
  useLayoutEffect(() => {
    if (wasInside.current && document.activeElement === document.body) heading.current?.focus()
  })
  return { section, heading }
}
