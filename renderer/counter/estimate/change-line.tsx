import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import type { Say } from '#shared/i18n/words.ts'
import type { EstimateView, JobView } from '#shared/ipc/views/counter-view.ts'
import { formatMoney } from '#shared/kernel/format-money.ts'
import { money } from '#shared/kernel/money.ts'
import type { EstimateChange } from './find-changes.ts'
import styles from './update-banner.module.css'

interface ChangeLineProps {
  readonly change: EstimateChange
  readonly currency: EstimateView['currency']
}

/** One thing that changed, before and after. */
export const ChangeLine = ({ change, currency }: ChangeLineProps): ReactNode => {
  const say = useSay()
  const amountOf = (value: number | undefined): string =>
    value === undefined ? say('counter.changeNone') : formatMoney(money(value), currency)
  const { before, after } = change
  return (
    <li data-change={change.kind}>
      <span className={styles.what}>{sayWhat(say, change)}</span>
      {before === after ? null : (
        <span className={styles.amounts}>
          {before === undefined && change.kind === 'job-added' ? null : (
            <>
              <s>{amountOf(before)}</s>
              <i aria-hidden="true">→</i>
            </>
          )}
          <b>{amountOf(after)}</b>
        </span>
      )}
      {sayDetails(say, change, amountOf).map((words) => (
        <small key={words}>{words}</small>
      ))}
      {change.isWithdrawn ? <em>{say('counter.changeWithdrawn')}</em> : null}
    </li>
  )
}

const sayWhat = (say: Say, { kind, name, nameBefore }: EstimateChange): string => {
  switch (kind) {
    case 'job-added':
      return say('counter.changeAdded', { name })
    case 'job-removed':
      return say('counter.changeRemoved', { name })
    case 'ceiling':
      return say('counter.changeCeiling')
    case 'job-changed':
    case 'job-decided':
    case 'charge':
      return nameBefore === undefined
        ? name
        : say('counter.changeName', { before: nameBefore, after: name })
  }
}

const sayDetails = (
  say: Say,
  { kind, lines, isReworded, decision, before, after, nameBefore }: EstimateChange,
  amountOf: (value: number | undefined) => string,
): readonly string[] => {
  const told = [
    ...lines.map((line) =>
      say('counter.changeLine', {
        name: line.name,
        before: amountOf(line.before),
        after: amountOf(line.after),
      }),
    ),
    ...(isReworded ? [say('counter.changeReason')] : []),
    ...(decision === undefined
      ? []
      : [say('counter.changeDecision', { decision: sayDecision(say, decision) })]),
  ]
  const isUntold =
    kind === 'job-changed' && told.length === 0 && before === after && nameBefore === undefined
  return isUntold ? [say('counter.changeWork')] : told
}

const sayDecision = (say: Say, decision: JobView['decision']): string => {
  switch (decision) {
    case 'approved':
      return say('counter.approved')
    case 'declined':
      return say('counter.declined')
    case 'asked':
      return say('counter.asked')
    case 'pending':
      return say('counter.pendingMark')
  }
}
