/** A button that asks for a file: a list or a pack. */
export function FileButton({ label, onFile }: { label: string; onFile: (file: File) => void }) {
  return (
    <label class="button">
      {label}
      <input
        type="file"
        class="unseen"
        accept=".json,.csv,.tsv,.txt,application/json,text/csv,text/plain,text/tab-separated-values"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          if (file) onFile(file)
          // The same file again is a change too.
          currentTarget.value = ''
        }}
      />
    </label>
  )
}
