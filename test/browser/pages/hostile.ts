import { STORY } from './story.ts'

/** Pages that mean ill, or merely are old and odd. Each holds the story, or shows why it must not be marked. */
const head = (extra = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${STORY.title}</title>${extra}</head>`
const paragraphs = STORY.paragraphs.map((text) => `<p>${text}</p>`).join('')
const article = `<article><h1>${STORY.title}</h1>${paragraphs}</article>`

/** Names that a form input takes from its form in Chromium's isolated world. */
const CLOBBERS = [
  'childNodes',
  'nodeName',
  'nodeType',
  'parentElement',
  'parentNode',
  'matches',
  'closest',
  'tagName',
  'id',
  'textContent',
  'ownerDocument',
  'getAttribute',
  'firstChild',
  'nextSibling',
  'children',
  'contains',
  'getBoundingClientRect',
  'querySelector',
  'querySelectorAll',
  'isConnected',
  'shadowRoot',
]
const clobbering = `<form>${CLOBBERS.map((name) => `<input name="${name}">`).join('')}</form>`

export const MARKED_PAGES: Readonly<Record<string, { html: string; headers?: Record<string, string> }>> = {
  'clobbered forms': {
    html: `${head()}<body><main><article><h1>${STORY.title}</h1>${STORY.paragraphs.map((text) => `<p>${text}</p>${clobbering}`).join('')}</article></main></body></html>`,
  },
  'an article inside a form': {
    html: `${head()}<body><form>${CLOBBERS.map((name) => `<input type="hidden" name="${name}">`).join('')}<main>${article}</main></form></body></html>`,
  },
  'strict policies': {
    html: `${head()}<body><main>${article}</main></body></html>`,
    headers: {
      'content-security-policy':
        "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  },
  'quirks mode': {
    html: `<html><head><title>${STORY.title}</title></head><body bgcolor=white><center><table width=600><tr><td><font size=5><b>${STORY.title}</b></font><br><br>${STORY.paragraphs.join('<br><br>')}</td></tr></table></center></body></html>`,
  },
  'an open shadow root': {
    html: `${head('<meta property="og:type" content="article">')}<body><main><news-story></news-story></main><script>customElements.define('news-story', class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(article)} } })</script></body></html>`,
  },
  'odd frames around it': {
    html: `${head()}<body><iframe></iframe><iframe src="about:blank"></iframe><iframe srcdoc="<p>Taliban</p>"></iframe><iframe sandbox srcdoc="<p>Kabul</p>"></iframe><main>${article}</main></body></html>`,
  },
  'another highlighter': {
    html: `${head()}<body><main>${article}</main><script>const range = new Range(); range.selectNodeContents(document.querySelector('p')); CSS.highlights.set('theirs', new Highlight(range)); setInterval(() => CSS.highlights.set('theirs', new Highlight(range)), 50)</script></body></html>`,
  },
}

export const UNTOUCHED_PAGES: Readonly<Record<string, string>> = {
  'design mode': `${head()}<body><main>${article}</main><script>document.designMode = 'on'</script></body></html>`,
  'an editor that fills the page': `${head()}<body><main contenteditable="true">${article}</main></body></html>`,
  'a text box of a web app': `${head()}<body><div role="textbox" contenteditable="plaintext-only">${article}</div></body></html>`,
}

/** 5 MB in one text node, after the story. */
export const HUGE_NODE = (): string =>
  `${head()}<body><main>${article}<p>${'Kabul and Kandahar and so on. '.repeat(170_000)}</p></main></body></html>`
export const MANY_NODES = (): string =>
  `${head()}<body><main>${article}<div>${'<p>Kabul <b>and</b> so on</p>'.repeat(25_000)}</div></main></body></html>`
export const DEEP = (): string =>
  `${head()}<body><main>${article}</main>${'<div>'.repeat(2000)}Kabul${'</div>'.repeat(2000)}</body></html>`
export const STRANGE_LETTERS = (): string =>
  `${head()}<body><main><article><h1>${STORY.title}</h1>${paragraphs}<p>${'Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f\u0334\u0319\u0324\u031e\u0349\u035a\u032f\u031e\u0320\u034d'.repeat(2000)}</p><p>\u202eTaliban\u202c \u2066Kabul\u2069 \u200bTaliban\u200b</p></article></main><script>document.querySelector('article').lastChild.append('\\ud800 Kabul \\udfff')</script></body></html>`

/** Everything a page can do to keep a stranger's element from being seen. */
export const HOSTILE_STYLE = `${head(`<style>* { display: none !important; opacity: 0 !important; visibility: hidden !important; } html, head, body, main, article, h1, p { display: block !important; opacity: 1 !important; visibility: visible !important; } html { zoom: 1.2; } div { all: unset !important; color: red !important; font-size: 60px !important; transform: translate(-3000px) !important; } ::highlight(backstory-dotted-light) { text-decoration: none; }</style>`)}<body><main>${article}</main></body></html>`

/** 5,000 changes a second, beside the article. */
export const RESTLESS = `${head()}<body><main>${article}</main><aside id="ticker"></aside><script>
let done = 0
window.changesIn = (ms) => new Promise((resolve) => { const until = performance.now() + ms; done = 0; (function turn() { for (let n = 0; n < 50; n++) { const span = document.createElement('span'); span.textContent = 'Kabul ' + n; ticker.append(span); if (ticker.childNodes.length > 200) ticker.firstChild.remove(); done++ } performance.now() < until ? setTimeout(turn, 10) : resolve(done) })() })
</script></body></html>`
