import type { KeyboardEvent } from 'react'
import { isComposing } from '#renderer/ui/use-keys.ts'

const FIELDS = 'input:not(:disabled), select:not(:disabled)'

/**
 * Keys of a spreadsheet: Enter goes to the next field, Escape leaves the field, ↓ ↑ go to the same
 * column of the row below or above (rows carry `data-row`, their fields `data-column`).
 */
export function moveInFields(event: KeyboardEvent<HTMLElement>): void {
  const from = event.target
  if (!(from instanceof HTMLInputElement || from instanceof HTMLSelectElement)) return
  if (event.defaultPrevented || event.ctrlKey || event.altKey || isComposing(event.nativeEvent)) {
    return
  }
  if (event.key === 'Escape') from.blur()
  else if (event.key === 'Enter') select(next(event.currentTarget, from))
  else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    // A list opens by its arrows.
    const to = from instanceof HTMLSelectElement ? undefined : beside(event, from)
    if (to === undefined) return
    select(to)
  } else return
  event.preventDefault()
}

const next = (form: HTMLElement, from: HTMLElement): HTMLElement | undefined => {
  const all = [...form.querySelectorAll<HTMLElement>(FIELDS)]
  return all[all.indexOf(from) + 1]
}

/** The field of the same column in the next row, or the one before. */
const beside = (event: KeyboardEvent<HTMLElement>, from: HTMLElement): HTMLElement | undefined => {
  const column = from.closest<HTMLElement>('[data-column]')?.dataset.column
  const row = from.closest<HTMLElement>('[data-row]')
  if (column === undefined || row === null) return undefined
  const to = event.key === 'ArrowDown' ? row.nextElementSibling : row.previousElementSibling
  return to?.querySelector<HTMLElement>(`[data-column="${column}"] :is(input, select)`) ?? undefined
}

const select = (field: HTMLElement | undefined): void => {
  field?.focus()
  if (field instanceof HTMLInputElement) field.select()
}
