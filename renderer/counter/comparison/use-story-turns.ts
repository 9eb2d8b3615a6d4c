import { type PointerEvent, useEffect, useRef } from 'react'

/** Further than a finger trembles, shorter than an arm. Pixels. */
const SWIPE = 90

/** Photos have gestures of their own, the slider arrows of its own. */
const isElsewhere = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[data-zoom], button') !== null

interface Turns {
  readonly onPointerDown: (event: PointerEvent) => void
  readonly onPointerUp: (event: PointerEvent) => void
}

/** Turns the story by keys (page, and arrows beside the slider) and by a swipe beside the photos. */
export const useStoryTurns = (turn: (by: 1 | -1) => void): Turns => {
  const current = useRef(turn)
  current.current = turn
  const begun = useRef<{ readonly id: number; readonly x: number; readonly y: number }>(undefined)
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.shiftKey || event.ctrlKey || event.altKey) return
      if (event.key === 'PageDown') current.current(1)
      if (event.key === 'PageUp') current.current(-1)
      if (event.target instanceof Element && event.target.closest('[data-zoom]') !== null) return
      if (event.key === 'ArrowRight') current.current(1)
      if (event.key === 'ArrowLeft') current.current(-1)
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  }, [])
  return {
    onPointerDown: (event) => {
      if (isElsewhere(event.target)) return
      begun.current = { id: event.pointerId, x: event.clientX, y: event.clientY }
    },
    onPointerUp: (event) => {
      const start = begun.current
      begun.current = undefined
      if (start === undefined || start.id !== event.pointerId) return
      const across = event.clientX - start.x
      const isAcross =
        Math.abs(across) > SWIPE && Math.abs(across) > Math.abs(event.clientY - start.y)
      if (isAcross) current.current(across < 0 ? 1 : -1)
    },
  }
}
