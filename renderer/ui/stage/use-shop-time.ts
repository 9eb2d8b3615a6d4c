import { useEffect, useState } from 'react'
import type { Clock } from '#shared/kernel/clock.ts'

const MS_PER_MINUTE = 60_000

const formatTime = (epochMs: number, offsetMinutes: number): string =>
  new Date(epochMs + offsetMinutes * MS_PER_MINUTE).toISOString().slice(11, 16)

/** The shop's time as `11:48`, changed as each minute begins. */
export const useShopTime = (clock: Clock, offsetMinutes: number): string => {
  const [now, setNow] = useState(() => Date.parse(clock.now()))
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const tick = (): void => {
      const at = Date.parse(clock.now())
      setNow(at)
      timer = setTimeout(tick, MS_PER_MINUTE - (at % MS_PER_MINUTE))
    }
    tick()
    return () => clearTimeout(timer)
  }, [clock])
  return formatTime(now, offsetMinutes)
}
