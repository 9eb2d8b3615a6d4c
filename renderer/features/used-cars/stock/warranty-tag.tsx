import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import { homeOf } from '#shared/domain/shop/home-of.ts'
import { USED_CAR_WARRANTY } from '#shared/domain/used-car/legal-warranty.ts'
import { owesWarrantyFor } from '#shared/domain/used-car/warranty-of-car.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import type { UsedCarFacts } from './describe-used-car.ts'

/** Whether the law makes the shop answer for the car, if it is sold today. */
export const WarrantyTag = ({ facts }: { readonly facts: UsedCarFacts }): ReactNode => {
  const say = useSay()
  const { shop, clock } = useSession()
  const { car, firstRegisteredOn, mileageKm, appraisal } = facts
  const owes = owesWarrantyFor(
    { firstRegisteredOn, mileageKm, usage: appraisal?.car.usage },
    car.deliveredOn ?? dayOf(clock.now(), shop.offsetMinutes),
  )
  // The rule is of the mainland.
  if (homeOf(shop.currency) !== 'CN') return null
  if (owes === undefined) {
    return <StatusTag tone="warn">{say('usedStock.warranty.unknown')}</StatusTag>
  }
  return (
    <span data-testid="used-car-warranty">
      <StatusTag tone={owes ? 'ok' : 'plain'}>
        {owes ? say('usedStock.warranty.owed', USED_CAR_WARRANTY) : say('usedStock.warranty.none')}
      </StatusTag>
    </span>
  )
}
