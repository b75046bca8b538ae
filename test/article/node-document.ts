import { parseHTML } from 'linkedom'

/** A document in Node, at an address of its own. */
export function documentFrom(html: string, url = 'https://courier.example/story'): Document {
  const { document } = parseHTML(html)
  Object.defineProperty(document, 'URL', { value: url })
  return document as unknown as Document
}
