import { useEffect } from 'react'
import { createCornerTaps } from './corner-taps.ts'

/** Main lets this chord through; see `refused-keys.ts` there. */
const isLeaveChord = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean =>
  ctrlKey && altKey && !metaKey && /^k$/i.test(key)

/** Hears the gesture that asks to leave the screen: five taps in its corner, or Ctrl+Alt+K. */
export const useLeaveGesture = (onAsked: () => void): void => {
  useEffect(() => {
    const corner = createCornerTaps()
    const tap = ({ clientX, clientY, timeStamp }: PointerEvent): void => {
      if (corner.tap(clientX, clientY, timeStamp)) onAsked()
    }
    const press = (event: KeyboardEvent): void => {
      if (isLeaveChord(event)) onAsked()
    }
    // In the capture phase: a page that handles the tap itself must not hide it.
    window.addEventListener('pointerdown', tap, true)
    window.addEventListener('keydown', press, true)
    return () => {
      window.removeEventListener('pointerdown', tap, true)
      window.removeEventListener('keydown', press, true)
    }
  }, [onAsked])
}
