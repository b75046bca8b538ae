import { ENTITY_TYPES } from '../glossary/vocabulary.ts'
import { useStrings } from '../ui/strings.ts'
import { ChoiceField, Field, type FormProps } from './fields.tsx'

/** How marks look, how many there are, and of what. */
export function MarksForm(form: FormProps) {
  return (
    <>
      <ChoiceField setting="marks.style" {...form} />
      <ChoiceField setting="marks.density" {...form} />
      <Kinds {...form} />
    </>
  )
}

function Kinds({ settings, fixed, onSet }: FormProps) {
  const strings = useStrings()
  const { hiddenTypes } = settings
  const others = (type: string) => hiddenTypes.filter((hidden) => hidden !== type)
  return (
    <Field setting="hiddenTypes" fixed={fixed}>
      <fieldset class="kinds" disabled={fixed.has('hiddenTypes')}>
        <legend>{strings('option_hiddenTypes')}</legend>
        {ENTITY_TYPES.map((type) => (
          <label key={type}>
            <input
              type="checkbox"
              name={type}
              checked={!hiddenTypes.includes(type)}
              onChange={({ currentTarget }) =>
                onSet('hiddenTypes', currentTarget.checked ? others(type) : [...others(type), type])
              }
            />
            <span>{strings(`kind_${type.replaceAll('-', '_')}`)}</span>
          </label>
        ))}
      </fieldset>
    </Field>
  )
}
