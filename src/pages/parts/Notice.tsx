import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'

/** A message that stands in the page: `alert` is read out at once, `status` when the reader has time. */
export function Notice({
  children,
  role,
  calm = false,
}: {
  children: ReactNode
  role?: 'alert' | 'status'
  calm?: boolean
}) {
  return (
    <div className={calm ? 'notice calm' : 'notice'} role={role}>
      <Icon name={calm ? 'bulb' : 'warning'} />
      {children}
    </div>
  )
}
