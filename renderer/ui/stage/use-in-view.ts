import { type RefObject, useEffect } from 'react'

/** Scrolls what a touch has just opened into view, no further than needed. */
export const useInView = (opened: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    // Absent where nothing is laid out, as in jsdom.
    opened.current?.scrollIntoView?.({ block: 'nearest' })
  }, [opened])
}
