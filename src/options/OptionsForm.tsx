import type { ComponentChildren } from 'preact'
import { useStrings } from '../ui/strings.ts'
import { About } from './About.tsx'
import { BackupSettings } from './BackupSettings.tsx'
import { CardsForm } from './CardsForm.tsx'
import type { FormProps } from './fields.tsx'
import { KeysSettings } from './KeysSettings.tsx'
import { MarksForm } from './MarksForm.tsx'
import { PacksSection } from './packs/PacksSection.tsx'
import { QuietSettings } from './QuietSettings.tsx'
import { SitesForm } from './SitesForm.tsx'
import { ToolbarForm } from './ToolbarForm.tsx'

export interface OptionsProps extends FormProps {
  /** What the browser said when it did not save; empty when all is well. */
  readonly refused: string
  /** What it said when it did not give out what is stored; empty when all is well. */
  readonly trouble: string
  readonly version: string
  readonly onRefused: (error: unknown) => void
}

/** Everything that the reader can bend, from the most to the least wanted. */
export function OptionsForm({ refused, trouble, version, onRefused, ...form }: OptionsProps) {
  const strings = useStrings()
  return (
    <main class="options">
      <h1>{strings('option_title')}</h1>
      <p class="hint">{strings('option_saved_at_once')}</p>
      {trouble !== '' && <p role="alert">{strings('option_trouble', trouble)}</p>}
      {refused !== '' && <p role="alert">{strings('popup_not_saved', refused)}</p>}
      <Section id="marks">
        <MarksForm {...form} />
      </Section>
      <Section id="cards">
        <CardsForm {...form} />
      </Section>
      <Section id="packs">
        <PacksSection />
      </Section>
      <Section id="sites">
        <SitesForm {...form} />
      </Section>
      <Section id="toolbar">
        <ToolbarForm {...form} />
      </Section>
      <KeysSettings />
      <Section id="quiet">
        <QuietSettings />
      </Section>
      <Section id="backup">
        <BackupSettings onRefused={onRefused} />
      </Section>
      <Section id="about">
        <About version={version} />
      </Section>
    </main>
  )
}

function Section({ id, children }: { id: string; children: ComponentChildren }) {
  const strings = useStrings()
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{strings(`option_${id}`)}</h2>
      {children}
    </section>
  )
}
