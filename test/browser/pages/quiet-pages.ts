/** Pages that hold names but no article: nothing may be marked on them. */
const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`

const teaser = (n: number): string =>
  `<article class="teaser"><a href="/story-${n}"><h3>Taliban enter Kabul, day ${n}</h3></a><p>Joe Biden speaks of Afghanistan as the Islamic State claims another attack.</p></article>`

export const QUIET_PAGES: Readonly<Record<string, string>> = {
  home: page(
    'The Gazette – News',
    `<nav><a href="/w">World</a></nav><main>${Array.from({ length: 24 }, (_, n) => teaser(n)).join('')}</main>`,
  ),
  search: page(
    'taliban - Search',
    `<form><input value="taliban"></form><ol>${Array.from({ length: 10 }, (_, n) => `<li><a href="/r${n}">Taliban – result ${n}</a><p>The Taliban took Kabul on 15 August 2021 … Hibatullah Akhundzada …</p></li>`).join('')}</ol>`,
  ),
  app: page(
    'Board',
    `<div role="application"><div class="column">${Array.from({ length: 40 }, (_, n) => `<div class="task"><span>Ask the Kabul office about item ${n}</span><button>Done</button></div>`).join('')}</div></div>`,
  ),
  mail: page(
    'Write a message',
    `<form><input name="to"><input name="subject" value="Kabul"></form><div contenteditable="true" role="textbox">${'<p>Dear colleagues, the Taliban have taken Kabul and we must decide today what to do about our office in Kandahar, for Joe Biden will not change his mind about Afghanistan, and the Islamic State has already struck once at the airport.</p>'.repeat(6)}</div>`,
  ),
}
