/**
 * Reads of the page's tree that the page cannot bend. A form with an input named `parentNode` shadows the form's own
 * property, in the isolated world of Chromium too; the getters of the prototypes are beyond its reach.
 * Where there are no global prototypes (a DOM library in Node) the plain property is read.
 */

export const ELEMENT = 1
export const TEXT = 3
export const FRAGMENT = 11

export const parentOf = /* @__PURE__ */ getter('Node', 'parentNode')
const elementAround = /* @__PURE__ */ getter('Node', 'parentElement')
export const firstChildOf = /* @__PURE__ */ getter('Node', 'firstChild')
export const nextSiblingOf = /* @__PURE__ */ getter('Node', 'nextSibling')
export const nodeTypeOf = /* @__PURE__ */ getter('Node', 'nodeType')
export const nodeNameOf = /* @__PURE__ */ getter('Node', 'nodeName')
export const textContentOf = /* @__PURE__ */ getter('Node', 'textContent')
export const bodyOf = /* @__PURE__ */ getter('Document', 'body')
export const rootOf = /* @__PURE__ */ getter('Document', 'documentElement')
export const titleOf = /* @__PURE__ */ getter('Document', 'title')
export const addressOf = /* @__PURE__ */ getter('Document', 'URL')
const allOfDocument = /* @__PURE__ */ method('Document', 'querySelectorAll')
const allOfElement = /* @__PURE__ */ method('Element', 'querySelectorAll')
const attribute = /* @__PURE__ */ method('Element', 'getAttribute')
const tagged = /* @__PURE__ */ method('Document', 'getElementsByTagName')
const closest = /* @__PURE__ */ method('Element', 'closest')
const contains = /* @__PURE__ */ method('Node', 'contains')
const treeOf = /* @__PURE__ */ method('Node', 'getRootNode') as (node: Node) => Node
export const attributeNamesOf = /* @__PURE__ */ method('Element', 'getAttributeNames') as (element: Element) => string[]
const treeWalker = /* @__PURE__ */ method('Document', 'createTreeWalker')

const hostOf = /* @__PURE__ */ getter('ShadowRoot', 'host')
const shadowOf = /* @__PURE__ */ getter('Element', 'shadowRoot')

/** `on` where the whole page can be written in. */
export const designModeOf = /* @__PURE__ */ getter('Document', 'designMode')

/** Nothing shadows the properties of a text node, and read plainly they cost a tenth on a cold page. */
export const dataOf = (text: CharacterData): string => text.data
export const lengthOf = (text: CharacterData): number => text.length

/** The element around a node; out of an open shadow root it is the host. */
export const aboveOf = (node: Node): Element | null => elementAround(node) ?? hostAround(node)

function hostAround(node: Node): Element | null {
  const parent = parentOf(node)
  return parent && nodeTypeOf(parent) === FRAGMENT ? (hostOf(parent as ShadowRoot) ?? null) : null
}

/** An open shadow root; hosts are looked for among custom elements alone, for the sake of time. */
export const shadowRootOf = (element: Element, tag: string): ShadowRoot | null =>
  tag.includes('-') ? shadowOf(element) : null

/** Empty string where the attribute is absent. */
export const attributeOf = (element: Element, name: string): string => attribute(element, name) ?? ''

/** Upper case in every kind of document: XHTML gives names as they are written. */
export const tagOf = (element: Node): string => {
  const name = nodeNameOf(element)
  return name.charCodeAt(0) > 96 ? name.toUpperCase() : name
}

export const allIn = (document: Document, selector: string): ArrayLike<Element> & Iterable<Element> =>
  allOfDocument(document, selector)
export const allUnder = (element: Element, selector: string): ArrayLike<Element> & Iterable<Element> =>
  allOfElement(element, selector)

/** Every element of a tag, in document order; the browser keeps these lists, so that asking again costs nothing. */
export const allTagged = (document: Document, tag: string): ArrayLike<Element> & Iterable<Element> =>
  tagged(document, tag)

/** The element itself or its nearest ancestor that `selector` matches. */
export const closestTo = (element: Element, selector: string): Element | null => closest(element, selector)

const visibility = globalThis.Element?.prototype?.checkVisibility

/** Whether styles show the element; true where nothing can tell (a DOM library in Node). Never asks for a layout. */
export const isShown = (element: Element): boolean => visibility?.call(element, { visibilityProperty: true }) ?? true

/** Every Text node under `root`, in document order; shadow roots are not entered. */
export const textWalker = (document: Document, root: Node): TreeWalker => treeWalker(document, root, 4)

/** Within `ancestor` or the same; what stands in an open shadow root stands under its host. */
export function isUnder(node: Node, ancestor: Node): boolean {
  if (contains(ancestor, node)) return true
  const tree = treeOf(node)
  const host = nodeTypeOf(tree) === FRAGMENT ? hostOf(tree as ShadowRoot) : undefined
  return host ? isUnder(host, ancestor) : false
}

type Holder = 'ShadowRoot' | 'Node' | 'Document' | 'Element'
interface Held {
  ShadowRoot: ShadowRoot
  Node: Node
  Document: Document
  Element: Element
}

/** Pure to the bundler, so that the scout carries only those that it reads. */
function getter<H extends Holder, K extends keyof Held[H]>(holder: H, key: K): (object: Held[H]) => Held[H][K] {
  const prototype = globalThis[holder]?.prototype
  const get = prototype && Object.getOwnPropertyDescriptor(prototype, key)?.get
  return get ? (object) => get.call(object) : (object) => object[key]
}

/** DOM methods are overloaded; what each returns is said by the exports above. */
function method<H extends Holder, K extends keyof Held[H]>(holder: H, key: K) {
  const own = globalThis[holder]?.prototype?.[key as never] as Method | undefined
  return (object: Held[H], ...rest: unknown[]) => (own ?? (object[key] as Method)).apply(object, rest)
}

// biome-ignore lint/suspicious/noExplicitAny: the one place where the DOM's overloads meet; each export names its type.
type Method = (...rest: unknown[]) => any
