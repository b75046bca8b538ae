import { arriveWith } from './annotator/card-slot.ts'
import { createCardHost } from './card/host.tsx'

// Brought by the background once the annotator has marked something; see docs/decisions/0003.
arriveWith(createCardHost)
