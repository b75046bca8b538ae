import { useStrings, useVoice } from '../../ui/strings.ts'
import { Modal } from './Modal.tsx'
import { PreviewForm } from './PreviewForm.tsx'
import type { Progress } from './packer-client.ts'
import { RefusalLine } from './RefusalLine.tsx'
import type { Importing } from './use-import.ts'

/** An import from the first byte to the last: what is being done, what was read, what became of it. */
export function ImportDialog({ state, choose, keep, leave }: Importing) {
  const strings = useStrings()
  if (state.kind === 'none') return null
  const close = (key: string) => (
    <div class="buttons">
      <button type="button" class="button" onClick={leave}>
        {strings(key)}
      </button>
    </div>
  )
  const into = 'into' in state ? state.into : undefined
  return (
    <Modal label={into ? strings('packs_update_title', into.title) : strings('packs_import_title')} onLeave={leave}>
      {state.kind === 'working' && (
        <>
          <ProgressLine progress={state.progress} />
          {close('packs_cancel')}
        </>
      )}
      {state.kind === 'refused' && (
        <>
          <RefusalLine refusal={state.refusal} />
          {close('packs_close')}
        </>
      )}
      {state.kind === 'preview' && (
        <PreviewForm
          key={state.name}
          preview={state.preview}
          name={state.name}
          into={state.into}
          onChoose={choose}
          onKeep={keep}
          onLeave={leave}
        />
      )}
      {state.kind === 'done' && (
        <>
          <p role="status">{strings('packs_done', state.record.title)}</p>
          {close('packs_close')}
        </>
      )}
    </Modal>
  )
}

function ProgressLine({ progress: { stage, share } }: { progress: Progress }) {
  const { strings, lang } = useVoice()
  const percent = share === undefined ? '' : new Intl.NumberFormat(lang, { style: 'percent' }).format(share)
  return (
    <p role="status">
      <label>
        {strings(`packs_stage_${stage}`)} {percent}
        <progress value={share} max={1} />
      </label>
    </p>
  )
}
