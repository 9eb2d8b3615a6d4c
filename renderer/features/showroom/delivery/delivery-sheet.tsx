import { type ReactNode, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import type { SaleFacts } from '../sale/list-sale.ts'
import { DeliveryDesk } from './delivery-desk.tsx'
import { InspectionDialog } from './inspection-dialog.tsx'
import { listDelivery } from './list-delivery.ts'

/** The hand-over of one buyer's car: looked at, prepared, done. I inspects, Ctrl+Enter hands over. */
export const DeliverySheet = ({ facts }: { readonly facts: SaleFacts }): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const { sale } = facts
  const delivery = useLive((db) => listDelivery(db, sale, shop), [sale, shop])
  const [isInspecting, setIsInspecting] = useState(false)
  const toOrder = (): void => go({ name: 'sale', saleId: sale.id, sheet: 'order' })
  const mayInspect = sale.state === 'open' && delivery?.car !== undefined
  useKeys({
    I: mayInspect ? () => setIsInspecting(true) : undefined,
    O: sale.order === undefined ? toOrder : undefined,
  })
  if (delivery === undefined) return null
  if (sale.order === undefined) {
    return (
      <EmptyState
        action={
          <Button keys="O" onClick={toOrder}>
            {say('handOver.toOrder')}
          </Button>
        }
        hint={say('handOver.none.hint')}
        title={say('handOver.none')}
      />
    )
  }
  return (
    <>
      <DeliveryDesk
        facts={facts}
        delivery={delivery}
        onInspect={mayInspect ? () => setIsInspecting(true) : undefined}
      />
      {isInspecting && delivery.car !== undefined ? (
        <InspectionDialog
          carName={delivery.car.name}
          isCharged={delivery.isCharged}
          onClose={() => setIsInspecting(false)}
          sale={sale}
        />
      ) : null}
    </>
  )
}
