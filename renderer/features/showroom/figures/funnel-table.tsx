import type { ReactNode } from 'react'
import type { SaleRecord } from '#renderer/db/repositories/sales.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { computeFunnel, type StepTimes } from '#shared/domain/sales/funnel/compute-funnel.ts'
import type { Say } from '#shared/i18n/words.ts'
import { formatRate, rateOf } from '#shared/kernel/rate.ts'
import styles from './funnel.module.css'

interface FunnelTableProps {
  /** Of the group; empty for everybody. */
  readonly name: string
  readonly records: readonly SaleRecord[]
  readonly onPeople: (title: string, records: readonly SaleRecord[]) => void
}

/** One funnel: every figure with numerator and denominator, "—" where there is nothing to divide by. */
export const FunnelTable = ({ name, records, onPeople }: FunnelTableProps): ReactNode => {
  const say = useSay()
  const figures = computeFunnel(records.map((record) => ({ key: record, times: timesOf(record) })))
  const most = figures[0]?.reached.length ?? 0
  return (
    <Card {...(name === '' ? {} : { title: name })}>
      <table className={styles.table} data-testid="funnel-table">
        <thead>
          <tr>
            <th>{say('showroom.column.step')}</th>
            <th className={styles.number}>{say('showroom.figures.reached')}</th>
            <th className={styles.number}>{say('showroom.figures.rate')}</th>
            <th className={styles.number}>{say('showroom.figures.time')}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map(({ step, reached, of, medianMinutes }, rank) => {
            const rate = rank === 0 ? undefined : rateOf(reached.length, of)
            const title = say('showroom.figures.people', {
              step: say(`showroom.step.${step}`),
              count: reached.length,
            })
            return (
              <tr key={step}>
                <th scope="row">
                  <button
                    className={styles.step}
                    data-testid={`funnel-${step}`}
                    onClick={() => onPeople(name === '' ? title : `${name}　${title}`, reached)}
                    type="button"
                  >
                    {say(`showroom.step.${step}`)}
                    <span
                      aria-hidden
                      className={styles.bar}
                      style={{ width: `${most === 0 ? 0 : (reached.length / most) * 100}%` }}
                    />
                  </button>
                </th>
                <td className={styles.number}>{reached.length}</td>
                <td className={styles.number}>
                  {rate === undefined ? say('showroom.figures.none') : formatRate(rate)}
                  {rank === 0 ? null : (
                    <small>{say('showroom.figures.of', { count: reached.length, of })}</small>
                  )}
                </td>
                <td className={styles.number}>{timeWords(say, medianMinutes)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </Card>
  )
}

const timesOf = ({ sale }: SaleRecord): StepTimes =>
  Object.fromEntries(sale.steps.map(({ step, at }) => [step, at]))

/** A time as people say it: minutes up to two hours, hours up to two days, then days. */
function timeWords(say: Say, minutes: number | undefined): string {
  if (minutes === undefined) return say('showroom.figures.none')
  if (minutes < 120) return say('showroom.time.minutes', { count: minutes })
  const hours = Math.round(minutes / 60)
  if (hours < 48) return say('showroom.time.hours', { count: hours })
  return say('showroom.time.days', { count: Math.round(hours / 24) })
}
