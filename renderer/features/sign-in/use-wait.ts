import { useEffect, useState } from 'react'

/** Seconds that are left of a wait, counted down; 0 when there is none. */
export const useWait = (): readonly [left: number, begin: (seconds: number) => void] => {
  const [until, setUntil] = useState(0)
  const [left, setLeft] = useState(0)
  useEffect(() => {
    if (until === 0) return
    const tick = (): void => {
      const seconds = Math.ceil((until - performance.now()) / 1000)
      setLeft(Math.max(0, seconds))
      if (seconds <= 0) setUntil(0)
    }
    tick()
    const timer = setInterval(tick, 250)
    return () => clearInterval(timer)
  }, [until])
  return [left, (seconds) => setUntil(seconds > 0 ? performance.now() + seconds * 1000 : 0)]
}
