import type { ComponentChildren } from 'preact'
import { About } from '../../src/options/About.tsx'
import { BackupForm } from '../../src/options/BackupForm.tsx'
import { CardsForm } from '../../src/options/CardsForm.tsx'
import type { FormProps } from '../../src/options/fields.tsx'
import { KeysForm } from '../../src/options/KeysForm.tsx'
import { MarksForm } from '../../src/options/MarksForm.tsx'
import { QuietForm } from '../../src/options/QuietForm.tsx'
import { SitesForm } from '../../src/options/SitesForm.tsx'
import { ToolbarForm } from '../../src/options/ToolbarForm.tsx'
import { DEFAULT_SETTINGS, type SettingPath } from '../../src/settings/settings.ts'
import type { PageFigure } from './figures.tsx'

/** The forms of the options, as set at first and bent as far as they go. */

const nothing = () => {}

const asSetAtFirst: FormProps = { settings: DEFAULT_SETTINGS, fixed: new Set(), onSet: nothing }

const FIXED: readonly SettingPath[] = ['on', 'sites.patterns', 'marks.style', 'hiddenTypes', 'card.textSize', 'badge']
const byAnOrganisation: FormProps = {
  ...asSetAtFirst,
  fixed: new Set(FIXED),
  settings: {
    ...DEFAULT_SETTINGS,
    sites: { mode: 'only-list', patterns: ['*.example.org', 'a-very-long-name-of-a-site-that-wraps.newsroom.example'] },
    hiddenTypes: ['city', 'country'],
    card: { ...DEFAULT_SETTINGS.card, trigger: 'click', textSize: 200 },
  },
}

const KEYS = [
  { name: 'next', description: 'Next marked name', shortcut: 'Alt+Period' },
  { name: 'panel', description: 'Open the list beside the page', shortcut: '' },
]

const QUIET = {
  known: { taliban: '2026-11-02' },
  notThis: { long: ['*', 'a-very-long-name-of-a-site-that-wraps.newsroom.example'] },
}
const TITLES = { taliban: 'Taliban', long: 'Commission for the Supervision of Navigation on the Upper Tributaries' }

function all(form: FormProps): ComponentChildren {
  return [MarksForm, CardsForm, SitesForm, ToolbarForm].map((Form) => (
    <section key={Form.name}>
      <Form {...form} />
    </section>
  ))
}

const backup = { onExport: nothing, onImport: nothing, onReset: nothing }

export const OPTION_STATES: readonly PageFigure[] = [
  { name: 'Options, as set at first', page: 'options', width: 500, view: all(asSetAtFirst) },
  { name: 'Options, set by an organisation, 320 px', page: 'options', width: 320, view: all(byAnOrganisation) },
  {
    name: 'Keys, what was silenced, backup, about',
    page: 'options',
    width: 460,
    view: (
      <>
        <KeysForm keys={KEYS} onChange={nothing} />
        <section>
          <QuietForm quiet={QUIET} titles={TITLES} onUndo={nothing} />
        </section>
        <section>
          <BackupForm done="imported" onUndo={nothing} {...backup} />
        </section>
        <section>
          <BackupForm done="not_a_backup" onUndo={undefined} {...backup} />
        </section>
        <section>
          <About version="0.1.0" />
        </section>
      </>
    ),
  },
]
