import browser, { type Omnibox } from 'webextension-polyfill'
import type { Entity } from '../glossary/entity.ts'
import { panelAddress } from '../messages/beside-page.ts'

/** The keyword in the address bar (`who` and a name): suggestions while typing, the look-up on Enter. */
export function answerOmnibox(lookUp: (text: string) => Promise<readonly Entity[]>): void {
  browser.omnibox?.setDefaultSuggestion({ description: browser.i18n.getMessage('omnibox_hint') })
  browser.omnibox?.onInputChanged.addListener((text, suggest) => {
    void lookUp(text).then(
      (entities) => suggest(entities.map(suggestion)),
      () => suggest([]),
    )
  })
  browser.omnibox?.onInputEntered.addListener((text, disposition) => void open(text, disposition))
}

function suggestion({ title, what }: Entity): Omnibox.SuggestResult {
  return { content: title, description: escaped(`${title} – ${what}`) }
}

/** Chrome reads a description as XML, Firefox as plain text and shows `&amp;` as it is: what XML would trip over is left out. */
function escaped(text: string): string {
  return text.replaceAll('&', '+').replace(/[<>]/g, '')
}

async function open(text: string, disposition: Omnibox.OnInputEnteredDisposition): Promise<void> {
  const url = panelAddress({ query: text })
  if (disposition === 'currentTab') await browser.tabs.update({ url })
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' })
}
