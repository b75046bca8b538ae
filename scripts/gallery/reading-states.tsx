import type { Entity } from '../../src/glossary/entity.ts'
import { LookUpForm, type LookUpFormProps } from '../../src/lookup/LookUpForm.tsx'
import type { PageState } from '../../src/messages/messages.ts'
import { PanelForm } from '../../src/panel/PanelForm.tsx'
import { PopupForm } from '../../src/popup/PopupForm.tsx'
import type { Found } from '../../src/roster/roster-data.ts'
import { Welcome } from '../../src/welcome/Welcome.tsx'
import type { PageFigure } from './figures.tsx'

/** What stands beside an article: popup, panel, look-up; and the welcome page. */

const nothing = () => {}

const popup = (name: string, state: PageState, more: object = {}, width = 360): PageFigure => ({
  name: `Popup: ${name}`,
  page: 'popup',
  width,
  view: (
    <PopupForm
      host="news.example.org"
      state={state}
      on={state.kind !== 'off'}
      onHere={state.kind !== 'off'}
      refused=""
      isNews={false}
      onSwitchEverywhere={nothing}
      onSwitchHere={nothing}
      onReadAnyway={nothing}
      onGiveBack={nothing}
      onOpenPanel={nothing}
      onOpenOptions={nothing}
      onJump={nothing}
      {...more}
    />
  ),
})

const panel = (name: string, state: PageState | undefined, width = 320): PageFigure => ({
  name: `Panel: ${name}`,
  page: 'panel',
  width,
  view: <PanelForm state={state} asked={undefined} onJump={nothing} />,
})

const keys = { 'next-mention': 'Alt+.', 'open-card': 'Alt+Shift+.' }

export function readingStates(page: Found, short: Found, entities: readonly Entity[]): readonly PageFigure[] {
  const lookUp = (name: string, parts: Partial<LookUpFormProps>): PageFigure => ({
    name: `Look-up: ${name}`,
    page: 'panel',
    width: 360,
    view: (
      <LookUpForm
        query="Islamic State"
        found={undefined}
        refused=""
        published={page.published}
        onQuery={nothing}
        {...parts}
      />
    ),
  })
  const found = (some: readonly Entity[]) => ({ entities: some, locators: {}, today: page.today })
  return [
    popup('read', { kind: 'read', page }),
    popup(
      'read, without a date; something is new',
      { kind: 'unsettled', page: { ...short, published: '' } },
      { isNews: true },
    ),
    popup(
      'no article, long name of a site',
      { kind: 'no-article' },
      { host: 'a-very-long-name-of-a-site-that-wraps.newsroom.example' },
    ),
    popup(
      'off for this site, not saved',
      { kind: 'off', where: 'site' },
      { on: true, refused: 'QUOTA_BYTES_PER_ITEM quota exceeded' },
    ),
    popup('not allowed here', { kind: 'no-permission' }, { host: '' }, 320),
    popup('being read', { kind: 'busy' }),
    panel('read', { kind: 'read', page }),
    panel('no article', { kind: 'no-article' }),
    lookUp('several', { found: found(entities.filter(({ id }) => id.startsWith('is'))) }),
    lookUp('one', { query: 'Kabul', found: found(entities.filter(({ id }) => id === 'kabul')) }),
    lookUp('none', { query: 'Nobody Of That Name', found: found([]) }),
    lookUp('failed', { refused: 'Error: Could not establish connection.' }),
    { name: 'Welcome', page: 'welcome', width: 640, view: <Welcome keys={keys} /> },
    {
      name: 'Welcome on a phone, without keys',
      page: 'welcome',
      width: 320,
      view: <Welcome keys={{ 'next-mention': '', 'open-card': '' }} />,
    },
  ]
}
