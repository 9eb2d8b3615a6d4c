import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import type { Appointment } from '#shared/domain/appointment/appointment.ts'
import { isPast } from '#shared/domain/appointment/check-appointment.ts'
import { formatPhone } from '#shared/domain/identifiers/phone.ts'
import { homeOf } from '#shared/domain/shop/home-of.ts'
import { formatDateTime, type Instant } from '#shared/kernel/instant.ts'
import styles from './appointment-panel.module.css'
import type { Calendar } from './list-calendar.ts'
import { PartsAside } from './parts-aside.tsx'
import { PlateOf } from './plate-of.tsx'
import { sayHours } from './say-day.ts'
import { StateTag } from './state-tag.tsx'

/** What can be done with the chosen appointment. */
export interface AppointmentActs {
  readonly keep: (() => void) | undefined
  readonly miss: (() => void) | undefined
  readonly move: (() => void) | undefined
  readonly cancel: (() => void) | undefined
  readonly open: (() => void) | undefined
  readonly setAllAside: (() => void) | undefined
  readonly confirm: (() => void) | undefined
}

interface AppointmentPanelProps {
  readonly appointment: Appointment
  readonly calendar: Calendar
  readonly now: Instant
  readonly acts: AppointmentActs
}

/** The chosen appointment: who, what, by whom, parts, and the keys that answer for it. */
export const AppointmentPanel = (props: AppointmentPanelProps): ReactNode => {
  const { appointment, calendar, now, acts } = props
  const say = useSay()
  const { shop } = useSession()
  const { vehicleId, moves, pickUp, visitId, cancelledReason } = appointment
  const shown = (at: Instant): string => formatDateTime(at, shop.offsetMinutes).slice(5)
  const nameOf = (id: string | undefined): string | undefined =>
    [...calendar.staff, ...calendar.bays].find((each) => each.id === id)?.name
  const facts: [string, string | undefined][] = [
    [say('appointments.at'), shown(appointment.at)],
    [say('appointments.promisedAt'), shown(appointment.promisedAt)],
    [say('appointments.channel'), say(`appointments.channel.${appointment.channel}`)],
    [say('appointments.hours'), sayHours(appointment.hours)],
    [say('appointments.technician'), nameOf(appointment.technicianId)],
    [say('appointments.bay'), nameOf(appointment.bayId)],
    [say('appointments.advisor'), nameOf(appointment.advisorId)],
    [say('appointments.pickUp'), pickUp?.address],
    [say('appointments.driver'), nameOf(pickUp?.driverId)],
    [say('appointments.cancelledReason'), cancelledReason],
    [
      say('appointments.movedFrom'),
      moves.length === 0 ? undefined : moves.map(({ from }) => shown(from)).join('、'),
    ],
  ]
  return (
    <Card
      aside={<StateTag appointment={appointment} now={now} />}
      testId="appointment-panel"
      title={appointment.name}
    >
      <div className={styles.body}>
        <p className={styles.car}>
          <PlateOf
            appointment={appointment}
            color={vehicleId === undefined ? undefined : calendar.colors.get(vehicleId)}
            size="medium"
          />
          <span>{appointment.car}</span>
        </p>
        <p className={styles.phone}>
          {formatPhone(appointment.phone, { home: homeOf(shop.currency) })}
        </p>
        {appointment.wanted === '' ? null : (
          <p className={styles.wanted}>{say('visit.quote', { text: appointment.wanted })}</p>
        )}
        {appointment.jobs.length === 0 ? null : (
          <ul className={styles.jobs}>
            {appointment.jobs.map((job, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: jobs of a draft have no id and stay where they are
              <li key={index}>
                {job.name} <small>{sayHours(job.labour?.hours ?? 0)}</small>
              </li>
            ))}
          </ul>
        )}
        <dl className={styles.facts}>
          {facts.map(([label, text]) =>
            text === undefined ? null : (
              <div className={text.length > 12 ? styles.wide : ''} key={label}>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ),
          )}
        </dl>
        <PartsAside appointment={appointment} onAll={acts.setAllAside} />
        <div className={styles.acts}>
          {acts.keep === undefined ? null : (
            <Button
              data-testid="appointment-keep"
              keys="K"
              look="primary"
              onClick={acts.keep}
              size="small"
            >
              {say('appointments.keep')}
            </Button>
          )}
          {acts.move === undefined ? null : (
            <Button data-testid="appointment-move" keys="V" onClick={acts.move} size="small">
              {say('appointments.move')}
            </Button>
          )}
          {acts.miss === undefined || !isPast(appointment.at, now) ? null : (
            <Button data-testid="appointment-miss" keys="M" onClick={acts.miss} size="small">
              {say('appointments.miss')}
            </Button>
          )}
          {acts.cancel === undefined ? null : (
            <Button data-testid="appointment-cancel" keys="X" onClick={acts.cancel} size="small">
              {say('appointments.cancel')}
            </Button>
          )}
          {acts.open === undefined ? null : (
            <Button data-testid="appointment-open" keys="Enter" onClick={acts.open} size="small">
              {say('appointments.edit')}
            </Button>
          )}
          {acts.confirm === undefined ? null : (
            <Button data-testid="appointment-confirm" keys="C" onClick={acts.confirm} size="small">
              {say('appointments.confirm')}
            </Button>
          )}
          {visitId === undefined ? null : (
            <Button
              data-testid="appointment-visit"
              onClick={() => go({ name: 'visit', visitId, sheet: 'estimate' })}
              size="small"
            >
              {say('appointments.openVisit')}
            </Button>
          )}
        </div>
      </div>
    </Card>
  )
}
