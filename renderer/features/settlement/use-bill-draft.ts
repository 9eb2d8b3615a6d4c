import { useCallback, useEffect, useRef, useState } from 'react'
import { isDiskProblem } from '#renderer/db/unit-of-work.ts'
import { useSession } from '#renderer/session/session.tsx'
import type { Bill } from '#shared/domain/settlement/bill.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { saveBill } from './commands.ts'

/** Changes of a bill; a field given as undefined is emptied. */
export type BillPatch = { readonly [Key in keyof Bill]?: Bill[Key] | undefined }

const PAUSE_MS = 500
/** What the disk refused is tried again while the sheet is there. */
const TRY_AGAIN_MS = 5000

/** A bill in the making, kept on the visit shortly after each change. */
export interface BillDraft {
  readonly bill: Bill
  change(patch: BillPatch): void
  /** Nothing more is kept: the bill is about to be issued as it stands. */
  stop(): void
}

/**
 * The bill of a visit as it is being typed. It saves itself after a pause and when the sheet goes,
 * so that the counter display shows it and a crash loses nothing. A bill that cannot be kept yet (a
 * discount above the sum) stays on screen with its message.
 */
export const useBillDraft = (visit: Visit): BillDraft => {
  const session = useSession()
  const [bill, setBill] = useState(visit.bill)
  const waiting = useRef<{ bill: Bill; timer: ReturnType<typeof setTimeout> } | undefined>(
    undefined,
  )
  const latest = useRef(visit.bill)
  const isHere = useRef(false)
  const { id } = visit

  const flush = useCallback(() => {
    if (waiting.current === undefined) return
    const { bill, timer } = waiting.current
    clearTimeout(timer)
    waiting.current = undefined
    void saveBill(session, id, bill).then((saved) => {
      if (saved.ok || !isDiskProblem(saved.code)) return
      if (waiting.current !== undefined || !isHere.current) return
      waiting.current = { bill, timer: setTimeout(flush, TRY_AGAIN_MS) }
    })
  }, [session, id])

  const onRecord = JSON.stringify(visit.bill)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each reading of the records makes the bill a new object; only another content counts
  useEffect(() => {
    // Changed elsewhere, and nothing typed here waits to be kept.
    if (waiting.current !== undefined) return
    latest.current = visit.bill
    setBill(visit.bill)
  }, [onRecord])

  useEffect(() => {
    isHere.current = true
    window.addEventListener('pagehide', flush)
    return () => {
      isHere.current = false
      window.removeEventListener('pagehide', flush)
      flush()
    }
  }, [flush])

  const change = useCallback(
    (patch: BillPatch) => {
      const next = patchBill(latest.current, patch)
      latest.current = next
      setBill(next)
      clearTimeout(waiting.current?.timer)
      waiting.current = { bill: next, timer: setTimeout(flush, PAUSE_MS) }
    },
    [flush],
  )

  const stop = useCallback(() => {
    clearTimeout(waiting.current?.timer)
    waiting.current = undefined
  }, [])

  return { bill, change, stop }
}

const patchBill = (bill: Bill, patch: BillPatch): Bill => {
  const merged = { ...bill, ...patch }
  return Object.fromEntries(
    Object.entries(merged).filter(([, value]) => value !== undefined),
    // The required fields are never patched to undefined by the form.
  ) as unknown as Bill
}
