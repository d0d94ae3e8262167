import { useEffect, useId, useRef, type ReactNode } from 'react'

/**
 * A modal dialog: the browser keeps focus inside, Escape asks to close it, and focus goes back to where it
 * was. Its heading takes the focus first, so that a screen reader says what it is about before its buttons.
 */
export function Dialog({
  title,
  children,
  onClose,
  name,
}: {
  title: string
  children: ReactNode
  /** Absent: the dialog asks something that must be answered, and Escape does nothing. */
  onClose?: (() => void) | undefined
  /** For tests and styles: `data-dialog`. */
  name: string
}) {
  const box = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const id = useId()
  useEffect(() => {
    const before = document.activeElement
    const dialog = box.current
    if (!dialog?.open) dialog?.showModal()
    heading.current?.focus()
    return () => {
      dialog?.close()
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  return (
    <dialog
      ref={box}
      aria-labelledby={id}
      data-dialog={name}
      closedby={onClose ? 'closerequest' : 'none'}
      onCancel={(event) => {
        if (!event.cancelable) return
        event.preventDefault()
        onClose?.()
      }}
      onClose={(event) => {
        // The browser closed it over our heads, as Chrome does at a second Escape: what it asks still stands.
        if (event.target !== box.current || box.current.open) return
        box.current.showModal()
        heading.current?.focus()
        onClose?.()
      }}
    >
      <h2 id={id} tabIndex={-1} ref={heading}>
        {title}
      </h2>
      {children}
    </dialog>
  )
}
