import { type RefObject, useEffect, useRef } from 'react'

const OPEN = '[data-answer-row][data-answer="not-checked"] [role="radio"][tabindex="0"]:enabled'

/** Begins at the first row nobody has answered, so that the list is gone through by keys at once. */
export function useBeginAtOpen(): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => list.current?.querySelector<HTMLElement>(OPEN)?.focus(), [])
  return list
}
