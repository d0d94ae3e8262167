import type { ReactNode } from 'react'
import { momentId } from './debrief-context.ts'

/** Jumps to a moment of the timeline. A button, not a link: the address belongs to the pages. */
export function MomentLink({
  index,
  children,
  className = 'link',
}: {
  index: number
  children: ReactNode
  className?: string
}) {
  return (
    <button
      type="button"
      className={className}
      onClick={() => {
        const moment = document.getElementById(momentId(index))
        moment?.scrollIntoView({ block: 'center' })
        moment?.focus()
      }}
    >
      {children}
    </button>
  )
}
