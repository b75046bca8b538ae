/**
 * Reads of the page's tree that the page cannot bend. A form with an input named `parentNode` shadows the form's own
 * property, in the isolated world of Chromium too; the getters of the prototypes are beyond its reach.
 * Where there are no global prototypes (a DOM library in Node) the plain property is read.
 */

export const ELEMENT = 1
export const TEXT = 3
export const FRAGMENT = 11

export const parentOf = getter(globalThis.Node?.prototype, 'parentNode')
export const firstChildOf = getter(globalThis.Node?.prototype, 'firstChild')
export const nextSiblingOf = getter(globalThis.Node?.prototype, 'nextSibling')
export const nodeTypeOf = getter(globalThis.Node?.prototype, 'nodeType')
export const nodeNameOf = getter(globalThis.Node?.prototype, 'nodeName')
export const textContentOf = getter(globalThis.Node?.prototype, 'textContent')
export const dataOf = getter(globalThis.CharacterData?.prototype, 'data')
export const lengthOf = getter(globalThis.CharacterData?.prototype, 'length')
export const bodyOf = getter(globalThis.Document?.prototype, 'body')
export const rootOf = getter(globalThis.Document?.prototype, 'documentElement')
export const titleOf = getter(globalThis.Document?.prototype, 'title')
export const addressOf = getter(globalThis.Document?.prototype, 'URL')
const allOfDocument = method(globalThis.Document?.prototype, 'querySelectorAll')
const allOfElement = method(globalThis.Element?.prototype, 'querySelectorAll')
const attribute = method(globalThis.Element?.prototype, 'getAttribute')
const treeWalker = method(globalThis.Document?.prototype, 'createTreeWalker')

export const attributeOrNull = (element: Element, name: string): string | null => attribute(element, name)

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

/** Every Text node under `root`, in document order; shadow roots are not entered. */
export const textWalker = (document: Document, root: Node): TreeWalker => treeWalker(document, root, 4)

export function isUnder(node: Node, ancestor: Node): boolean {
  for (let at: Node | null = node; at; at = parentOf(at)) if (at === ancestor) return true
  return false
}

function getter<O extends object, K extends keyof O>(prototype: O | undefined, key: K): (object: O) => O[K] {
  const get = prototype && Object.getOwnPropertyDescriptor(prototype, key)?.get
  return get ? (object) => get.call(object) : (object) => object[key]
}

// biome-ignore lint/suspicious/noExplicitAny: DOM methods are overloaded; the exports above name the one that is meant.
function method<O extends object, K extends keyof O>(
  prototype: O | undefined,
  key: K,
): (object: O, ...rest: any[]) => any {
  const own = prototype?.[key] as ((...rest: unknown[]) => unknown) | undefined
  return own
    ? (object, ...rest) => own.apply(object, rest)
    : (object, ...rest) => (object[key] as CallableFunction)(...rest)
}
