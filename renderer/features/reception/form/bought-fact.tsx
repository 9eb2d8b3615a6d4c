import type { ReactNode } from 'react'
import { nameGifts, type SalesMemory } from '#renderer/features/sales-memory/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { listOpenGifts } from '#shared/domain/sales/gift/gift.ts'
import type { NextService } from '#shared/domain/vehicle/service-due.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { MemoryFact } from './memory-fact.tsx'

/** The first service that was named at the hand-over. */
export const firstServiceOf = (memory: SalesMemory | undefined): NextService | undefined => {
  const handOver = memory?.sale.handOver
  return handOver === undefined
    ? undefined
    : { on: handOver.firstServiceOn, km: handOver.firstServiceKm }
}

/** The car was bought here: from whom, for what, and what the buyer was promised and has not had. */
export const BoughtFact = ({ memory }: { readonly memory: SalesMemory | undefined }): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const { sale, consultant } = memory ?? {}
  if (sale?.handOver === undefined) return null
  const on = dayOf(sale.handOver.at, shop.offsetMinutes)
  const hasGifts = listOpenGifts(sale).length > 0
  const needs = [
    ...(sale.needs?.uses ?? []).map((use) => say(`needs.use.${use}`)),
    sale.needs?.words ?? '',
  ].filter((part) => part !== '')
  const told = [
    hasGifts ? say('handOver.memory.giftsOpen', { gifts: nameGifts(sale, say) }) : '',
    needs.join(' · '),
  ]
  return (
    <MemoryFact
      testId="memory-bought"
      text={told.filter((part) => part !== '').join(' · ')}
      title={
        consultant === undefined
          ? say('handOver.memory.bought.nobody', { on })
          : say('handOver.memory.bought', { on, name: consultant.name })
      }
      tone={hasGifts ? 'warn' : 'info'}
    />
  )
}
