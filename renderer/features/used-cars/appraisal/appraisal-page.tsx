import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { useLive } from '#renderer/session/use-live.ts'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import type { SaleId } from '#shared/domain/sales/sale.ts'
import type { AppraisalId } from '#shared/domain/used-car/appraisal.ts'
import type { VehicleId } from '#shared/domain/vehicle/vehicle.ts'
import { AppraisalFile } from './appraisal-file.tsx'
import { listAppraisalFacts } from './list-appraisal.ts'
import { NewAppraisal } from './new-appraisal.tsx'

const NOT_FOUND = 'none'

interface AppraisalPageProps {
  readonly appraisalId?: AppraisalId
  readonly saleId?: SaleId
  readonly vehicleId?: VehicleId
}

/** A look at a used car: one on record, or a new one. */
export const AppraisalPage = ({ appraisalId, saleId, vehicleId }: AppraisalPageProps): ReactNode =>
  appraisalId === undefined ? (
    <NewAppraisal key={saleId ?? vehicleId ?? ''} saleId={saleId} vehicleId={vehicleId} />
  ) : (
    <OnRecord appraisalId={appraisalId} key={appraisalId} />
  )

const OnRecord = ({ appraisalId }: { readonly appraisalId: AppraisalId }): ReactNode => {
  const say = useSay()
  const facts = useLive(
    async (db) => (await listAppraisalFacts(db, appraisalId)) ?? NOT_FOUND,
    [appraisalId],
  )
  const back = (): void => go({ name: 'used-cars', view: 'appraisals' })
  useKeys({ Escape: facts === NOT_FOUND ? back : undefined })
  if (facts === undefined) return null
  if (facts !== NOT_FOUND) return <AppraisalFile facts={facts} />
  return (
    <EmptyState
      action={
        <Button keys="Esc" onClick={back}>
          {say('appraisal.back')}
        </Button>
      }
      hint={say('appraisal.gone.hint')}
      title={say('appraisal.gone')}
    />
  )
}
