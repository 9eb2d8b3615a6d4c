import { useCallback, useEffect, useState } from 'react'
import { askView, type DeskAnswer, openSession } from './desk-line.ts'

const ASK_EVERY_MS = 8000

export type DeskView =
  | { readonly state: 'opening' }
  | { readonly state: 'ready'; readonly answer: DeskAnswer }
  | { readonly state: 'over' }
  /** Opened without a QR code. */
  | { readonly state: 'nothing' }

/** The key in the address, taken out of it at once: not for the history, not for who looks on. */
const takeKey = (): string | undefined => {
  const key = location.hash.slice(1)
  if (key === '') return undefined
  history.replaceState(null, '', location.pathname)
  return /^[\w-]{43}$/.test(key) ? key : undefined
}

/** Follows the visit this phone sends for: opens the session, asks now and then, hears the end. */
export const useDeskView = (isOver: boolean): { view: DeskView; refresh: () => void } => {
  const [view, setView] = useState<DeskView>({ state: 'opening' })
  const [hadSession, setHadSession] = useState(false)
  const refresh = useCallback(async (): Promise<void> => {
    const answer = await askView()
    if (answer === 'unreachable') return
    setView((before) => {
      if (answer !== 'over') return { state: 'ready', answer }
      return before.state === 'ready' || before.state === 'over'
        ? { state: 'over' }
        : { state: 'nothing' }
    })
  }, [])

  useEffect(() => {
    let isHere = true
    const begin = async (key: string | undefined): Promise<void> => {
      const problem = key === undefined ? undefined : await openSession(key)
      if (!isHere) return
      if (problem === 'unreachable') {
        setTimeout(() => void begin(key), 2000)
        return
      }
      // A used key: whoever loads the page again has the session still.
      await refresh()
      if (!isHere) return
      if (problem === 'over') setView((now) => (now.state === 'ready' ? now : { state: 'over' }))
      setHadSession(true)
    }
    void begin(takeKey())
    // Scanned again while the page is open: only the part behind the # changes.
    const hear = (): void => void begin(takeKey())
    window.addEventListener('hashchange', hear)
    return () => {
      isHere = false
      window.removeEventListener('hashchange', hear)
    }
  }, [refresh])

  useEffect(() => {
    if (!hadSession) return undefined
    const timer = setInterval(() => void refresh(), ASK_EVERY_MS)
    return () => clearInterval(timer)
  }, [hadSession, refresh])

  useEffect(() => {
    if (isOver) setView({ state: 'over' })
  }, [isOver])
  return { view, refresh: () => void refresh() }
}
