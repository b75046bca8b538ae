import { LookUp } from '../lookup/LookUp.tsx'
import type { PageState } from '../messages/messages.ts'
import { Roster } from '../roster/Roster.tsx'
import { useStrings } from '../ui/strings.ts'

export interface PanelProps {
  /** Undefined until a tab is in front. */
  readonly state: PageState | undefined
  /** What is to be looked up at once. */
  readonly asked: string | undefined
  readonly onJump: (entityId: string, nth: number) => void
}

/** Beside the page: the look-up, and everything found in the article in front. */
export function PanelForm({ state, asked, onJump }: PanelProps) {
  const strings = useStrings()
  const page = state && 'page' in state ? state.page : undefined
  return (
    <main class="panel">
      <h1 class="unseen">{strings('extension_name')}</h1>
      <LookUp asked={asked} published={page?.published} />
      {page && page.mentions.length > 0 ? (
        <Roster reading={page} onJump={onJump} />
      ) : (
        <p role="status">{sentence(state)}</p>
      )}
    </main>
  )

  function sentence(now: PageState | undefined): string {
    if (now === undefined) return ''
    if (now.kind === 'off') return strings(now.where === 'site' ? 'popup_off_site' : 'popup_off_everywhere')
    return strings(`popup_${now.kind.replaceAll('-', '_')}`)
  }
}
