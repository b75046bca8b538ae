import type { Remark, Report } from '../../packs/remarks.ts'
import { counted, useVoice } from '../../ui/strings.ts'

/** What was left out or changed: how many, and where, why and what would help, line by line. */
export function ReportList({ report }: { report: Report }) {
  const { strings, lang } = useVoice()
  const total = Object.values(report.counts).reduce((sum, count) => sum + count, 0)
  if (total === 0) return null
  const more = total - report.remarks.length
  return (
    <details class="report">
      <summary>{counted(strings, 'packs_remarks', total, lang)}</summary>
      <ul>
        {report.remarks.map((remark, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes while it is shown
          <li key={index}>
            <RemarkLine {...remark} />
          </li>
        ))}
      </ul>
      {more > 0 && <p class="hint">{counted(strings, 'packs_remarks_more', more, lang)}</p>}
    </details>
  )
}

function RemarkLine({ line, field, code, detail }: Remark) {
  const { strings, lang } = useVoice()
  const number = new Intl.NumberFormat(lang)
  return (
    <>
      {line !== undefined && <strong>{strings('packs_line', number.format(line))} </strong>}
      {field !== '' && <span class="hint">{field}: </span>}
      <span dir="auto">{strings(`packs_remark_${code}`, detail)}</span>
    </>
  )
}
