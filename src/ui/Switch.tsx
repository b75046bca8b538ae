export interface SwitchProps {
  readonly label: string
  readonly on: boolean
  readonly onSwitch: (on: boolean) => void
  /** Somebody else has decided: it shows how it stands and cannot be moved. */
  readonly isFixed?: boolean
}

/** A switch that says its name, with the whole line to click on. */
export function Switch({ label, on, onSwitch, isFixed = false }: SwitchProps) {
  return (
    <label class="switch">
      <span>{label}</span>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        disabled={isFixed}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
    </label>
  )
}
