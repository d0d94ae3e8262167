import { useEffect, useState } from 'react'

/**
 * What is opened for as long as a component is there; undefined for the first moment.
 * @param open must keep its identity as long as the same thing is meant; undefined: nothing to open yet
 * @param close lets go of it
 */
export function useOpened<Opened>(
  open: (() => Opened) | undefined,
  close: (opened: Opened) => void,
): Opened | undefined {
  const [opened, setOpened] = useState<Opened>()
  useEffect(() => {
    if (!open) return undefined
    const now = open()
    let isLeft = false
    queueMicrotask(() => isLeft || setOpened(() => now))
    return () => {
      isLeft = true
      close(now)
    }
  }, [open, close])
  return opened
}
