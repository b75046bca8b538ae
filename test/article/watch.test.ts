import { parseHTML } from 'linkedom'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { followArticle } from '../../src/article/follow-article.ts'
import { type PageChange, watchPage } from '../../src/article/watch-page.ts'

const sentence =
  'The harbour bridge was opened again on Monday, two years after a freighter had struck its middle span in fog.'
const html = `<html><head><title>The bridge</title></head><body><nav>Home</nav><main>${`<p>${sentence}</p>`.repeat(4)}</main></body></html>`

/** The observers of the page under test: the DOM library in Node tells nobody of its changes, so the tests do. */
let observers: { notify: MutationCallback; watching: boolean; target: Node | undefined }[]
let document: Document
let address: string
let page: EventTarget
let ending: AbortController

class Observer {
  private readonly self: (typeof observers)[number]
  constructor(notify: MutationCallback) {
    this.self = { notify, watching: false, target: undefined }
    observers.push(this.self)
  }
  observe(target: Node) {
    this.self.watching = true
    this.self.target = target
  }
  disconnect() {
    this.self.watching = false
  }
}

beforeEach(() => {
  vi.useFakeTimers()
  observers = []
  address = 'https://courier.example/a'
  document = parseHTML(html).document as unknown as Document
  Object.defineProperty(document, 'URL', { get: () => address })
  page = new EventTarget()
  ending = new AbortController()
  vi.stubGlobal('document', document)
  vi.stubGlobal('window', globalThis)
  vi.stubGlobal('MutationObserver', Observer)
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page))
})

