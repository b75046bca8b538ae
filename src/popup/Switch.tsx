export interface SwitchProps {
  readonly label: string
  readonly on: boolean
  readonly onSwitch: (on: boolean) => void
}

/** A switch that says its name, with the whole line to click on. */
export function Switch({ label, on, onSwitch }: SwitchProps) {
  return (
    <label class="switch">
      <span>{label}</span>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
    </label>
  )
}
