import { useCallback, useEffect, useRef, useState } from 'react'
import { findWriteRefusal } from '#renderer/db/cannot-write.ts'
import { findDraft, removeDraft, saveDraft } from '#renderer/db/drafts.ts'
import { useSession } from './session.tsx'

const PAUSE_MS = 300
/** What could not be written, on a full disk, is tried again while the form is there. */
const TRY_AGAIN_MS = 5000

/** A form that saves itself. */
export interface Draft<T> {
  readonly value: T
  /** False until it is known whether an earlier draft is there: do not draw the form before. */
  readonly isReady: boolean
  /** Whether an earlier draft was found, so that the form can say so. */
  readonly isRestored: boolean
  change(next: T | ((before: T) => T)): void
  /** Writes what is waiting now: on blur. */
  flush(): void
  /** Forgets the draft, on submit or on request; the value goes back to the beginning. */
  discard(): Promise<void>
}

interface DraftOptions<T> {
  /** Reads a stored draft; undefined for one of an older form, which is dropped. */
  readonly parse?: (stored: unknown) => T | undefined
}

/**
 * A form's value kept under a key: saved 300 ms after the last change, at once on `flush`, when the
 * form goes or the page is hidden, and there again when the form comes back. Plain data only.
 */
export function useDraft<T>(key: string, empty: T, { parse }: DraftOptions<T> = {}): Draft<T> {
  const { db } = useSession()
  const [state, setState] = useState({ value: empty, isReady: false, isRestored: false })
  const waiting = useRef<{ value: T; timer: ReturnType<typeof setTimeout> } | undefined>(undefined)
  const latest = useRef(empty)
  const isHere = useRef(false)
  // Forms hand these in anew at every drawing; the draft must not be read again for that.
  const start = useRef({ empty, parse })

  const flush = useCallback(() => {
    if (waiting.current === undefined) return
    const { value, timer } = waiting.current
    clearTimeout(timer)
    waiting.current = undefined
    saveDraft(db, key, value).catch((error: unknown) => {
      if (findWriteRefusal(error) === undefined) throw error
      const isNewest = waiting.current === undefined && latest.current === value
      if (!isNewest || !isHere.current) return
      waiting.current = { value, timer: setTimeout(flush, TRY_AGAIN_MS) }
    })
  }, [db, key])

  useEffect(() => {
    isHere.current = true
    let isKey = true
    const { empty: beginning, parse: read } = start.current
    void findDraft(db, key).then((stored) => {
      if (!isKey) return
      const found = read === undefined ? (stored as T | undefined) : read(stored)
      latest.current = found ?? beginning
      setState({ value: latest.current, isReady: true, isRestored: found !== undefined })
    })
    window.addEventListener('pagehide', flush)
    return () => {
      isHere.current = false
      isKey = false
      window.removeEventListener('pagehide', flush)
      flush()
    }
  }, [db, key, flush])

  const change = useCallback(
    (next: T | ((before: T) => T)) => {
      const value = typeof next === 'function' ? (next as (before: T) => T)(latest.current) : next
      latest.current = value
      clearTimeout(waiting.current?.timer)
      waiting.current = { value, timer: setTimeout(flush, PAUSE_MS) }
      setState((before) => ({ ...before, value }))
    },
    [flush],
  )

  const discard = useCallback(async () => {
    clearTimeout(waiting.current?.timer)
    waiting.current = undefined
    latest.current = start.current.empty
    setState({ value: start.current.empty, isReady: true, isRestored: false })
    await removeDraft(db, key)
  }, [db, key])

  return { ...state, change, flush, discard }
}
