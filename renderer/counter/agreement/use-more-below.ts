import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'

/** A line's end may hide a few pixels below the edge. */
const SLACK_PX = 8

interface MoreBelow {
  readonly text: RefObject<HTMLElement | null>
  /** To be called when it was scrolled. */
  readonly look: () => void
  /** Whether there is text that has not been scrolled to. */
  readonly isThere: boolean
}

/** Whether a text goes on below its frame: whoever signs must know that they have not read it all. */
export const useMoreBelow = (content: unknown): MoreBelow => {
  const text = useRef<HTMLElement>(null)
  const [isThere, setThere] = useState(false)
  const look = useCallback((): void => {
    const frame = text.current
    if (frame === null) return
    const { scrollHeight, scrollTop, clientHeight } = frame
    setThere(scrollHeight - scrollTop - clientHeight > SLACK_PX)
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text has another height
  useEffect(() => {
    look()
    window.addEventListener('resize', look)
    return () => window.removeEventListener('resize', look)
  }, [look, content])
  return { text, look, isThere }
}
