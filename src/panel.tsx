import { browserVoice } from './messages/voice.ts'
import { PanelSettings } from './panel/PanelSettings.tsx'
import { showPage } from './ui/show-page.tsx'

showPage(browserVoice(), <PanelSettings />)
