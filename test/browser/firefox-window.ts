import type { ExtendedBrowser } from '../../scripts/browsers/launch.ts'

interface Connection {
  send(
    method: string,
    what: object,
  ): Promise<{ result: { contexts: { context: string }[]; result?: { value?: unknown }; exceptionDetails?: unknown } }>
}

/** Runs a script in Firefox's own window, where menus, media and content processes are; gives what it comes to. */
export async function inFirefoxWindow({ browser }: ExtendedBrowser, expression: string): Promise<unknown> {
  const { connection } = browser as never as { connection: Connection }
  const { contexts } = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result
  const target = { context: contexts[0]?.context }
  const { result } = await connection.send('script.evaluate', { expression, target, awaitPromise: true })
  if (result.exceptionDetails !== undefined) throw new Error(JSON.stringify(result.exceptionDetails))
  return result.result?.value
}
