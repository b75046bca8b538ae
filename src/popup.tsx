import { render } from 'preact'
import { browserVoice } from './messages/voice.ts'
import { PopupSettings } from './popup/PopupSettings.tsx'
import { Speaking } from './ui/strings.ts'

const voice = browserVoice()
document.documentElement.lang = voice.lang
document.documentElement.dir = voice.dir
render(
  <Speaking value={voice}>
    <PopupSettings />
  </Speaking>,
  document.body,
)
