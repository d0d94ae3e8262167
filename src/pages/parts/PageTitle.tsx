import { useEffect, useRef, type ReactNode } from 'react'

let isFirstPage = true

/**
 * The one h1 of a page. It names the browser tab and, after a move inside the app, takes the focus, as a newly
 * loaded page would.
 */
export function PageTitle({
  tab,
  children,
  className,
}: {
  tab: string
  children: ReactNode
  className?: string
}) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${tab} · First Shift`
  }, [tab])
  useEffect(() => {
    if (!isFirstPage) heading.current?.focus()
    isFirstPage = false
  }, [])
  return (
    <h1 ref={heading} tabIndex={-1} className={className}>
      {children}
    </h1>
  )
}
