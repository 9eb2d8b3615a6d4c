import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import type { VisitRecord } from '#renderer/session/visit-record.ts'
import { CarDiagram } from '#renderer/ui/car-diagram/car-diagram.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import { formatPhone } from '#shared/domain/identifiers/phone.ts'
import { homeOf } from '#shared/domain/shop/home-of.ts'
import { formatDateTime } from '#shared/kernel/instant.ts'
import { DamageList } from '../form/damage-list.tsx'
import { Facts } from './facts.tsx'
import { faultFacts } from './fault-facts.ts'
import styles from './intake-sheet.module.css'

/** What was written down at the car, laid out as on the intake sheet. */
export const IntakeView = ({ record }: { readonly record: VisitRecord }): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const { visit, customer, vehicle } = record
  const { intake } = visit
  const fault = faultFacts(intake.fault, say)
  const optional = <T,>(value: T | undefined, word: (value: T) => string): string | undefined =>
    value === undefined ? undefined : word(value)
  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        <Card title={say('reception.visit')}>
          <Facts
            facts={[
              [say('intake.arrivedAt'), formatDateTime(visit.arrivedAt, shop.offsetMinutes)],
              [say('intake.promisedAt'), formatDateTime(visit.promisedAt, shop.offsetMinutes)],
              [say('intake.arrival'), say(`trade.arrival.${intake.arrival}`)],
              [say('intake.mileage'), `${intake.mileageKm.toLocaleString('en-US')} km`],
              [say('intake.fuel'), optional(intake.fuelEighths, (eighths) => `${eighths}/8`)],
              [say('intake.charge'), optional(intake.chargePercent, (percent) => `${percent}%`)],
              [say('intake.broughtBy'), intake.broughtBy],
            ]}
          />
        </Card>
        <Card title={say('intake.statement')}>
          <p className={styles.words}>{say('visit.quote', { text: intake.statement })}</p>
        </Card>
        <Card title={say('reception.fault')}>
          {fault.length === 0 ? (
            <p className={styles.quiet}>{say('intake.faultNone')}</p>
          ) : (
            <Facts facts={fault} />
          )}
        </Card>
        <Card title={say('reception.vehicle')}>
          <Facts
            facts={[
              [say('reception.customer'), customer.name],
              [say('customer.phone'), formatPhone(customer.phone, { home: homeOf(shop.currency) })],
              [say('customer.address'), customer.address],
              [say('vehicle.model'), `${vehicle.make} ${vehicle.model}`.trim()],
              [say('vehicle.vin'), vehicle.vin],
              [say('vehicle.engineNumber'), vehicle.engineNumber],
              [say('vehicle.color'), vehicle.color],
              [say('vehicle.firstRegisteredOn'), vehicle.firstRegisteredOn],
            ]}
          />
        </Card>
      </div>
      <div className={styles.column}>
        <Card title={say('reception.damage')}>
          <div className={styles.diagram}>
            <CarDiagram label={say('intake.bodyDiagram')} marks={intake.damage} />
            <DamageList damage={intake.damage} />
          </div>
        </Card>
        <Card title={say('reception.belongings')}>
          {intake.belongings.length === 0 ? (
            <p className={styles.quiet}>{say('intake.belongingsNone')}</p>
          ) : (
            <ul className={styles.tags}>
              {intake.belongings.map((belonging) => (
                <li key={belonging}>
                  <StatusTag tone="info">{belonging}</StatusTag>
                </li>
              ))}
            </ul>
          )}
        </Card>
      </div>
    </div>
  )
}
