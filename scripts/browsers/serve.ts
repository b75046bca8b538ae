import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
}

export interface Server {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string
  /** Pages that are made rather than read: path → HTML, with headers where given. */
  readonly pages: Map<string, { html: string; headers?: Record<string, string> }>
  /** Requests answered since the start, as `GET /path`. */
  readonly requests: { path: string; headers: Record<string, string | string[] | undefined> }[]
  close(): Promise<void>
}

/** Serves a folder, and made pages before it, on a free port of the loopback address. */
export async function serve(folder: string): Promise<Server> {
  const pages: Server['pages'] = new Map()
  const requests: Server['requests'] = []
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    requests.push({ path, headers: request.headers })
    const made = pages.get(path)
    if (made) {
      response.writeHead(200, { 'content-type': TYPES['.html'], ...made.headers }).end(made.html)
      return
    }
    const file = join(folder, normalize(decodeURIComponent(path)).replace(/^([/\\]|\.\.)+/, ''))
    const content = await readFile(file).catch(() => undefined)
    if (content)
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(content)
    // No icon is no fault; a 404 would stand in the page's console.
    else response.writeHead(path === '/favicon.ico' ? 204 : 404).end()
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    pages,
    requests,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections()
        server.close(() => closed())
      }),
  }
}
