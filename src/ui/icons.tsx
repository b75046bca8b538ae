/** Line icons of 16 px, drawn for the project; they take the colour of the text and say nothing to a screen reader. */

import type { ComponentChildren } from 'preact'

function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  )
}

export const CloseIcon = () => (
  <Icon>
    <path d="M4 4l8 8M12 4l-8 8" />
  </Icon>
)

export const PinIcon = () => (
  <Icon>
    <path d="M6 2.5h4M6.5 2.5l-.4 4.2L4.2 9v.7h7.6V9L9.9 6.7l-.4-4.2M8 9.7v4" />
  </Icon>
)

export const BackIcon = () => (
  <Icon>
    <path class="flip" d="M9.5 3.5L5 8l4.5 4.5" />
  </Icon>
)

export const NextIcon = () => (
  <Icon>
    <path d="M3.5 6L8 10.5 12.5 6" />
  </Icon>
)

export const PreviousIcon = () => (
  <Icon>
    <path d="M3.5 10L8 5.5 12.5 10" />
  </Icon>
)
