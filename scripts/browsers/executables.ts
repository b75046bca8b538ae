import { execFileSync } from 'node:child_process'

const NAMES = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome'],
  firefox: ['firefox-esr', 'firefox'],
} as const

export type BrowserName = keyof typeof NAMES

/** Path of a browser on this machine; throws one sentence that says what to install. */
export function executableOf(browser: BrowserName): string {
  for (const name of NAMES[browser]) {
    try {
      return execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
    } catch {
      // Not under this name; the next one may be there.
    }
  }
  throw new Error(`No ${browser} here: install it (Debian: apt-get install ${NAMES[browser][0]}) and try again.`)
}
