import { type ReactNode, useEffect, useRef } from 'react'
import { CustomerFields, energyOf, VehicleFields } from '#renderer/features/vehicle/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import type { AppointmentId } from '#shared/domain/appointment/appointment.ts'
import { homeOf } from '#shared/domain/shop/home-of.ts'
import type { Staff } from '#shared/domain/staff/staff.ts'
import { BelongingsField } from './belongings-field.tsx'
import { CarMemoryStrip } from './car-memory-strip.tsx'
import { DamageEditor } from './damage-editor.tsx'
import { DeferredList, firstUnanswered } from './deferred-list.tsx'
import { FaultFields } from './fault-fields.tsx'
import { focusField } from './focus-field.ts'
import { InHouse } from './in-house.tsx'
import { IntakeFields } from './intake-fields.tsx'
import { KnownOffer } from './known-offer.tsx'
import { MarketingAsk } from './marketing-ask.tsx'
import { OwnerQuestion } from './owner-question.tsx'
import { PaperFields } from './paper-fields.tsx'
import { answerOwner, type ReceiveDraft, takeCustomer, takeVehicle } from './receive-draft.ts'
import styles from './receive-form.module.css'
import { ReceiveHead } from './receive-head.tsx'
import { useReceive } from './use-receive.ts'

interface ReceiveFormProps {
  readonly draftKey: string
  readonly start: ReceiveDraft
  /** The appointment that is kept by saving. */
  readonly appointmentId?: AppointmentId | undefined
  readonly advisors: readonly Staff[]
}

/** The reception form in the order of the paper, by keyboard alone. */
export const ReceiveForm = ({
  draftKey,
  start,
  appointmentId,
  advisors,
}: ReceiveFormProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const { draft, memory, deferred, isRead, today, known, asksOwner, shown, form, save } =
    useReceive(draftKey, start, appointmentId)
  const { value, change } = draft
  const { messageOf } = shown
  const energy = energyOf(value.vehicle, { home: homeOf(shop.currency) })
  const patch = <Part extends 'customer' | 'vehicle' | 'intake'>(
    part: Part,
    typed: Partial<ReceiveDraft[Part]>,
  ): void => change((before) => ({ ...before, [part]: { ...before[part], ...typed } }))
  const use = (): void => {
    if (known === undefined) return
    change((before) => {
      if (known.kind === 'vehicle') return takeVehicle(before, known.vehicle, known.owner)
      const taken = takeCustomer(before, known.customer)
      const [only, ...others] = known.vehicles
      const isOnlyCar = only !== undefined && others.length === 0
      // A number of one car: nothing else of the car is typed yet, so it is that one.
      const isBlank = before.vehicle.plate.trim() === '' && before.vehicle.vin.trim() === ''
      return isOnlyCar && isBlank && before.vehicleId === undefined
        ? takeVehicle(taken, only, known.customer)
        : taken
    })
  }
  useKeys({
    'Ctrl+Enter': () => void save(),
    'Alt+Y': known === undefined ? undefined : use,
  })
  const takenId = value.vehicleId === start.vehicleId ? undefined : memory?.vehicle.id
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each record that is taken over
  useEffect(() => {
    // The record has filled the rest: what is left begins with its questions, then the odometer.
    if (takenId === undefined || takenId !== value.vehicleId) return
    const first = firstUnanswered(deferred, value.deferredAnswers, today)
    focusField(form.current, first ?? 'intake-mileage')
  }, [takenId, value.vehicleId])
  const isBegun = useRef(false)
  if (!draft.isReady || (!isRead && !isBegun.current)) return null
  isBegun.current = true
  const startsHere = start.vehicleId !== undefined
  const firstQuestion = firstUnanswered(deferred, value.deferredAnswers, today)
  const owner = memory?.customer
  const openVisit = memory?.openVisit
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens for the field that is left
    <div
      className={styles.page}
      data-testid="receive-form"
      onBlur={(event) => {
        shown.leave(event)
        draft.flush()
      }}
      ref={form}
    >
      <ReceiveHead draft={draft} onSave={() => void save()} />
      {known === undefined ? null : (
        <KnownOffer
          hasVehicle={value.vehicleId !== undefined}
          known={known}
          onUse={use}
          onUseVehicle={(vehicle, customer) =>
            change((before) => takeVehicle(takeCustomer(before, customer), vehicle, customer))
          }
        />
      )}
      {openVisit === undefined ? null : (
        <InHouse
          isSecondVisit={value.isSecondVisit === true}
          onSecondVisit={(isSecondVisit) => change((before) => ({ ...before, isSecondVisit }))}
          visit={openVisit}
        />
      )}
      {memory === undefined ? null : (
        <CarMemoryStrip
          km={value.intake.mileageKm}
          marketing={value.customer.marketing}
          memory={memory}
          onMarketing={(marketing) => patch('customer', { marketing })}
          today={today}
        >
          <DeferredList
            answers={value.deferredAnswers}
            deferred={deferred}
            messageOf={messageOf}
            onAnswer={(id, answer) =>
              change((before) => ({
                ...before,
                deferredAnswers: { ...before.deferredAnswers, [id]: answer },
              }))
            }
            onFocus={(name) => focusField(form.current, name)}
            startsHere={startsHere}
            today={today}
          />
        </CarMemoryStrip>
      )}
      <div className={styles.columns}>
        <div className={styles.column}>
          <Card
            aside={
              memory === undefined ? (
                <MarketingAsk
                  onAnswer={(marketing) => patch('customer', { marketing })}
                  value={value.customer.marketing}
                />
              ) : undefined
            }
            title={say('reception.customer')}
          >
            <CustomerFields
              autoFocus={start.customerId === undefined}
              messageOf={messageOf}
              onChange={(typed) => patch('customer', typed)}
              onEnterInPhone={use}
              value={value.customer}
            >
              {asksOwner && owner !== undefined ? (
                <OwnerQuestion
                  message={messageOf('owner-answer')}
                  onAnswer={(answer) => change((before) => answerOwner(before, answer, owner))}
                  owner={owner}
                  value={value.ownerAnswer}
                />
              ) : undefined}
            </CustomerFields>
          </Card>
          <Card title={say('reception.vehicle')}>
            <VehicleFields
              messageOf={messageOf}
              onChange={(typed) => patch('vehicle', typed)}
              onEnterInIdentifier={use}
              value={value.vehicle}
            />
          </Card>
        </div>
        <div className={styles.column}>
          <Card title={say('reception.visit')}>
            <IntakeFields
              energy={energy}
              lastKm={memory?.vehicle.lastMileageKm}
              messageOf={messageOf}
              onChange={(typed) => patch('intake', typed)}
              startsHere={startsHere && firstQuestion === undefined}
              value={value.intake}
            />
          </Card>
          <Card title={say('reception.fault')}>
            <FaultFields
              onChange={(fault) => patch('intake', { fault })}
              value={value.intake.fault}
            />
          </Card>
        </div>
        <div className={styles.column}>
          <Card title={say('reception.damage')}>
            <DamageEditor
              onChange={(damage) => patch('intake', { damage })}
              value={value.intake.damage}
            />
          </Card>
          <Card title={say('reception.belongings')}>
            <BelongingsField
              onChange={(belongings) => patch('intake', { belongings })}
              value={value.intake.belongings}
            />
          </Card>
          <Card>
            <PaperFields
              advisors={advisors}
              onChange={(typed) => change((before) => ({ ...before, ...typed }))}
              value={value}
            />
          </Card>
        </div>
      </div>
    </div>
  )
}
