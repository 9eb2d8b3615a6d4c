import type { ReactNode } from 'react'
import type { SalesMemory } from '#renderer/features/sales-memory/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { isUsedWarrantyRunning } from '#shared/domain/used-car/used-warranty.ts'
import type { Day } from '#shared/kernel/day.ts'
import { MemoryFact } from './memory-fact.tsx'

interface UsedWarrantyFactProps {
  readonly memory: SalesMemory | undefined
  readonly today: Day
  readonly km: number
}

/** The used car was bought here and the law still makes the shop answer for it. */
export const UsedWarrantyFact = ({ memory, today, km }: UsedWarrantyFactProps): ReactNode => {
  const say = useSay()
  const warranty = memory?.sale.handOver?.usedWarranty
  if (warranty === undefined || !isUsedWarrantyRunning(warranty, { on: today, km })) return null
  return (
    <MemoryFact
      testId="memory-used-warranty"
      text={say('reception.warrantyUntil', {
        day: warranty.until,
        km: warranty.untilKm.toLocaleString('en-US'),
      })}
      title={say('usedStock.warranty.running')}
      tone="warn"
    />
  )
}
