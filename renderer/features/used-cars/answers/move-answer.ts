const ROW = '[data-answer-row]'

/** Puts the focus on the answers of the row before or after, within the nearest `data-answer-list`. */
export function moveAnswer(from: HTMLElement | null, by: 1 | -1): void {
  const rows = [...(from?.closest('[data-answer-list]')?.querySelectorAll<HTMLElement>(ROW) ?? [])]
  const next = rows[rows.indexOf(from as HTMLElement) + by]
  next?.querySelector<HTMLElement>('[role="radio"][tabindex="0"]')?.focus()
  next?.scrollIntoView?.({ block: 'nearest' })
}
