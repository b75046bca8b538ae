import { build } from 'esbuild'
import { launch, type Page } from 'puppeteer-core'
import { type BrowserName, executableOf } from '../browsers/executables.ts'
import type { Server } from '../browsers/serve.ts'
import { inProject } from '../build/project.ts'
import { newPage } from './new-page.ts'

/** What reading costs a page that is far too big, or that never rests. The article room alone runs there: no marks, no background. */

const SENTENCE =
  'The harbour bridge was opened again on Monday, two years after a freighter had struck its middle span in fog. '
const story = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The bridge of Calder is open</title></head><body><main><article><h1>The bridge of Calder is open</h1>${body}</article></main><aside id="ticker"></aside></body></html>`
const paragraph = `<p>${SENTENCE}${SENTENCE}</p>`

const PAGES: Readonly<Record<string, () => string>> = {
  '100,000 nodes beside the article': () =>
    story(paragraph.repeat(6)).replace(
      '</main>',
      `<div>${'<p>Calder <b>and</b> so on</p>'.repeat(20_000)}</div></main>`,
    ),
  '100,000 nodes of article': () => story(`<p>${SENTENCE}<b>${SENTENCE}</b> and so <i>on</i></p>`.repeat(12_500)),
  'one text node of 5 MB': () => story(`${paragraph.repeat(6)}<p>${SENTENCE.repeat(45_000)}</p>`),
  'a live blog of 2,000 posts': () => story(Array.from({ length: 2_000 }, (_, n) => post(n)).join('')),
}
/** Posts of a few hundred lengths, as people write them. */
function post(n: number): string {
  const time = `<time datetime="2021-08-30T10:00">10:00</time>`
  return `<div class="post">${time}<p>Post ${n}. ${SENTENCE}${SENTENCE.slice(0, (n * 37) % 107)}</p></div>`
}

const LIVE_BLOG = 'a live blog of 2,000 posts'

/** Long enough for a few hundred turns of a page, ms. */
const RUSH = 6_000

export async function measureBigPages(name: BrowserName, server: Server, runs: number): Promise<void> {
  // Without the extension: it would read the same pages at the same time.
  const browser = await launch({
    ...(name === 'firefox' ? { browser: 'firefox', extraPrefsFirefox: FINE_CLOCK } : { args: ['--no-sandbox'] }),
    executablePath: executableOf(name),
  })
  const room = await bundleRoom()
  for (const [title, html] of Object.entries(PAGES)) server.pages.set(pathOf(title), { html: html() })
  const page = await newPage(browser)
  const open = async (title: string) => {
    await page.goto(`${server.origin}${pathOf(title)}`)
    await page.evaluate(room)
  }
  console.log(`\n${name}, least / median of ${runs}, ms: what else runs on the machine only adds`)
  for (const title of Object.keys(PAGES)) {
    const scouts: number[] = []
    const tasks: number[] = []
    for (let run = 0; run < runs; run++) {
      await open(title)
      scouts.push(await timeOfScout(page))
      await open(title)
      tasks.push(await longestTask(page))
    }
    console.log(`  ${title.padEnd(34)} scout ${told(scouts)}, longest pause while it is read ${told(tasks)}`)
  }
  await open(LIVE_BLOG)
  const posts = await timesOfAddedPosts(page, runs)
  console.log(`  one more post on ${LIVE_BLOG}: read again in ${told(posts)} of work`)
  await open(LIVE_BLOG)
  const [alone, followed] = await changesInARush(page, RUSH)
  const share = (100 * (1 - followed / alone)).toFixed(1)
  console.log(
    `  changes in a rush: ${alone.toFixed(0)} a second alone, ${followed.toFixed(0)} followed: ${share}% lost`,
  )
  await browser.close()
}

function told(durations: readonly number[]): string {
  const sorted = [...durations].sort((a, b) => a - b)
  return [sorted[0], sorted[sorted.length >> 1]].map((duration) => duration?.toFixed(1)).join(' / ')
}

/** Firefox rounds its clocks to a millisecond unless told otherwise. */
const FINE_CLOCK = { 'privacy.reduceTimerPrecision': false }

const pathOf = (title: string): string => `/${title.replaceAll(/\W+/g, '-')}`

async function bundleRoom(): Promise<string> {
  const from = (file: string) => JSON.stringify(inProject('src/article', file))
  const bundle = await build({
    stdin: {
      contents: `export { looksLikeArticle } from ${from('looks-like-article.ts')}
        export { followArticle } from ${from('follow-article.ts')}
        export { createReader } from ${from('find-article.ts')}
        export { whole } from ${from('slices.ts')}`,
      resolveDir: inProject('.'),
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName: 'room',
    target: 'chrome128',
  })
  return `${bundle.outputFiles[0]?.text}; globalThis.room = room`
}

/** What the bundle gives, as far as the functions below use it; they run in the page and know nothing of this file. */
interface Room {
  looksLikeArticle(document: Document): boolean
  followArticle(document: Document, follower: object, signal: AbortSignal): void
  createReader(document: Document): { read(): unknown; readAgain(changed: Iterable<Node>): unknown }
  whole(work: unknown): unknown
}

const timeOfScout = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { looksLikeArticle } = (window as unknown as { room: Room }).room
    const before = performance.now()
    looksLikeArticle(document)
    return performance.now() - before
  })

/** The longest time, ms, that a page which asks for its turn without a pause has to wait for it, from before the reading to its end. */
const longestTask = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const { followArticle } = (window as unknown as { room: Room }).room
    document.body.getBoundingClientRect()
    await new Promise((settled) => setTimeout(settled, 200))
    let longest = 0
    let last = performance.now()
    const channel = new MessageChannel()
    channel.port1.onmessage = () => {
      longest = Math.max(longest, performance.now() - last)
      last = performance.now()
      channel.port2.postMessage(0)
    }
    channel.port2.postMessage(0)
    const ending = new AbortController()
    await new Promise((done) =>
      followArticle(document, { onArticle: done, onNone: done, onFailure: done }, ending.signal),
    )
    await new Promise((done) => setTimeout(done, 20))
    ending.abort()
    channel.port1.close()
    return longest
  })

const timesOfAddedPosts = (page: Page, runs: number): Promise<number[]> =>
  page.evaluate(async (count) => {
    const { createReader, whole } = (window as unknown as { room: Room }).room
    const reader = createReader(document)
    whole(reader.read())
    const blog = document.querySelector('article') as HTMLElement
    const durations: number[] = []
    for (let run = 0; run < count; run++) {
      const post = blog.lastElementChild?.cloneNode(true) as HTMLElement
      post.append(`Post ${run}.`)
      blog.append(post)
      // What the page pays anyway for what it has added.
      document.body.getBoundingClientRect()
      await new Promise((turn) => setTimeout(turn, 20))
      const before = performance.now()
      whole(reader.readAgain([blog]))
      durations.push(performance.now() - before)
    }
    return durations
  }, runs)

/** Changes a second that a page makes that does nothing else: alone, and while its article is followed. A quarter of a second each, in turns; medians. */
const changesInARush = (page: Page, rush: number): Promise<[alone: number, followed: number]> =>
  page.evaluate(async (ms): Promise<[number, number]> => {
    const { followArticle } = (window as unknown as { room: Room }).room
    const ticker = document.getElementById('ticker') as HTMLElement
    const turnsIn = (time: number) =>
      new Promise<number>((done) => {
        const channel = new MessageChannel()
        const until = performance.now() + time
        let changes = 0
        channel.port1.onmessage = () => {
          for (let n = 0; n < 50; n++, changes++) {
            const span = document.createElement('span')
            span.textContent = `Calder ${n}`
            ticker.append(span)
            if (ticker.childNodes.length > 200) ticker.firstChild?.remove()
          }
          if (performance.now() < until) channel.port2.postMessage(0)
          else done(changes)
        }
        channel.port2.postMessage(0)
      })
    const idle = { onArticle() {}, onNone() {}, onRestless() {}, onFailure() {} }
    await turnsIn(500)
    const alone: number[] = []
    const followed: number[] = []
    while (alone.length + followed.length < ms / 250) {
      alone.push((await turnsIn(250)) * 4)
      const ending = new AbortController()
      followArticle(document, idle, ending.signal)
      // The first reading is measured above; this is about what comes after it.
      await new Promise((read) => setTimeout(read, 150))
      followed.push((await turnsIn(250)) * 4)
      ending.abort()
    }
    const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] as number
    return [median(alone), median(followed)]
  }, rush)
