import { useCallback, useEffect, useState } from 'react'
import { PAGE_STANDS_MS } from './use-turning-page.ts'

/** People look for their own car first: slides wait at least so long. */
export const LEAST_BOARD_MS = 30_000

export interface BoardTurns {
  /** A slide is shown over the board. */
  readonly isSlide: boolean
  /** Slides shown so far. */
  readonly turns: number
  readonly endSlide: () => void
}

/**
 * The board and the slides by turns: the board stands for all its pages, one slide comes, then the
 * board again. A new call (`calls`: the names of those that stand) brings the board back at once.
 */
export const useBoardTurns = (slideCount: number, pageCount: number, calls: string): BoardTurns => {
  const [isSlide, setSlide] = useState(false)
  const [turns, setTurns] = useState(0)
  const [known, setKnown] = useState(calls)
  const endSlide = useCallback((): void => {
    setSlide(false)
    setTurns((before) => before + 1)
  }, [])
  // While drawing, not after it: no slide may hide the call for even a moment.
  if (known !== calls) {
    setKnown(calls)
    if (isSlide) setSlide(false)
  }
  const hasSlides = slideCount > 0
  useEffect(() => {
    if (isSlide || !hasSlides) return undefined
    const stands = Math.max(LEAST_BOARD_MS, pageCount * PAGE_STANDS_MS)
    const timer = setTimeout(() => setSlide(true), stands)
    return () => clearTimeout(timer)
  }, [isSlide, hasSlides, pageCount])
  return { isSlide: isSlide && hasSlides, turns, endSlide }
}
