import type { ComponentChildren } from 'preact'
import { settingAt } from '../settings/setting-at.ts'
import { CHOICES, RANGES, type SettingPath, type Settings } from '../settings/settings.ts'
import { Switch } from '../ui/Switch.tsx'
import { useStrings, useVoice } from '../ui/strings.ts'

/** What every form of settings is given. */
export interface FormProps {
  readonly settings: Settings
  /** What an organisation has decided. */
  readonly fixed: ReadonlySet<SettingPath>
  readonly onSet: (setting: SettingPath, value: unknown) => void
}

type FieldProps = FormProps & { readonly setting: SettingPath }

/** The key of a setting's label: `option_marks_style`. */
const keyOf = (setting: SettingPath): string => `option_${setting.replace('.', '_')}`

export function SwitchField({ setting, settings, fixed, onSet }: FieldProps) {
  const strings = useStrings()
  return (
    <Field setting={setting} fixed={fixed}>
      <Switch
        label={strings(keyOf(setting))}
        on={settingAt(settings, setting) === true}
        isFixed={fixed.has(setting)}
        onSwitch={(on) => onSet(setting, on)}
      />
    </Field>
  )
}

/** One of a few, all of them to be seen. */
export function ChoiceField({ setting, settings, fixed, onSet }: FieldProps) {
  const strings = useStrings()
  return (
    <Field setting={setting} fixed={fixed}>
      <fieldset class="choice" disabled={fixed.has(setting)}>
        <legend>{strings(keyOf(setting))}</legend>
        {CHOICES[setting]?.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name={setting}
              value={choice}
              checked={settingAt(settings, setting) === choice}
              onChange={() => onSet(setting, choice)}
            />
            <span class={`sample ${choice}`}>{strings(`${keyOf(setting)}_${choice.replace('-', '_')}`)}</span>
          </label>
        ))}
      </fieldset>
    </Field>
  )
}

/** A number between two; saved when the hand lets go, not on the way. */
export function RangeField({ setting, settings, fixed, onSet }: FieldProps) {
  const { strings, lang } = useVoice()
  const [least, greatest, step] = RANGES[setting] ?? [0, 0, 1]
  const value = Number(settingAt(settings, setting))
  const written = strings(`${keyOf(setting)}_value`, new Intl.NumberFormat(lang).format(value))
  return (
    <Field setting={setting} fixed={fixed}>
      <label class="range">
        <span>{strings(keyOf(setting))}</span>
        <input
          type="range"
          min={least}
          max={greatest}
          step={step}
          value={value}
          disabled={fixed.has(setting)}
          aria-valuetext={written}
          onChange={({ currentTarget }) => onSet(setting, currentTarget.valueAsNumber)}
        />
        <output>{written}</output>
      </label>
    </Field>
  )
}

/** Whatever is set for the reader says so. */
export function Field({
  setting,
  fixed,
  children,
}: Pick<FieldProps, 'setting' | 'fixed'> & { children: ComponentChildren }) {
  const strings = useStrings()
  return (
    <div class="field" data-setting={setting}>
      {children}
      {fixed.has(setting) && <p class="hint">{strings('option_fixed')}</p>}
    </div>
  )
}
