import { writtenDate } from '../ui/dates.ts'
import { useVoice } from '../ui/strings.ts'

/** The day of the little article, as in welcome.html. */
export const PUBLISHED = '2021-08-30'

export interface WelcomeProps {
  /** The keys as the reader's browser has them, by command; empty where there is none. */
  readonly keys: Readonly<Record<'next-mention' | 'open-card', string>>
}

/** The first minute: a short article that is marked like any other, and tells of what it shows. */
export function Welcome({ keys }: WelcomeProps) {
  const { strings, lang } = useVoice()
  return (
    <main>
      <article>
        <h1>{strings('welcome_title')}</h1>
        <time dateTime={PUBLISHED}>{writtenDate(PUBLISHED, lang, 'long')}</time>
        <p>{strings('welcome_story')}</p>
        <p>{strings('welcome_hover')}</p>
      </article>
      {keys['next-mention'] !== '' && keys['open-card'] !== '' && (
        <p>{strings('welcome_keys', keys['next-mention'], keys['open-card'])}</p>
      )}
      <p>{strings('welcome_never')}</p>
      <p>{strings('welcome_pin')}</p>
      <footer>
        <a href="options.html">{strings('popup_options')}</a>
      </footer>
    </main>
  )
}
