import { webExtension } from './web-extension.ts'

/** How the extension speaks to this reader: the browser's messages, the language that they are in, and its direction. */
export function browserVoice() {
  const strings = (key: string, ...values: readonly (string | number)[]): string =>
    webExtension.i18n.getMessage(key, values.map(String))
  return {
    strings,
    lang: strings('interface_language'),
    dir: strings('interface_direction') === 'rtl' ? 'rtl' : 'ltr',
  } as const
}
