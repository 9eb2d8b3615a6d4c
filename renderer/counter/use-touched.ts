import { useEffect } from 'react'
import type { CounterDoor } from '#renderer/platform/counter-door.ts'

/** Told no more often: a finger on a slider moves sixty times a second. */
const EVERY_MS = 2_000
const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const

/** Tells that somebody stands at the display, whatever they do there. */
export const useTouched = (door: CounterDoor): void => {
  useEffect(() => {
    let told = Number.NEGATIVE_INFINITY
    const tell = ({ timeStamp }: Event): void => {
      if (timeStamp - told < EVERY_MS) return
      told = timeStamp
      // Lost with a closing window, and nothing to be done about it.
      door.call('counter.touched', undefined).catch(() => undefined)
    }
    for (const sign of SIGNS) window.addEventListener(sign, tell, { capture: true, passive: true })
    return () => {
      for (const sign of SIGNS) window.removeEventListener(sign, tell, { capture: true })
    }
  }, [door])
}
