import browser from 'webextension-polyfill'
import type { WelcomeProps } from './Welcome.tsx'

/** The keys of the two commands that the reader is told of; empty on Android, which has none. */
export async function welcomeKeys(): Promise<WelcomeProps['keys']> {
  const commands = (await browser.commands?.getAll()) ?? []
  const keyOf = (name: string) => commands.find((command) => command.name === name)?.shortcut ?? ''
  return { 'next-mention': keyOf('next-mention'), 'open-card': keyOf('open-card') }
}
