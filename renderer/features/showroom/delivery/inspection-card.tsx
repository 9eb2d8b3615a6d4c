import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import { groupOfPoint, PRE_DELIVERY_GROUPS } from '#shared/domain/sales/delivery/pre-delivery.ts'
import type { Sale } from '#shared/domain/sales/sale.ts'
import type { Staff } from '#shared/domain/staff/staff.ts'
import { formatDateTime } from '#shared/kernel/instant.ts'
import styles from './delivery.module.css'
import { itemsOf } from './inspection-form.ts'

interface InspectionCardProps {
  readonly sale: Sale
  readonly isCharged: boolean
  readonly staff: readonly Staff[]
  /** Absent where nothing can be inspected any more, or not yet. */
  readonly onInspect: (() => void) | undefined
}

/** How the inspection stands: by group, what is faulty, what was mended, who looked. */
export const InspectionCard = (props: InspectionCardProps): ReactNode => {
  const { sale, isCharged, staff, onInspect } = props
  const say = useSay()
  const { shop } = useSession()
  const { preDelivery } = sale
  const at = (instant: Parameters<typeof formatDateTime>[0]): string =>
    formatDateTime(instant, shop.offsetMinutes)
  const nameOf = (id: string): string => staff.find((person) => person.id === id)?.name ?? ''
  const items = itemsOf(preDelivery, isCharged)
  const odd = items.filter(({ answer }) => answer === 'faulty' || answer === 'not-possible')
  const mended = preDelivery?.items.filter((item) => item.mended !== undefined) ?? []
  return (
    <Card
      aside={
        onInspect === undefined ? null : (
          <Button data-testid="inspect-car" keys="I" onClick={onInspect} size="small">
            {say(
              preDelivery === undefined ? 'handOver.inspection.begin' : 'handOver.inspection.again',
            )}
          </Button>
        )
      }
      testId="inspection-card"
      title={say('handOver.inspection')}
    >
      {preDelivery === undefined ? (
        <p className={styles.pad}>{say('handOver.inspection.none')}</p>
      ) : (
        <div className={styles.inspection}>
          <ul className={styles.groups}>
            {PRE_DELIVERY_GROUPS.map((group) => {
              const own = items.filter(({ point }) => groupOfPoint(point) === group)
              const done = own.filter(({ answer }) => answer === 'in-order').length
              return (
                <li key={group}>
                  <span>{say(`handOver.group.${group}`)}</span>
                  <StatusTag
                    tone={
                      done === own.length
                        ? 'ok'
                        : own.some(({ answer }) => answer === 'faulty')
                          ? 'bad'
                          : 'warn'
                    }
                  >
                    {say('handOver.inspection.ofGroup', { done, count: own.length })}
                  </StatusTag>
                </li>
              )
            })}
          </ul>
          {odd.map(({ point, answer, note }) => (
            <p className={styles.fault} key={point}>
              <StatusTag tone={answer === 'faulty' ? 'bad' : 'warn'}>
                {say(`handOver.answer.${answer}`)}
              </StatusTag>
              <b>{say(`handOver.point.${point}`)}</b>
              <span>{note}</span>
            </p>
          ))}
          {mended.map(({ point, mended: passed }) => (
            <p className={styles.fault} key={`${point}-mended`}>
              <StatusTag tone="ok">{say('handOver.inspection.mended')}</StatusTag>
              <b>{say(`handOver.point.${point}`)}</b>
              <span>
                {passed === undefined
                  ? null
                  : say('handOver.inspection.mendedBy', {
                      found: passed.found,
                      name: nameOf(passed.by),
                      at: at(passed.at),
                    })}
              </span>
            </p>
          ))}
          <p className={styles.quiet}>
            {say('handOver.inspection.by', {
              name: nameOf(preDelivery.by),
              at: at(preDelivery.at),
              km: preDelivery.mileageKm.toLocaleString('en-US'),
            })}
          </p>
        </div>
      )}
    </Card>
  )
}
