import { useEffect, useRef, type RefObject } from 'react'

/** Where focus goes when what had it is gone, best first. */
const HOMES = [
  '.stage-sayings button',
  '.stage-target:not([data-outside])',
  '.stage-waits button',
  '.stage-target',
] as const

/**
 * Keeps a keyboard's focus among the decisions: where the focused button went away with what was decided, it goes to
 * what can be said next, else to the target that had it last, else to the first in view. Whoever points is left alone.
 */
export function useStageFocus(isPlaying: boolean): RefObject<HTMLDivElement | null> {
  const overlay = useRef<HTMLDivElement>(null)
  const refocus = useRef<() => void>(undefined)

  useEffect(() => {
    const box = overlay.current
    if (!box) return
    const off = new AbortController()
    let wasInside = false
    let isPointing = false
    let lastTarget: string | undefined
    // `focusout` is not sent when a focused element is removed, so `wasInside` stays true exactly in that case.
    const note = ({ target }: FocusEvent) => {
      // A question comes up by itself: it is not the learner who has left.
      if (!(target instanceof HTMLElement) || target.closest('dialog')) return
      wasInside = box.contains(target)
      lastTarget = target.dataset['target'] ?? lastTarget
    }
    refocus.current = () => {
      if (!wasInside || isPointing || document.activeElement !== document.body) return
      homeIn(box, lastTarget)?.focus()
    }
    document.addEventListener('focusin', note, off)
    // A key that is held on would press what the focus has moved to.
    box.addEventListener(
      'keydown',
      (event) => event.key === 'Enter' && event.repeat && event.preventDefault(),
      off,
    )
    document.addEventListener('pointerdown', () => (isPointing = true), { capture: true, signal: off.signal })
    document.addEventListener('keydown', () => (isPointing = false), { capture: true, signal: off.signal })
    const watcher = new MutationObserver(() => refocus.current?.())
    watcher.observe(box, { childList: true, subtree: true })
    return () => {
      off.abort()
      watcher.disconnect()
    }
  }, [])

  useEffect(() => {
    if (!isPlaying) return
    // A dialog that closes gives focus back first.
    const soon = setTimeout(() => refocus.current?.())
    return () => clearTimeout(soon)
  }, [isPlaying])
  return overlay
}

function homeIn(box: HTMLElement, lastTarget: string | undefined): HTMLElement | null {
  const [first, ...others] = HOMES
  const same = lastTarget === undefined ? [] : [`[data-target="${CSS.escape(lastTarget)}"]`]
  for (const selector of [first, ...same, ...others]) {
    const home = box.querySelector<HTMLElement>(selector)
    if (home) return home
  }
  return null
}
