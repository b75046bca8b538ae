import { type FormProps, SwitchField } from './fields.tsx'

/** What the toolbar button shows. */
export function ToolbarForm(form: FormProps) {
  return <SwitchField setting="badge" {...form} />
}
