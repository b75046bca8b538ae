import { browserVoice } from './messages/voice.ts'
import { OptionsSettings } from './options/OptionsSettings.tsx'
import { showPage } from './ui/show-page.tsx'

showPage(browserVoice(), <OptionsSettings />)
