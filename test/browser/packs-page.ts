import type { Page } from 'puppeteer-core'
import { pause } from '../../scripts/browsers/reader.ts'

/** What a reader does with packs in the options page. */

/** Gives the file input whose label begins so a file, as a choice in the browser's own dialog would. */
export async function chooseFile(options: Page, label: string, name: string, content: string): Promise<void> {
  await options.waitForSelector('.packs input[type=file]')
  await options.evaluate(
    (wanted, file, text) => {
      const input = [...document.querySelectorAll<HTMLInputElement>('.packs input[type=file]')].find((one) =>
        one.labels?.[0]?.textContent?.startsWith(wanted),
      )
      if (!input) throw new Error(`no input “${wanted}”`)
      const given = new DataTransfer()
      given.items.add(new File([text], file))
      input.files = given.files
      input.dispatchEvent(new Event('change', { bubbles: true }))
    },
    label,
    name,
    content,
  )
}

/** Clicks the first button within `within` whose words or label begin so. */
export async function press(options: Page, words: string, within = 'body'): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const isPressed = await options.evaluate(
      (wanted, place) => {
        const button = [...document.querySelectorAll<HTMLButtonElement>(`${place} button`)].find(
          (one) => one.textContent?.trim().startsWith(wanted) || one.ariaLabel?.startsWith(wanted),
        )
        button?.click()
        return button !== undefined && !button.disabled
      },
      words,
      within,
    )
    if (isPressed) return
    await pause(50)
  }
  throw new Error(`no button “${words}” in ${within}: ${await wordsOf(options, within)}`)
}

export function wordsOf(options: Page, within = '.packs'): Promise<string> {
  return options.evaluate((place) => document.querySelector<HTMLElement>(place)?.innerText ?? '', within)
}

/** Waits until these words stand there; rejects with what stands there instead. */
export async function waitForWords(
  options: Page,
  words: string | RegExp,
  within = '.packs',
  tries = 400,
): Promise<string> {
  let text = ''
  for (let at = 0; at < tries; at++) {
    text = await wordsOf(options, within)
    if (typeof words === 'string' ? text.includes(words) : words.test(text)) return text
    await pause(50)
  }
  throw new Error(`“${words}” did not come: ${text}`)
}

export async function importList(options: Page, name: string, content: string): Promise<void> {
  await chooseFile(options, 'Add from a file', name, content)
  await waitForWords(options, /Name of the glossary/, 'dialog')
  await press(options, 'Add', 'dialog')
  await waitForWords(options, 'is ready', 'dialog')
  await press(options, 'Close', 'dialog')
}

/** What the options page would save as a file. */
export async function exported(options: Page): Promise<string> {
  await options.evaluate(() => {
    const original = URL.createObjectURL
    Object.assign(window, { saved: undefined })
    URL.createObjectURL = (file: Blob) => {
      void file.text().then((text) => Object.assign(window, { saved: text }))
      return original.call(URL, file)
    }
    HTMLAnchorElement.prototype.click = () => undefined
  })
  await press(options, 'Save as a file', '.packs')
  for (let tries = 0; tries < 200; tries++) {
    const saved = await options.evaluate(() => (window as unknown as { saved?: string }).saved)
    if (saved !== undefined) return saved
    await pause(50)
  }
  throw new Error('nothing was saved')
}
