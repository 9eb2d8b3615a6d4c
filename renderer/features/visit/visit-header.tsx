import type { ReactNode } from 'react'
import { CallTag, useCallOwner } from '#renderer/features/lounge-feed/index.ts'
import { useShowToCustomer } from '#renderer/features/showing/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { useNow } from '#renderer/session/use-now.ts'
import type { VisitRecord } from '#renderer/session/visit-record.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Menu } from '#renderer/ui/menu.tsx'
import { Plate } from '#renderer/ui/plate.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { formatPhone } from '#shared/domain/identifiers/phone.ts'
import { formatPlate } from '#shared/domain/identifiers/plate.ts'
import { hasCall, isCallable } from '#shared/domain/lounge/counter-call.ts'
import { isClosed } from '#shared/domain/visit/is-closed.ts'
import { InternalTag } from './internal-tag.tsx'
import type { NextAction } from './next-action.ts'
import { PromiseTime } from './promise-time.tsx'
import styles from './visit-header.module.css'

interface VisitHeaderProps {
  readonly record: VisitRecord
  readonly next: NextAction | undefined
  readonly onNext: () => void
  readonly onPapers: () => void
  /** Issues the repair order if it is not yet, and prints it. */
  readonly onPrintOrder: () => void
  readonly onPromise: () => void
  readonly onCancel: () => void
}

/** Which car, whose, by when, and what can be done about it. */
export const VisitHeader = (props: VisitHeaderProps): ReactNode => {
  const { record, next, onNext, onPapers, onPrintOrder, onPromise, onCancel } = props
  const { visit, customer, vehicle } = record
  const say = useSay()
  const show = useShowToCustomer(record)
  const isFinal = isClosed(visit)
  const callOwner = useCallOwner()
  const isCalled = hasCall(visit, useNow())
  const call = (): void => void callOwner(visit)
  useKeys({ 'Shift+F8': isCallable(visit) ? call : undefined })
  const facts = [
    customer.name,
    formatPhone(customer.phone),
    `${visit.intake.mileageKm.toLocaleString('en-US')} km`,
    vehicle.vin === '' ? '' : `VIN …${vehicle.vin.slice(-8)}`,
    visit.number ?? say('visit.noNumber'),
  ]
  return (
    <header className={styles.header}>
      <Plate
        color={vehicle.plateColor}
        size="large"
        text={vehicle.plate === '' ? `VIN …${vehicle.vin.slice(-6)}` : formatPlate(vehicle.plate)}
      />
      <div className={styles.car}>
        <h1>
          {vehicle.make} {vehicle.model}
        </h1>
        <p data-number={visit.number} data-testid="visit-facts">
          {facts.filter((fact) => fact !== '').join(' · ')}
        </p>
      </div>
      {visit.paper === 'cancelled' ? (
        <StatusTag tone="wait">
          {say('visit.cancelledBecause', { reason: visit.cancelledReason ?? '' })}
        </StatusTag>
      ) : (
        <PromiseTime onChange={isFinal ? undefined : onPromise} visit={visit} />
      )}
      <CallTag visit={visit} />
      <InternalTag visit={visit} />
      {visit.internal === undefined ? (
        <Menu
          items={[
            {
              key: 'estimate',
              label: say('visit.showEstimate'),
              onChoose: () => void show.showEstimate(),
            },
            {
              key: 'comparison',
              label: say('visit.showComparison'),
              onChoose: () => void show.showComparison(),
            },
            { key: 'bill', label: say('visit.showBill'), onChoose: () => void show.showBill() },
            {
              key: 'diagnosis',
              label: say('diagnosis.showToCustomer'),
              onChoose: () => void show.showDiagnosis(),
            },
            {
              key: 'call',
              label: `${say(isCalled ? 'calls.end' : 'calls.call')}  Shift F8`,
              onChoose: call,
              isDisabled: !isCallable(visit),
            },
          ]}
          keys="F8"
          label={say('visit.show')}
          testId="visit-show"
        />
      ) : null}
      <Button data-testid="visit-papers" keys="F9" onClick={onPapers}>
        {say('visit.papers')}
      </Button>
      {next?.does === 'issue-order' ? (
        <Button data-testid="order-print" keys="Ctrl+Shift+P" onClick={onPrintOrder}>
          {say('visit.orderPrint')}
        </Button>
      ) : null}
      {next === undefined ? null : (
        <Button
          data-next={next.word}
          data-testid="visit-next"
          keys="F10"
          look="primary"
          onClick={onNext}
        >
          {say(`visit.next.${next.word}`)}
        </Button>
      )}
      <Menu
        items={[
          {
            key: 'vehicle',
            label: say('visit.openVehicle'),
            onChoose: () => go({ name: 'vehicle', vehicleId: vehicle.id }),
          },
          {
            key: 'order',
            label: say('visit.orderReprint'),
            onChoose: onPrintOrder,
            isDisabled: visit.paper === 'draft' || visit.paper === 'cancelled',
          },
          {
            key: 'promise',
            label: say('visit.changePromise'),
            onChoose: onPromise,
            isDisabled: isFinal,
          },
          {
            key: 'cancel',
            label: say('visit.cancelVisit'),
            onChoose: onCancel,
            isDisabled: isFinal,
            isDanger: true,
          },
        ]}
        label={say('visit.more')}
        look="quiet"
        testId="visit-more"
      />
    </header>
  )
}
