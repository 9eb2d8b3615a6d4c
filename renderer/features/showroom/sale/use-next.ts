import { useState } from 'react'
import { useSession } from '#renderer/session/session.tsx'
import type { NextAction, Sale } from '#shared/domain/sales/sale.ts'
import { addDays, compareDays } from '#shared/kernel/day.ts'
import { dayOf } from '#shared/kernel/instant.ts'

const USUAL_DAYS = 2

/** A next action to fill in: nothing said yet, in two days unless a later day stands already. */
export function useNext(sale: Sale): [NextAction, (next: NextAction) => void] {
  const { clock, shop } = useSession()
  return useState<NextAction>(() => {
    const usual = addDays(dayOf(clock.now(), shop.offsetMinutes), USUAL_DAYS)
    return { what: '', on: compareDays(usual, sale.next.on) < 0 ? sale.next.on : usual }
  })
}
