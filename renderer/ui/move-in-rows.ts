import type { KeyboardEvent } from 'react'

/** Moves the focus from the row that has it to the one below or above (↓ ↑), among those of `rows`. */
export const moveInRows =
  (rows: string) =>
  (event: KeyboardEvent<HTMLElement>): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const from = document.activeElement
    if (step === undefined || from?.matches(rows) !== true) return
    const all = [...event.currentTarget.querySelectorAll<HTMLElement>(rows)]
    all[all.indexOf(from as HTMLElement) + step]?.focus()
    event.preventDefault()
  }
