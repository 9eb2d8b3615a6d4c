/** Whether there is anything to read: not missing, not only blanks (full-width blanks included). */
export function hasText(text: string | null | undefined): text is string {
  return typeof text === 'string' && text.trim() !== ''
}
