import { browserVoice } from './messages/voice.ts'
import { showPage } from './ui/show-page.tsx'
import { welcomeKeys } from './welcome/keys.ts'
import { readOwnPage } from './welcome/read-own-page.ts'
import { Welcome } from './welcome/Welcome.tsx'

showPage(browserVoice(), <Welcome keys={await welcomeKeys()} />)
readOwnPage()
