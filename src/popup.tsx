import { browserVoice } from './messages/voice.ts'
import { PopupSettings } from './popup/PopupSettings.tsx'
import { showPage } from './ui/show-page.tsx'

showPage(browserVoice(), <PopupSettings />)
