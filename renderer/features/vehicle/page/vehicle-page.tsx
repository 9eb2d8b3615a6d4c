import { type ReactNode, useState } from 'react'
import { SanbaoCard } from '#renderer/features/rework/index.ts'
import { SalesMemoryCard } from '#renderer/features/sales-memory/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { Card } from '#renderer/ui/card.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import type { VehicleId } from '#shared/domain/vehicle/vehicle.ts'
import { EraseDialog } from '../erasure/erase-dialog.tsx'
import { useCarMemory } from '../memory/use-car-memory.ts'
import { CarFacts } from './car-facts.tsx'
import { ComparisonHistory } from './comparison-history.tsx'
import { DeferredList } from './deferred-list.tsx'
import { EditDialog, type Edited } from './edit-dialog.tsx'
import { VehicleHead } from './vehicle-head.tsx'
import styles from './vehicle-page.module.css'
import { VisitList } from './visit-list.tsx'
import { WarrantyList } from './warranty-list.tsx'

/** Visits read at first, and with each "more". */
const STRETCH = 20

/** A car and everything the shop remembers of it. */
export const VehiclePage = ({ vehicleId }: { readonly vehicleId: VehicleId }): ReactNode => {
  const say = useSay()
  const [limit, setLimit] = useState(STRETCH)
  const [edited, setEdited] = useState<Edited>()
  const [isErasing, setIsErasing] = useState(false)
  const read = useCarMemory(vehicleId, limit)
  // The list stays while its next stretch is read.
  const [kept, setKept] = useState(read)
  if (read !== undefined && read !== kept) setKept(read)
  const memory = read ?? kept
  const openVisit = memory === 'missing' ? undefined : memory?.openVisit
  const receive = (): void => {
    if (openVisit === undefined || openVisit.step === 'booked') go({ name: 'receive', vehicleId })
    else go({ name: 'visit', visitId: openVisit.id, sheet: 'estimate' })
  }
  useKeys({
    N: receive,
    E: () => setEdited('vehicle'),
    K: () => setEdited('customer'),
    U: () => go({ name: 'appraisal', vehicleId }),
  })
  if (memory === undefined) return null
  if (memory === 'missing') return <EmptyState title={say('vehicle.missing')} />
  return (
    <div className={styles.page} data-testid="vehicle">
      <VehicleHead memory={memory} onEdit={setEdited} onReceive={receive} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <VisitList
            hasMore={memory.visits.length >= limit}
            onMore={() => setLimit(limit + STRETCH)}
            visits={memory.visits}
          />
          <ComparisonHistory visits={memory.visits} />
        </div>
        <div className={styles.column}>
          <DeferredList deferred={memory.deferred} />
          <WarrantyList memory={memory} />
          <SalesMemoryCard vehicle={memory.vehicle} />
          <SanbaoCard vehicle={memory.vehicle} />
          <Card title={say('vehicle.record')}>
            <CarFacts memory={memory} />
          </Card>
        </div>
      </div>
      {edited === undefined ? null : (
        <EditDialog
          edited={edited}
          memory={memory}
          onClose={() => setEdited(undefined)}
          onErase={() => {
            setEdited(undefined)
            setIsErasing(true)
          }}
        />
      )}
      {isErasing ? (
        <EraseDialog customer={memory.customer} onClose={() => setIsErasing(false)} />
      ) : null}
    </div>
  )
}
