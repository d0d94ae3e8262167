import type { Affordance } from '#scenario'
import type { Session } from '#session'
import { useEffect } from 'react'
import { useSettings } from '../use-words.ts'

/**
 * The keys 1 to 9 choose the first nine choices, unless the learner turned them off (WCAG 2.1.4), writes
 * somewhere, or answers a dialog. Says whether they are on.
 */
export function useNumberKeys(session: Session, ordered: readonly Affordance[]): boolean {
  const { shortcuts } = useSettings()
  useEffect(() => {
    if (!shortcuts) return
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || isElsewhere(event.target)) return
      const choice = /^[1-9]$/.test(event.key) ? ordered[Number(event.key) - 1] : undefined
      if (choice) void session.decide(choice.event)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [session, ordered, shortcuts])
  return shortcuts
}

function isElsewhere(target: EventTarget | null): boolean {
  // A press on a dialog's ground leaves the focus on the page, where keys must not decide behind it.
  if (document.querySelector('dialog[open]')) return true
  return target instanceof Element && target.closest('input, textarea, select') !== null
}
