/**
 * Puts text on the clipboard. On pages without a secure context there is no clipboard to write to; there the browser copies
 * what is selected in a field of the card. Gives whether it worked.
 */
export async function copyText(text: string, near: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyFromField(text, near)
  }
}

function copyFromField(text: string, near: HTMLElement): boolean {
  const field = document.createElement('textarea')
  field.value = text
  field.style.cssText = 'position:absolute;opacity:0'
  near.after(field)
  field.select()
  const isCopied = document.execCommand('copy')
  field.remove()
  near.focus()
  return isCopied
}