afterEach(() => {
  ending.abort()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const mutate = (target: Node, added: number) => {
  const addedNodes = Array.from({ length: added }, () => document.createElement('p'))
  const record = { target, addedNodes, removedNodes: [] } as unknown as MutationRecord
  for (const { notify, watching } of observers) if (watching) notify([record], undefined as unknown as MutationObserver)
}
const watching = () => observers.some((observer) => observer.watching)

function follow(): PageChange[] {
  const changes: PageChange[] = []
  watchPage((change) => changes.push(change), ending.signal)
  return changes
}

test('nothing runs at rest', () => {
  follow()
  expect(vi.getTimerCount()).toBe(0)
})

test('a few nodes are no growth; many are, once', () => {
  const changes = follow()
  mutate(document.body, 2)
  expect(vi.getTimerCount()).toBe(0)
  mutate(document.body, 20)
  mutate(document.body, 20)
  vi.runAllTimers()
  expect(changes).toEqual(['grown'])
  expect(vi.getTimerCount()).toBe(0)
})

test('another address is a navigation, its fragment is not', () => {
  const changes = follow()
  address = 'https://courier.example/a#part-two'
  page.dispatchEvent(new Event('hashchange'))
  vi.runAllTimers()
  expect(changes).toEqual([])
  address = 'https://courier.example/b'
  page.dispatchEvent(new Event('popstate'))
  vi.runAllTimers()
  expect(changes).toEqual(['navigated'])
})

test('an address changed in silence is noticed with the next mutation', () => {
  const changes = follow()
  address = 'https://courier.example/c'
  mutate(document.body, 1)
  vi.runAllTimers()
  expect(changes).toEqual(['navigated'])
})

test('a page that never settles is left alone, until it navigates', () => {
  const changes = follow()
  for (let i = 0; i < 100; i++) {
    mutate(document.body, 50)
    vi.runAllTimers()
  }
  expect(changes.length).toBeLessThan(20)
  const before = changes.length
  address = 'https://courier.example/d'
  page.dispatchEvent(new Event('popstate'))
  vi.runAllTimers()
  mutate(document.body, 50)
  vi.runAllTimers()
  expect(changes.slice(before)).toEqual(['navigated', 'grown'])
})

test('ending leaves no observer and no timer', () => {
  const changes = follow()
  mutate(document.body, 50)
  ending.abort()
  vi.runAllTimers()
  page.dispatchEvent(new Event('popstate'))
  expect([changes, vi.getTimerCount(), watching()]).toEqual([[], 0, false])
})

function followStory() {
  const seen = { texts: [] as string[], none: 0, restless: 0, failures: 0 }
  const follower = {
    onArticle: ({ text }: { text: string }) => void seen.texts.push(text),
    onNone: () => void seen.none++,
    onRestless: () => void seen.restless++,
    onFailure: () => void seen.failures++,
  }
  followArticle(document, follower, ending.signal)
  // The first reading is of the page as it was; the tests are about what comes after.
  expect(seen.texts).toHaveLength(1)
  seen.texts.length = 0
  return seen
}

const main = () => document.querySelector('main') as HTMLElement
const addParagraph = (text: string) => {
  const paragraph = document.createElement('p')
  paragraph.textContent = text
  main().append(paragraph)
  mutate(main(), 1)
}

test('a paragraph added to the article is read; the same text is not reported twice', () => {
  const seen = followStory()
  addParagraph('A further paragraph came in when the council had answered the questions of its opposition.')
  vi.runAllTimers()
  expect(seen.texts).toHaveLength(1)
  expect(seen.texts[0]).toContain('A further paragraph')
  mutate(main(), 1)
  vi.runAllTimers()
  expect(seen.texts).toHaveLength(1)
})

test('only the part of the body that has changed is read again', () => {
  const [first, second] = main().children as unknown as [Element, Element]
  const asked = { first: 0, second: 0 }
  const count = (element: Element, name: keyof typeof asked) => {
    const names = () => {
      asked[name]++
      return []
    }
    Object.defineProperty(element, 'getAttributeNames', { value: names })
  }
  count(first, 'first')
  count(second, 'second')
  const seen = followStory()
  const before = { ...asked }
  const text = second.firstChild as Text
  text.data = 'The mayor cut the ribbon herself, and the first lorry was across before the band had put its horns away.'
  mutate(text, 0)
  vi.runAllTimers()
  expect(seen.texts).toHaveLength(1)
  expect(seen.texts[0]).toContain('The mayor cut the ribbon')
  expect(asked).toEqual({ first: before.first, second: before.second + 1 })
})

test('an article that outgrows what was read of it is looked for anew', () => {
  const seen = followStory()
  const more = document.createElement('section')
  for (let i = 0; i < 30; i++) {
    const paragraph = document.createElement('p')
    paragraph.textContent = `${i}: ${sentence}`
    more.append(paragraph)
  }
  main().append(more)
  mutate(main(), 1)
  vi.runAllTimers()
  expect(seen.texts[0]).toContain('29: The harbour bridge')
})

test('changes beside the article, however many in a day, give nothing up while they come slowly', () => {
  const seen = followStory()
  for (let i = 0; i < 30; i++) {
    vi.advanceTimersByTime(60_000)
    for (let n = 0; n < 1_000; n++) mutate(document.querySelector('nav') as Node, 1)
  }
  expect([seen.restless, watching()]).toEqual([0, true])
})

test('a flood of changes is given up at once, and what was read stands', () => {
  const seen = followStory()
  for (let n = 0; n < 25_000; n++) mutate(document.querySelector('nav') as Node, 1)
  expect([seen.restless, seen.none, watching()]).toEqual([1, 0, false])
})

test('a change in the navigation leads to no reading', () => {
  followStory()
  mutate(document.querySelector('nav') as Node, 1)
  expect(vi.getTimerCount()).toBe(0)
})

test('an article that is taken away is gone', () => {
  const seen = followStory()
  const parent = main()
  for (const paragraph of [...parent.querySelectorAll('p')]) paragraph.remove()
  mutate(parent, 0)
  vi.runAllTimers()
  expect(seen).toMatchObject({ none: 1, restless: 0, failures: 0 })
})

test('a page without rest is given up, and says so once', () => {
  const seen = followStory()
  for (let i = 0; i < 60; i++) {
    addParagraph(`Paragraph ${i} of a page that writes on and on, without ever coming to the end of its article.`)
    vi.runAllTimers()
  }
  expect(seen.restless).toBe(1)
  expect(watching()).toBe(false)
})
