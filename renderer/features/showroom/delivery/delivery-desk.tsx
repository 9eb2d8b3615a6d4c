import { type ReactNode, useRef } from 'react'
import { FiledPapers, IssueButton } from '#renderer/features/papers/index.ts'
import { useAskBuyerToSign } from '#renderer/features/showing/index.ts'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { useSession } from '#renderer/session/session.tsx'
import { useNow } from '#renderer/session/use-now.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { findInvalidField } from '#renderer/ui/find-invalid-field.ts'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { dayOf, formatDateTime } from '#shared/kernel/instant.ts'
import type { SaleFacts } from '../sale/list-sale.ts'
import { handOverCar } from './commands.ts'
import styles from './delivery.module.css'
import { DetailsCard } from './details-card.tsx'
import { HandOverList } from './hand-over-list.tsx'
import { InspectionCard } from './inspection-card.tsx'
import { issueDeliveryList, issuePreDeliverySheet } from './issue-papers.ts'
import type { DeliveryFacts } from './list-delivery.ts'
import { RightsCard } from './rights-card.tsx'
import { Stages } from './stages.tsx'
import { useHandOver } from './use-hand-over.ts'

interface DeliveryDeskProps {
  readonly facts: SaleFacts
  readonly delivery: DeliveryFacts
  readonly onInspect: (() => void) | undefined
}

/** Everything of a hand-over in one view: what is open, the look at the car, the list, the rights. */
export const DeliveryDesk = ({ facts, delivery, onInspect }: DeliveryDeskProps): ReactNode => {
  const say = useSay()
  const session = useSession()
  const notify = useNotify()
  const explain = useExplain(session.shop.currency)
  const sheet = useRef<HTMLDivElement>(null)
  const isBusy = useRef(false)
  const { sale, customer, staff } = facts
  const work = useHandOver(sale, delivery)
  const askToSign = useAskBuyerToSign(sale.id)
  const now = useNow()
  const { offsetMinutes } = session.shop
  const { handOver } = sale
  const vehicleId = handOver === undefined ? undefined : delivery.car?.vehicleId
  const open = (): void => {
    if (vehicleId !== undefined) go({ name: 'vehicle', vehicleId })
  }
  const deliver = async (): Promise<void> => {
    // A key held down hands one car over.
    if (isBusy.current) return
    const wrong = findInvalidField(sheet.current)
    if (wrong !== undefined) {
      wrong.focus()
      return
    }
    isBusy.current = true
    const handed = await handOverCar(session, sale.id).finally(() => {
      isBusy.current = false
    })
    if (!handed.ok) notify('bad', explain(handed))
    else {
      const { make, model } = handed.value.vehicle
      notify('ok', say('handOver.done', { car: `${make} ${model}`.trim() }))
    }
  }
  const isOpen = sale.state === 'open'
  useKeys({
    'Ctrl+Enter': isOpen ? () => void deliver() : undefined,
    S: isOpen && sale.preDelivery !== undefined ? () => void askToSign('hand-over') : undefined,
    V: vehicleId === undefined ? undefined : open,
  })
  return (
    <div className={styles.page} data-testid="delivery-sheet" ref={sheet}>
      <div className={styles.head}>
        {handOver === undefined ? (
          <Stages draft={work.draft} facts={delivery} sale={sale} />
        ) : (
          <p className={styles.handed} data-testid="handed-over">
            <b>{say('handOver.delivered', { at: formatDateTime(handOver.at, offsetMinutes) })}</b>
            <span>
              {say('handOver.delivered.by', {
                name: staff.find(({ id }) => id === handOver.by)?.name ?? '',
              })}
            </span>
          </p>
        )}
        <span className={styles.acts}>
          {vehicleId === undefined ? null : (
            <Button data-testid="open-vehicle" keys="V" onClick={open}>
              {say('handOver.openVehicle')}
            </Button>
          )}
          {isOpen && sale.preDelivery !== undefined ? (
            <Button data-testid="ask-to-sign" keys="S" onClick={() => void askToSign('hand-over')}>
              {say('handOver.sign')}
            </Button>
          ) : null}
          {isOpen ? (
            <Button
              data-testid="hand-over"
              keys="Ctrl Enter"
              look="primary"
              onClick={() => void deliver()}
            >
              {say('handOver.deliver')}
            </Button>
          ) : null}
        </span>
      </div>
      <div className={styles.columns}>
        <div className={styles.column}>
          <CarCard delivery={delivery} facts={facts} />
          <InspectionCard
            isCharged={delivery.isCharged}
            onInspect={onInspect}
            sale={sale}
            staff={staff}
          />
          <RightsCard
            customer={customer}
            km={work.draft.mileageKm}
            kind={delivery.car?.kind ?? 'new'}
            on={dayOf(handOver?.at ?? now, offsetMinutes)}
          />
        </div>
        <div className={styles.column}>
          <DetailsCard facts={delivery} isDone={!isOpen} staff={staff} work={work} />
          <HandOverList facts={delivery} sale={sale} work={work} />
          <Card title={say('handOver.papers')}>
            <div className={styles.papers}>
              <IssueButton
                isDisabled={delivery.car === undefined}
                keys="P"
                kind="pre-delivery-sheet"
                onIssue={() => issuePreDeliverySheet(session, sale.id)}
              />
              <IssueButton
                isDisabled={delivery.car === undefined}
                keys="D"
                kind="delivery-list"
                onIssue={() => issueDeliveryList(session, sale.id)}
              />
            </div>
            <FiledPapers kinds={['pre-delivery-sheet', 'delivery-list']} of={sale.id} />
          </Card>
        </div>
      </div>
    </div>
  )
}

const CarCard = ({ facts, delivery }: Pick<DeliveryDeskProps, 'facts' | 'delivery'>): ReactNode => {
  const say = useSay()
  const { order } = facts.sale
  const { car } = delivery
  const told = [
    [say('handOver.car.vin'), car?.vin ?? ''],
    [say('handOver.car.color'), car?.color ?? ''],
    [say('handOver.car.order'), order?.number ?? ''],
    [say('handOver.car.promised'), order?.promisedOn ?? ''],
  ].filter(([, value]) => value !== '')
  return (
    <Card title={car?.name ?? delivery.quotation?.carName ?? say('handOver.car')}>
      <dl className={styles.facts}>
        {told.map(([label, value]) => [
          <dt key={`${label}-label`}>{label}</dt>,
          <dd key={label}>{value}</dd>,
        ])}
      </dl>
    </Card>
  )
}
