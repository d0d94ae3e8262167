import { useEffect, useState } from 'react'
import type { Draft } from './draft.ts'

/** What was begun, by letter: whoever looks at another page and comes back finds it, until the tab is closed. */
const kept = new Map<string, readonly Draft[]>()
/** Letters with clips that are nowhere else. */
const unsaved = new Set<string>()

/** The answers to a letter so far, one for each of its questions. */
export function useDrafts(
  letter: string,
  count: number,
): readonly [readonly Draft[], (at: number, changed: Partial<Draft>) => void] {
  const [drafts, setDrafts] = useState<readonly Draft[]>(
    () => kept.get(letter) ?? Array.from({ length: count }, () => ({ answer: '', clip: undefined })),
  )
  useEffect(() => {
    kept.set(letter, drafts)
  }, [letter, drafts])
  const change = (at: number, changed: Partial<Draft>) =>
    setDrafts((before) => before.map((draft, index) => (index === at ? { ...draft, ...changed } : draft)))
  return [drafts, change]
}

/** Lets the browser ask before the tab closes over clips that are nowhere else. */
export function useWarning(letter: string, isUnsaved: boolean): void {
  useEffect(() => {
    if (isUnsaved) unsaved.add(letter)
    else unsaved.delete(letter)
    // It stays when another page is looked at; the same listener is added once.
    addEventListener('beforeunload', warn)
  }, [letter, isUnsaved])
}

function warn(event: BeforeUnloadEvent): void {
  if (unsaved.size > 0) event.preventDefault()
}
