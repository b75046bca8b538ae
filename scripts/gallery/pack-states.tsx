import { EntriesForm } from '../../src/options/packs/EntriesForm.tsx'
import { ImportDialog } from '../../src/options/packs/ImportDialog.tsx'
import { PacksForm, type PacksFormProps } from '../../src/options/packs/PacksForm.tsx'
import type { ImportState } from '../../src/options/packs/use-import.ts'
import type { PackEntry } from '../../src/packs/pack-entry.ts'
import type { PackRecord } from '../../src/packs/pack-record.ts'
import type { Preview } from '../../src/packs/packer.ts'
import { Refusal } from '../../src/packs/refusal.ts'
import type { PageFigure } from './figures.tsx'

/** The reader's own glossaries: none, some, an entry in hand, and every step of an import. */

const nothing = () => {}

const rivers: PackRecord = {
  id: 'rivers',
  title: 'River towns',
  about: '',
  on: true,
  order: 0,
  revision: 1,
  file: 'rivers.csv',
  entryCount: 3841,
  nameCount: 9120,
  editCount: 2,
  updated: '2026-11-20',
  bytes: 4_000_000,
  deletedAt: undefined,
}
const RECORDS: readonly PackRecord[] = [
  rivers,
  {
    ...rivers,
    id: 'long',
    title: 'Persons and offices of the Intergovernmental Commission for the Upper Tributaries',
    on: false,
    file: 'persons-and-offices-of-the-intergovernmental-commission.backstory.json',
    editCount: 0,
  },
  { ...rivers, id: 'gone', title: 'Old list', deletedAt: 1 },
  { ...rivers, id: 'own', title: 'قاموسي', file: '', entryCount: 1, editCount: 1 },
]

const ENTRIES: readonly [PackEntry, PackEntry] = [
  {
    id: 'guild',
    name: 'Ferrymen Guild',
    aliases: ['Guild of Ferrymen', 'FG'],
    what: 'Association of the people who row the boats at the crossing, founded when the bridge fell.',
    type: 'ngo',
  },
  { id: 'ilse', name: 'Ilse Brandhorst', aliases: [], what: 'Head of the guild.', type: 'person' },
]

const form: PacksFormProps = {
  packs: RECORDS,
  openId: '',
  refusal: undefined,
  onFile: nothing,
  onPaste: nothing,
  onCreate: nothing,
  onSwitch: nothing,
  onRename: nothing,
  onMove: nothing,
  onOpen: nothing,
  onUpdate: nothing,
  onExport: nothing,
  onDelete: nothing,
  onUndo: nothing,
}

const found = { total: 3841, entries: ENTRIES.map((entry, at) => ({ ...entry, isEdited: at === 1 })) }
const entries = {
  text: '',
  found,
  open: undefined,
  report: undefined,
  onSearch: nothing,
  onOpen: nothing,
  onSave: nothing,
}
const report: Preview['report'] = {
  counts: { link: 1, name_one_character: 7, no_what: 2 },
  remarks: [
    { line: 4, field: 'name', code: 'name_one_character', detail: 'X' },
    { line: 5, field: 'link', code: 'link', detail: 'http://example.org/not-safe' },
    { line: 6, field: '', code: 'no_what', detail: 'Somebody of whom the list says nothing' },
  ],
}
const preview: Preview = {
  source: 'csv',
  title: '',
  about: '',
  hasHeader: true,
  columns: [
    { name: 'Begriff', field: 'name', samples: ['Ferrymen Guild', 'Ilse Brandhorst'] },
    { name: 'Erklärung', field: 'what', samples: ['Association of the people who row the boats at the crossing'] },
    { name: 'Seite', field: '', samples: ['112', '114'] },
  ],
  entryCount: 3841,
  nameCount: 9120,
  sample: ENTRIES,
  report,
}

const importing = (name: string, state: ImportState): PageFigure => ({
  name: `Import: ${name}`,
  page: 'options',
  width: 460,
  view: <ImportDialog state={state} start={nothing} choose={nothing} keep={nothing} leave={nothing} />,
})

export const PACK_STATES: readonly PageFigure[] = [
  { name: 'Glossaries: none yet', page: 'options', width: 460, view: <PacksForm {...form} packs={[]} /> },
  {
    name: 'Glossaries: several, one open, one deleted',
    page: 'options',
    width: 560,
    view: (
      <PacksForm {...form} openId="rivers">
        <EntriesForm {...entries} />
      </PacksForm>
    ),
  },
  {
    name: 'Glossaries at 320 px, one refused',
    page: 'options',
    width: 320,
    view: <PacksForm {...form} packs={RECORDS.slice(0, 2)} refusal={new Refusal('csv_quote', 12)} />,
  },
  importing('working', { kind: 'working', progress: { stage: 'compiling', share: 0.42 }, into: undefined }),
  importing('things left out', { kind: 'preview', preview, name: 'rivers.csv', into: undefined }),
  importing('an update', {
    kind: 'preview',
    preview: { ...preview, source: 'pack', columns: [] },
    name: 'rivers-2.json',
    into: rivers,
  }),
  importing('refused', { kind: 'refused', refusal: new Refusal('json_cut', 2) }),
  importing('done', { kind: 'done', record: rivers }),
  {
    name: 'Entry in hand, with what was left out',
    page: 'options',
    width: 460,
    view: <EntriesForm {...entries} open={{ id: 'ilse', entry: ENTRIES[1], isEdited: true }} report={report} />,
  },
]
