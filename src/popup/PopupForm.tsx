import { LookUp } from '../lookup/LookUp.tsx'
import type { PageReading, PageState } from '../messages/messages.ts'
import { Roster } from '../roster/Roster.tsx'
import { Switch } from '../ui/Switch.tsx'
import { counted, useStrings, useVoice } from '../ui/strings.ts'

export interface PopupProps {
  /** Empty where the browser does not tell the address. */
  readonly host: string
  readonly state: PageState
  readonly on: boolean
  readonly onHere: boolean
  /** What the browser said when it did not save a change; empty when all is well. */
  readonly refused: string
  readonly onSwitchEverywhere: (on: boolean) => void
  readonly onSwitchHere: (on: boolean) => void
  readonly onReadAnyway: () => void
  readonly onGiveBack: () => void
  /** The version has brought something that the reader has not looked at: a dot, and nothing else. */
  readonly isNews: boolean
  readonly onOpenPanel: () => void
  readonly onOpenOptions: (section: string) => void
  readonly onJump: (entityId: string, nth: number) => void
}

/** The popup as the reader sees it: two switches, what was found, and an honest sentence where nothing was. */
export function PopupForm(props: PopupProps) {
  const strings = useStrings()
  const { host, state, on, onHere, refused } = props
  return (
    <main class="popup">
      <header>
        <h1>{strings('extension_name')}</h1>
        <Switch label={strings('popup_everywhere')} on={on} onSwitch={props.onSwitchEverywhere} />
        {host !== '' && <Switch label={strings('popup_this_site', host)} on={onHere} onSwitch={props.onSwitchHere} />}
      </header>
      {refused !== '' && <p role="alert">{strings('popup_not_saved', refused)}</p>}
      <LookUp published={'page' in state ? state.page.published : undefined} />
      <Situation {...props} />
      {'page' in state && state.page.mentions.length > 0 && <Roster reading={state.page} onJump={props.onJump} />}
      <Ways {...props} />
    </main>
  )
}

/** Where the popup leads. */
function Ways({ isNews, onOpenPanel, onOpenOptions }: PopupProps) {
  const strings = useStrings()
  return (
    <footer>
      <button type="button" class="button" onClick={onOpenPanel}>
        {strings('popup_panel')}
      </button>
      <button type="button" class="button" onClick={() => onOpenOptions('')}>
        {strings('popup_options')}
      </button>
      {isNews && (
        <button type="button" class="button news" onClick={() => onOpenOptions('#about')}>
          {strings('popup_news')}
        </button>
      )}
    </footer>
  )
}

/** One sentence on this page, and what the reader can do about it. */
function Situation({ state, onReadAnyway, onGiveBack }: PopupProps) {
  const strings = useStrings()
  switch (state.kind) {
    case 'read':
      return <Found page={state.page} />
    case 'nothing-known':
      return <p role="status">{strings('popup_nothing_known')}</p>
    case 'no-article':
      return <Offer sentence={strings('popup_no_article')} action={strings('popup_read_anyway')} onAct={onReadAnyway} />
    case 'no-permission':
      return <Offer sentence={strings('popup_no_permission')} action={strings('popup_give_back')} onAct={onGiveBack} />
    case 'off':
      return <p role="status">{strings(state.where === 'site' ? 'popup_off_site' : 'popup_off_everywhere')}</p>
    case 'unsettled':
      return (
        <>
          <p role="status">{strings('popup_unsettled')}</p>
          <Found page={state.page} />
        </>
      )
    default:
      return <p role="status">{strings(`popup_${state.kind}`)}</p>
  }
}

function Found({ page }: { page: PageReading }) {
  const { strings, lang } = useVoice()
  const entities = new Set(page.mentions.map(({ entityId }) => entityId))
  const day =
    page.published &&
    new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(page.published.slice(0, 10)))
  return (
    <p role="status">
      <strong>{counted(strings, 'popup_found', entities.size, lang)}</strong>
      <br />
      {day ? strings('popup_as_of', day) : strings('popup_no_date')}
    </p>
  )
}

function Offer({ sentence, action, onAct }: { sentence: string; action: string; onAct: () => void }) {
  return (
    <>
      <p role="status">{sentence}</p>
      <button type="button" class="button" onClick={onAct}>
        {action}
      </button>
    </>
  )
}
