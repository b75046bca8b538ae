import { render } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { Card } from '../card/Card.tsx'
import style from '../card/card.css'
import type { CardAct } from '../card/card-act.ts'
import { type CardSource, cardOfEntity } from '../card/card-data.ts'
import type { LookedUp } from '../messages/messages.ts'
import { ask } from '../messages/post.ts'
import { Speaking, useVoice } from '../ui/strings.ts'
import tokens from '../ui/tokens.css'

export interface CardFrameProps {
  readonly found: LookedUp
  readonly entityId: string
  readonly published: string | undefined
  readonly onClose: () => void
}

/** In a page of ours the card stands in the flow below the field, as wide as there is room, in the colours of that page. */
const IN_FLOW = `:host { position: static !important; width: auto !important; height: auto !important; color-scheme: inherit !important }
.card { position: static; width: auto; max-width: 480px; max-height: none; margin-top: 8px; color-scheme: inherit; box-shadow: none; animation: none }`

/** The card of one entity that was looked up, in a shadow root, since its style sheet is written for one. */
export function CardFrame({ found, entityId, published, onClose }: CardFrameProps) {
  const voice = useVoice()
  const host = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    const data = cardOfEntity(sourceOf(found, published), entityId)
    const root = host.current && rootOf(host.current)
    if (!root || !data) return
    render(
      <Speaking value={voice}>
        <div class="card" role="dialog" aria-labelledby="title">
          <Card
            data={data}
            stance="sheet"
            onAct={(act) => carryOut(act, onClose)}
            onOpen={() => undefined}
            onBack={undefined}
          />
        </div>
      </Speaking>,
      root,
    )
    // The line that opened the card is gone, and the keyboard with it.
    if (document.activeElement === document.body) root.getElementById('title')?.focus()
  }, [found, entityId, published, voice, onClose])
  useEffect(() => () => void (host.current?.shadowRoot && render(null, host.current.shadowRoot)), [])

  return <div ref={host} />
}

function rootOf(host: HTMLElement): ShadowRoot {
  if (host.shadowRoot) return host.shadowRoot
  const root = host.attachShadow({ mode: 'open' })
  root.adoptedStyleSheets = [tokens, style, IN_FLOW].map(sheetOf)
  return root
}

function carryOut(act: CardAct, onClose: () => void): void {
  if (act.act === 'close') onClose()
  if (act.act === 'known')
    void ask(act.undo ? 'unquiet' : 'quiet', { entityId: act.entityId, kind: 'known' }).catch(() => undefined)
  if (act.act === 'not-this' && act.scope === 'always')
    void ask(act.undo ? 'unquiet' : 'quiet', { entityId: act.entityId, kind: 'not-this' }).catch(() => undefined)
}

/** A look-up knows no text: there are no mentions, and nobody else is there. */
function sourceOf({ entities, locators, today }: LookedUp, published: string | undefined): CardSource {
  return {
    text: '',
    today,
    mentions: [],
    entities,
    locators,
    sure: 0,
    ...(published === undefined ? {} : { published }),
  }
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  return sheet
}
