import { STORY } from './story.ts'

type CreateElement = (type: string, props: Record<string, unknown> | null, ...children: unknown[]) => never

/** The tree that server and client both draw. */
export function storyElement(createElement: unknown): never {
  const h = createElement as CreateElement
  return h(
    'main',
    { className: 'css-1x' },
    h('header', null, h('h1', null, STORY.title)),
    h(
      'div',
      { className: 'css-2y' },
      ...STORY.paragraphs.map((text, index) => h('p', { key: index, className: 'css-3z' }, text)),
    ),
  )
}
