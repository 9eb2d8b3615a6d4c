import { type ReactNode, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useNow } from '#renderer/session/use-now.ts'
import type { VisitRecord } from '#renderer/session/visit-record.ts'
import { Button } from '#renderer/ui/button.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { DayField, WholeField } from '#renderer/ui/typed-fields.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { isCertificateRequired } from '#shared/domain/papers/check-paper.ts'
import type { Settlement } from '#shared/domain/settlement/settlement.ts'
import { proposeNextService } from '#shared/domain/visit/deliver-visit.ts'
import {
  allDeliveryDone,
  type DeliveryAnswer,
  type DeliveryCheck,
  type DeliveryPoint,
} from '#shared/domain/visit/delivery-check.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { listWarranties } from '#shared/domain/warranty/list-warranties.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { deliverCar } from './deliver-car.ts'
import { DeliveredNote } from './delivered-note.tsx'
import { DeliveryChecks } from './delivery-checks.tsx'
import { LoanStillOut } from './loan-still-out.tsx'
import styles from './settlement-sheet.module.css'
import { WarrantyTable } from './warranty-table.tsx'

/** What there was nothing to do about is written down as such. */
const withAbsent = (visit: Visit, checks: readonly DeliveryCheck[]): DeliveryCheck[] => [
  ...checks.filter(({ answer }) => answer !== 'not-applicable'),
  ...allDeliveryDone(visit).filter(({ answer }) => answer === 'not-applicable'),
]

interface DeliveryCardProps {
  readonly record: VisitRecord
  readonly settlement: Settlement
}

const MOST_KM = 9_999_999

/** The car's way out: its warranties as they run from today, the next service, and the handing over. */
export const DeliveryCard = ({ record, settlement }: DeliveryCardProps): ReactNode => {
  const { visit, vehicle } = record
  const session = useSession()
  const { shop } = session
  const say = useSay()
  const explain = useExplain(shop.currency)
  const notify = useNotify()
  const today = dayOf(useNow(), shop.offsetMinutes)
  const proposed = proposeNextService(shop.serviceInterval, today, settlement.mileageOutKm)
  const [on, setOn] = useState<typeof proposed.on | undefined>(proposed.on)
  const [km, setKm] = useState<number | undefined>(proposed.km)
  const [checks, setChecks] = useState<readonly DeliveryCheck[]>([])
  const [isBusy, setBusy] = useState(false)
  const isHalf = (on === undefined) !== (km === undefined)

  const deliver = async (): Promise<void> => {
    if (isBusy || isHalf) return
    setBusy(true)
    const nextService = on === undefined || km === undefined ? undefined : { on, km }
    const result = await deliverCar(session, record, {
      nextService,
      checks: withAbsent(visit, checks),
      locale: visit.locale,
    })
    setBusy(false)
    if (result.ok) notify('ok', say('delivery.delivered'))
    else notify('bad', explain(result))
  }
  const isOpen = visit.delivery === undefined
  const answerAll = (): void => setChecks(allDeliveryDone(visit))
  const answerOne = (point: DeliveryPoint, answer: DeliveryAnswer | undefined): void =>
    setChecks((before) => [
      ...before.filter((check) => check.point !== point),
      ...(answer === undefined ? [] : [{ point, answer }]),
    ])
  useKeys({
    'Ctrl+Enter': isOpen ? () => void deliver() : undefined,
    F7: isOpen ? answerAll : undefined,
  })

  const warranties = isOpen
    ? listWarranties(visit, {
        vehicleKind: vehicle.kind,
        promise: shop.warrantyPromise,
        leavesOn: today,
        leavesAtKm: settlement.mileageOutKm,
      })
    : settlement.warranties
  return (
    <>
      <div className={styles.scroll} data-testid="delivery">
        {isOpen ? (
          <DeliveryChecks
            checks={checks}
            onAllDone={answerAll}
            onAnswer={answerOne}
            visit={visit}
          />
        ) : null}
        <LoanStillOut visitId={visit.id} />
        {visit.delivery === undefined ? (
          <>
            <h2 className={styles.heading}>{say('delivery.nextService')}</h2>
            <div className={styles.pair}>
              <DayField
                label={say('delivery.on')}
                name="next-service-on"
                onChange={setOn}
                value={on}
              />
              <WholeField
                error={isHalf ? say('delivery.half') : undefined}
                label={say('delivery.km')}
                most={MOST_KM}
                name="next-service-km"
                onChange={setKm}
                value={km}
              />
            </div>
            {isCertificateRequired(visit) ? (
              <p className={styles.hint}>{say('delivery.withCertificate')}</p>
            ) : null}
          </>
        ) : (
          <DeliveredNote delivery={visit.delivery} />
        )}
        <h2 className={styles.heading}>{say('delivery.warranties')}</h2>
        <WarrantyTable warranties={warranties} />
        {isOpen ? <p className={styles.hint}>{say('delivery.fromToday')}</p> : null}
      </div>
      {isOpen ? (
        <div className={styles.foot}>
          <Button
            data-testid="delivery-save"
            disabled={isBusy || isHalf}
            keys="Ctrl+Enter"
            look="primary"
            onClick={() => void deliver()}
          >
            {say('delivery.deliver')}
          </Button>
        </div>
      ) : null}
    </>
  )
}
