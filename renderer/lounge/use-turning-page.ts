import { useEffect, useState } from 'react'

/** How long a page stands: long enough to find one's plate among six. */
export const PAGE_STANDS_MS = 10_000

/** The page in view of `count`; turns by itself and stays in range when pages go. */
export const useTurningPage = (count: number): number => {
  const [turns, setTurns] = useState(0)
  useEffect(() => {
    if (count <= 1) {
      setTurns(0)
      return undefined
    }
    const timer = setInterval(() => setTurns((before) => (before + 1) % count), PAGE_STANDS_MS)
    return () => clearInterval(timer)
  }, [count])
  return Math.min(turns, Math.max(0, count - 1))
}
