import type { KeptClass } from '#class'
import { useCallback, useEffect, useState } from 'react'
import { askClass, type KeptRefusal } from '../together/kept-class.ts'

/** What the server keeps of a class, or why it does not tell; undefined while it is asked. `again` asks once more. */
export function useKept(
  code: string,
  key: string,
): { kept: KeptClass | KeptRefusal | undefined; again: () => void } {
  const [kept, setKept] = useState<KeptClass | KeptRefusal>()
  useEffect(() => {
    let isLeft = false
    void askClass(code, key).then((told) => isLeft || setKept(told))
    return () => {
      isLeft = true
    }
  }, [code, key])
  const again = useCallback(() => {
    setKept(undefined)
    void askClass(code, key).then(setKept)
  }, [code, key])
  return { kept, again }
}
