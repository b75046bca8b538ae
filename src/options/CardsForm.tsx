import { ChoiceField, type FormProps, RangeField } from './fields.tsx'

/** When a card opens, and how it looks. */
export function CardsForm(form: FormProps) {
  return (
    <>
      <ChoiceField setting="card.trigger" {...form} />
      {form.settings.card.trigger === 'rest' && <RangeField setting="card.dwell" {...form} />}
      <RangeField setting="card.textSize" {...form} />
      <ChoiceField setting="card.theme" {...form} />
    </>
  )
}
