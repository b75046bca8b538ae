import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

export interface ModalProps {
  readonly label: string
  /** The reader pressed Escape, or the button that closes. */
  readonly onLeave: () => void
  readonly children: ComponentChildren
}

/** The browser's own dialog: focus goes in, stays, and comes back where it was. */
export function Modal({ label, onLeave, children }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    return () => shown?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      class="modal"
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault()
        onLeave()
      }}
    >
      <h3>{label}</h3>
      {children}
    </dialog>
  )
}
