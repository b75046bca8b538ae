import type { Runtime } from 'webextension-polyfill'
import type { Answer, Envelope, Kind, Payload, ToBackground, ToPage } from './messages.ts'
import { webExtension } from './web-extension.ts'

/**
 * Sends a message to the background and gives its answer. A background that is ended in the middle of its answer is asked
 * once more: nothing that is asked of it is worse for being done twice.
 * Rejects with the background's own words, or when the extension was reloaded under a living page.
 */
export async function ask<K extends Kind<ToBackground>>(
  kind: K,
  payload: Payload<ToBackground, K>,
): Promise<Answer<ToBackground, K>> {
  const send = () => webExtension.runtime.sendMessage({ backstory: kind, payload } satisfies Envelope)
  return unwrap(await send().catch(send))
}

/** Sends a message to the scripts in a tab's top frame; rejects when nobody is there. */
export async function askPage<K extends Kind<ToPage>>(
  tabId: number,
  kind: K,
  payload?: Payload<ToPage, K>,
): Promise<Answer<ToPage, K>> {
  return unwrap(
    await webExtension.tabs.sendMessage(tabId, { backstory: kind, payload } satisfies Envelope, { frameId: 0 }),
  )
}

export type Handlers<Directory> = {
  readonly [K in Kind<Directory>]?: (
    payload: Payload<Directory, K>,
    sender: Runtime.MessageSender,
  ) => Answer<Directory, K> | Promise<Answer<Directory, K>>
}

/**
 * Answers messages until `signal` aborts. Kinds without a handler are left to others. Only messages of this very extension
 * are heard; a throw in a handler reaches the asker as a rejection and nobody else.
 */
export function answer<Directory>(handlers: Handlers<Directory>, signal?: AbortSignal): void {
  const table = new Map<string, (payload: never, sender: Runtime.MessageSender) => unknown>(Object.entries(handlers))
  const listener = (message: unknown, sender: Runtime.MessageSender, sendResponse: (response: unknown) => void) => {
    const handler =
      isEnvelope(message) && sender.id === webExtension.runtime.id ? table.get(message.backstory) : undefined
    if (!handler) return undefined
    Promise.resolve()
      .then(() => handler((message as Envelope).payload as never, sender))
      .then((value) => sendResponse({ value }))
      .catch((error: unknown) => sendResponse({ error: error instanceof Error ? error.message : String(error) }))
    return true
  }
  webExtension.runtime.onMessage.addListener(
    listener as Parameters<typeof webExtension.runtime.onMessage.addListener>[0],
  )
  signal?.addEventListener('abort', () => webExtension.runtime?.onMessage?.removeListener(listener as never), {
    once: true,
  })
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof (message as Partial<Envelope> | null | undefined)?.backstory === 'string'
}

function unwrap<T>(response: unknown): T {
  if (typeof response !== 'object' || response === null) throw new Error('nobody answered')
  const { error, value } = response as { error?: string; value?: T }
  if (error !== undefined) throw new Error(error)
  return value as T
}
