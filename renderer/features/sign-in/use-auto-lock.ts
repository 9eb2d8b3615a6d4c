import { useEffect } from 'react'
import { deskLock } from '#renderer/session/desk-lock.ts'
import { type DeskAccess, isIdle } from '#shared/domain/staff/desk-access.ts'

const SIGNS = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const
const LOOKS_EVERY_MS = 5_000

/** Locks the desk when nobody has touched it for as long as the shop says. */
export const useAutoLock = ({ needsPin, lockAfterMinutes }: DeskAccess): void => {
  useEffect(() => {
    if (lockAfterMinutes === undefined) return
    const access = { needsPin, lockAfterMinutes }
    // The clock of the day goes on while the machine sleeps, the other while somebody sets that one.
    const look = (): { day: number; steady: number } => ({
      day: Date.now(),
      steady: performance.now(),
    })
    let last = look()
    const touch = (): void => {
      last = look()
    }
    for (const sign of SIGNS) window.addEventListener(sign, touch, { capture: true, passive: true })
    const timer = setInterval(() => {
      const now = look()
      if (isIdle(Math.max(now.day - last.day, now.steady - last.steady), access)) deskLock.lock()
    }, LOOKS_EVERY_MS)
    return () => {
      for (const sign of SIGNS) window.removeEventListener(sign, touch, { capture: true })
      clearInterval(timer)
    }
  }, [needsPin, lockAfterMinutes])
}
