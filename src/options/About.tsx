import { useStrings } from '../ui/strings.ts'

/** Which version this is, what it brought, and the way back to the first minute. */
export function About({ version }: { version: string }) {
  const strings = useStrings()
  return (
    <>
      <p>{strings('option_version', version)}</p>
      <p>{strings('news')}</p>
      <p>
        <a href="welcome.html">{strings('option_welcome')}</a>
      </p>
    </>
  )
}
