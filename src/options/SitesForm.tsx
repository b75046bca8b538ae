import { useState } from 'preact/hooks'
import { sitePattern } from '../settings/site-pattern.ts'
import { CloseIcon } from '../ui/icons.tsx'
import { useStrings } from '../ui/strings.ts'
import { ChoiceField, Field, type FormProps, SwitchField } from './fields.tsx'

/** Where marks are: everywhere, everywhere but, or only on these sites. */
export function SitesForm(form: FormProps) {
  const { settings, fixed, onSet } = form
  const { patterns } = settings.sites
  return (
    <>
      <SwitchField setting="on" {...form} />
      <ChoiceField setting="sites.mode" {...form} />
      <Field setting="sites.patterns" fixed={fixed}>
        <PatternList
          patterns={patterns}
          isFixed={fixed.has('sites.patterns')}
          onChange={(now) => onSet('sites.patterns', now)}
        />
      </Field>
    </>
  )
}

interface PatternListProps {
  readonly patterns: readonly string[]
  readonly isFixed: boolean
  readonly onChange: (patterns: readonly string[]) => void
}

function PatternList({ patterns, isFixed, onChange }: PatternListProps) {
  const strings = useStrings()
  const [typed, setTyped] = useState('')
  const [isWrong, setIsWrong] = useState(false)
  const add = () => {
    const pattern = sitePattern(typed)
    setIsWrong(pattern === undefined)
    if (pattern === undefined) return
    setTyped('')
    if (!patterns.includes(pattern)) onChange([...patterns, pattern].sort())
  }
  return (
    <fieldset disabled={isFixed}>
      <legend>{strings('option_sites_patterns')}</legend>
      <p class="hint" id="site-hint">
        {strings('option_sites_hint')}
      </p>
      <form
        class="add"
        onSubmit={(event) => {
          event.preventDefault()
          add()
        }}
      >
        <input
          type="text"
          dir="ltr"
          aria-label={strings('option_sites_add_label')}
          aria-describedby="site-hint"
          aria-invalid={isWrong}
          placeholder="example.org"
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <button type="submit" class="button">
          {strings('option_sites_add')}
        </button>
      </form>
      <p role="status">{isWrong && strings('option_sites_wrong', typed)}</p>
      <ul class="rows">
        {patterns.map((pattern) => (
          <li key={pattern}>
            <bdi dir="ltr">{pattern}</bdi>
            <button
              type="button"
              class="button icon"
              aria-label={strings('option_sites_remove', pattern)}
              onClick={() => onChange(patterns.filter((other) => other !== pattern))}
            >
              <CloseIcon />
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
