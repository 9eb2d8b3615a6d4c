import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { nextCall } from '#shared/domain/sales/after/plan-calls.ts'
import { findQuotation } from '#shared/domain/sales/quotation/quote.ts'
import type { Sale } from '#shared/domain/sales/sale.ts'
import type { Vehicle } from '#shared/domain/vehicle/vehicle.ts'
import type { Say } from '#shared/i18n/words.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { GiftList } from './gift-list.tsx'
import styles from './sales-memory.module.css'
import { useSalesMemory } from './use-sales-memory.ts'

/** What the showroom knows of a car that was bought here: who sold it, for what, what is still owed. */
export const SalesMemoryCard = ({ vehicle }: { readonly vehicle: Vehicle }): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const memory = useSalesMemory(vehicle)
  const { handOver } = memory?.sale ?? {}
  if (memory === undefined || handOver === undefined) return null
  const { sale, consultant } = memory
  const facts: readonly (readonly [string, string])[] = [
    [
      say('handOver.memory.handed'),
      [
        dayOf(handOver.at, shop.offsetMinutes),
        consultant === undefined
          ? ''
          : say('handOver.memory.consultant', { name: consultant.name }),
      ]
        .filter((part) => part !== '')
        .join(' · '),
    ],
    ...tellWishes(sale, say),
    [
      say('handOver.memory.firstService'),
      say('handOver.memory.firstService.at', {
        on: handOver.firstServiceOn,
        km: handOver.firstServiceKm.toLocaleString('en-US'),
      }),
    ],
    [
      say('usedStock.warranty.running'),
      handOver.usedWarranty === undefined
        ? ''
        : say('reception.warrantyUntil', {
            day: handOver.usedWarranty.until,
            km: handOver.usedWarranty.untilKm.toLocaleString('en-US'),
          }),
    ],
    [say('handOver.memory.calls'), tellNextCall(sale, say)],
  ]
  return (
    <Card
      aside={
        <Button
          data-testid="memory-open-sale"
          look="quiet"
          onClick={() => go({ name: 'sale', saleId: sale.id, sheet: 'care' })}
          size="small"
        >
          {say('handOver.memory.openSale')}
        </Button>
      }
      testId="sales-memory"
      title={say('handOver.memory')}
    >
      <dl className={styles.facts}>
        {facts
          .filter(([, value]) => value !== '')
          .map(([label, value]) => [
            <dt key={`${label}-label`}>{label}</dt>,
            <dd key={label}>{value}</dd>,
          ])}
      </dl>
      {sale.gifts === undefined || sale.gifts.length === 0 ? null : (
        <>
          <h3 className={styles.heading}>{say('handOver.memory.gifts')}</h3>
          <GiftList sale={sale} />
        </>
      )}
    </Card>
  )
}

/** What the buyer uses the car for and cares about, and what was agreed in words. */
function tellWishes(sale: Sale, say: Say): (readonly [string, string])[] {
  const { needs, order } = sale
  const quotation = order === undefined ? undefined : findQuotation(sale, order.quotationId)
  return [
    [
      say('handOver.memory.uses'),
      needs === undefined ? '' : needs.uses.map((use) => say(`needs.use.${use}`)).join(' · '),
    ],
    [say('handOver.memory.needs'), needs?.words ?? ''],
    [say('handOver.memory.words'), quotation?.words ?? ''],
  ]
}

function tellNextCall({ calls }: Sale, say: Say): string {
  const call = nextCall(calls)
  return call === undefined ? '' : `${call.on} · ${say(`care.kind.${call.kind}`)}`
}
