import { type ReactNode, useRef } from 'react'
import { findSale } from '#renderer/db/repositories/sales.ts'
import { findVehicle } from '#renderer/db/repositories/vehicles.ts'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { useSession } from '#renderer/session/session.tsx'
import { useDraft } from '#renderer/session/use-draft.ts'
import { useLive } from '#renderer/session/use-live.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { findInvalidField } from '#renderer/ui/find-invalid-field.ts'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { parsePhone } from '#shared/domain/identifiers/phone.ts'
import type { SaleId } from '#shared/domain/sales/sale.ts'
import { homeOf } from '#shared/domain/shop/home-of.ts'
import type { VehicleId } from '#shared/domain/vehicle/vehicle.ts'
import styles from './appraisal-page.module.css'
import { CarFields } from './car/car-fields.tsx'
import { type CarForm, carFormOfVehicle, EMPTY_CAR, readCar } from './car/car-form.ts'
import carStyles from './car/car-sheet.module.css'
import { RightsCard } from './car/rights-card.tsx'
import { useCarOnRecord } from './car/use-car-on-record.ts'
import { beginAppraisal } from './commands.ts'
import { KnownCar } from './known-car.tsx'
import { EMPTY_OWNER, OwnerFields, type OwnerForm } from './owner-fields.tsx'
import { useOwner } from './use-owner.ts'

interface NewAppraisalProps {
  readonly saleId?: SaleId | undefined
  readonly vehicleId?: VehicleId | undefined
}

interface NewForm {
  readonly car: CarForm
  readonly owner: OwnerForm
}

/** A car is brought to be looked at: what car, whose, with which papers. Ctrl+Enter begins. */
export const NewAppraisal = ({ saleId, vehicleId }: NewAppraisalProps): ReactNode => {
  const say = useSay()
  const session = useSession()
  const notify = useNotify()
  const explain = useExplain(session.shop.currency)
  const body = useRef<HTMLDivElement>(null)
  const draft = useDraft<NewForm>(`appraisal-new:${saleId ?? vehicleId ?? ''}`, {
    car: EMPTY_CAR,
    owner: EMPTY_OWNER,
  })
  const { car, owner } = draft.value
  const sale = useLive(
    async (db) => (saleId === undefined ? null : ((await findSale(db, saleId)) ?? null)),
    [saleId],
  )
  const named = useLive(
    async (db) => (vehicleId === undefined ? null : ((await findVehicle(db, vehicleId)) ?? null)),
    [vehicleId],
  )
  const onRecord = useCarOnRecord(car)
  const whose = useOwner(owner, sale?.customer, onRecord.vehicle ?? named ?? undefined)
  const changeCar = (changes: Partial<CarForm>): void =>
    draft.change((before) => ({ ...before, car: { ...before.car, ...changes } }))
  const begin = async (): Promise<void> => {
    const home = homeOf(session.shop.currency)
    const wrong = findInvalidField(body.current)
    const read = readCar(car, { home })
    if (wrong !== undefined || read === undefined) {
      wrong?.focus()
      if (wrong === undefined) notify('bad', say('appraisal.car.missing'))
      return
    }
    const phone = parsePhone(owner.phone, { home })
    const begun = await beginAppraisal(session, {
      car: read,
      owner: {
        customerId: whose?.id,
        kind: owner.kind,
        name: owner.name,
        phone: phone.ok ? phone.value.value : '',
      },
      saleId,
    })
    if (!begun.ok) {
      notify('bad', explain(begun))
      return
    }
    await draft.discard()
    go({ name: 'appraisal', appraisalId: begun.value.id })
  }
  const back = (): void =>
    saleId === undefined
      ? go({ name: 'used-cars', view: 'appraisals' })
      : go({ name: 'sale', saleId, sheet: 'buyer' })
  useKeys({ 'Ctrl+Enter': () => void begin(), Escape: back })
  if (!draft.isReady || sale === undefined || named === undefined) return null
  const suggestion = onRecord.vehicle ?? named ?? undefined
  const isTaken = suggestion === undefined || (car.vin === suggestion.vin && car.car !== '')
  return (
    <div className={styles.new} data-testid="new-appraisal" ref={body}>
      <div className={styles.newHead}>
        <h1>{say('appraisal.new')}</h1>
        <p>{say('appraisal.new.hint')}</p>
        <div className={styles.acts}>
          <Button data-testid="appraisal-back" keys="Esc" onClick={back}>
            {say('appraisal.back')}
          </Button>
          <Button
            data-testid="appraisal-begin"
            keys="Ctrl+Enter"
            look="primary"
            onClick={() => void begin()}
          >
            {say('appraisal.begin')}
          </Button>
        </div>
      </div>
      <div className={carStyles.sheet}>
        <div className={styles.column}>
          <Card title={say('appraisal.sheet.car')}>
            {suggestion === undefined || isTaken ? null : (
              <KnownCar
                onUse={() => changeCar(carFormOfVehicle(suggestion))}
                readings={onRecord.readings}
                vehicle={suggestion}
              />
            )}
            <CarFields
              autoFocus
              form={car}
              isDisabled={false}
              onChange={changeCar}
              readings={onRecord.readings}
            />
          </Card>
          <Card title={say('appraisal.owner')}>
            <OwnerFields
              form={owner}
              known={whose}
              onChange={(changes) =>
                draft.change((before) => ({ ...before, owner: { ...before.owner, ...changes } }))
              }
              word={say(sale === null ? 'appraisal.owner.known' : 'appraisal.owner.of-sale')}
            />
          </Card>
        </div>
        <RightsCard form={car} isDisabled={false} onChange={changeCar} />
      </div>
    </div>
  )
}
