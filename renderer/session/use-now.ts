import { useEffect, useState } from 'react'
import type { Instant } from '#shared/kernel/instant.ts'
import { useSession } from './session.tsx'

/** The session's time, drawn anew every so often and when the window comes back into view. */
export function useNow(everyMs = 30_000): Instant {
  const { clock } = useSession()
  const [now, setNow] = useState(() => clock.now())
  useEffect(() => {
    const tick = (): void => setNow(clock.now())
    const timer = setInterval(tick, everyMs)
    // A hidden window's timers sleep: promises would look kept until the next tick.
    document.addEventListener('visibilitychange', tick)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', tick)
    }
  }, [clock, everyMs])
  return now
}
