import { useSyncExternalStore } from 'react'
import type { SaleId } from '#shared/domain/sales/sale.ts'

let now: SaleId | undefined
const listeners = new Set<() => void>()

/** Whose needs are being asked at this desk: the counter display follows the draft, not the record. */
export const needsInWriting = {
  get: (): SaleId | undefined => now,
  set(id: SaleId | undefined): void {
    now = id
    for (const tell of listeners) tell()
  },
}

const subscribe = (tell: () => void): (() => void) => {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

/** The sale whose needs are being asked, followed. */
export const useNeedsInWriting = (): SaleId | undefined =>
  useSyncExternalStore(subscribe, needsInWriting.get)
