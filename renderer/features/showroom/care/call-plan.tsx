import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import type { Customer } from '#shared/domain/customer/customer.ts'
import type { PlannedCall } from '#shared/domain/sales/after/plan-calls.ts'
import { wayOfCall } from '#shared/domain/sales/after/way-of-call.ts'
import type { Sale } from '#shared/domain/sales/sale.ts'
import type { Staff } from '#shared/domain/staff/staff.ts'
import { formatDateTime } from '#shared/kernel/instant.ts'
import styles from './care.module.css'

interface CallPlanProps {
  readonly sale: Sale
  readonly customer: Customer
  readonly staff: readonly Staff[]
  readonly offsetMinutes: number
}

/** Every call of three years by day: what came of it, or how it will be made. */
export const CallPlan = ({ sale, customer, staff, offsetMinutes }: CallPlanProps): ReactNode => {
  const say = useSay()
  const nameOf = (id: string): string => staff.find((person) => person.id === id)?.name ?? ''
  const tell = ({ done, tries = [], plannedOn }: PlannedCall): string => {
    if (done !== undefined) {
      return say('care.plan.doneBy', {
        at: formatDateTime(done.at, offsetMinutes),
        name: nameOf(done.by),
      })
    }
    if (tries.length === 0) return ''
    const days = say('care.tries', { count: tries.length })
    return plannedOn === undefined
      ? days
      : `${days} · ${say('care.plan.movedFrom', { on: plannedOn })}`
  }
  return (
    <ol className={styles.calls} data-testid="care-plan">
      {sale.calls.map((call) => (
        <li data-done={call.done !== undefined} key={`${call.kind} ${call.plannedOn ?? call.on}`}>
          <span>{call.on}</span>
          <span>
            {say(`care.kind.${call.kind}`)}
            {call.season === undefined ? '' : ` · ${say(`care.season.${call.season}`)}`}
          </span>
          <div>
            <p>{call.done?.words}</p>
            <small className={styles.quiet}>{tell(call)}</small>
          </div>
          <CallState call={call} customer={customer} />
        </li>
      ))}
    </ol>
  )
}

const CallState = ({
  call,
  customer,
}: {
  readonly call: PlannedCall
  readonly customer: Customer
}): ReactNode => {
  const say = useSay()
  const { done } = call
  if (done?.isUnhappy === true) {
    return <StatusTag tone="bad">{say('care.result.unhappy')}</StatusTag>
  }
  if (done !== undefined) {
    return done.isReached ? (
      <StatusTag tone="ok">{say('care.result.content')}</StatusTag>
    ) : (
      <StatusTag tone="info">{say('care.result.messaged')}</StatusTag>
    )
  }
  const way = wayOfCall(call, customer)
  return way === 'call' ? (
    <span />
  ) : (
    <small className={styles.quiet}>{say(`care.way.${way}`)}</small>
  )
}
