import type { Page } from 'puppeteer-core'

/** One thing that a screen reader comes to. */
export interface Spoken {
  readonly role: string
  readonly name: string
  /** Told after name and role, where it is not the name again. */
  readonly description: string
  /** `pressed`, `expanded`, `checked` and the like. */
  readonly states: Readonly<Record<string, unknown>>
  /** How deep it stands. */
  readonly depth: number
}

interface AccessibilityNode {
  readonly nodeId: string
  readonly ignored: boolean
  readonly role?: { value: string }
  readonly name?: { value?: string }
  readonly description?: { value?: string }
  readonly properties?: readonly { name: string; value: { value?: unknown } }[]
  readonly childIds?: readonly string[]
}

/** Tell nothing: containers without a role, and the pieces into which lines of text are cut. */
const SILENT = ['none', 'generic', 'InlineTextBox', 'LineBreak']

/** What Chromium tells of a page, from the first node of this role on, in the order in which it is read; it looks into closed roots too. */
export async function spokenOf(page: Page, role = 'RootWebArea'): Promise<Spoken[]> {
  const cdp = await page.createCDPSession()
  const { nodes } = (await cdp.send('Accessibility.getFullAXTree')) as unknown as { nodes: AccessibilityNode[] }
  await cdp.detach()
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const spoken: Spoken[] = []
  const walk = (node: AccessibilityNode, depth: number): void => {
    const isTold = !node.ignored && !SILENT.includes(node.role?.value ?? 'none')
    if (isTold) spoken.push(told(node, depth))
    for (const id of node.childIds ?? []) {
      const child = byId.get(id)
      if (child) walk(child, depth + Number(isTold))
    }
  }
  const start = nodes.find((node) => !node.ignored && node.role?.value === role)
  if (start) walk(start, 0)
  return spoken
}

function told({ role, name, description, properties = [] }: AccessibilityNode, depth: number): Spoken {
  return {
    role: role?.value ?? '',
    name: name?.value ?? '',
    description: description?.value ?? '',
    states: Object.fromEntries(properties.map((property) => [property.name, property.value.value])),
    depth,
  }
}
