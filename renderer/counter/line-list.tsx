import type { ReactNode } from 'react'
import type { EstimateView, LineView } from '#shared/ipc/views/counter-view.ts'
import { formatMoney } from '#shared/kernel/format-money.ts'
import { money } from '#shared/kernel/money.ts'
import styles from './line-list.module.css'

interface LineListProps {
  readonly lines: readonly LineView[]
  readonly currency: EstimateView['currency']
}

/** Labour, parts or charges: name, how it is reckoned, amount. */
export const LineList = ({ lines, currency }: LineListProps): ReactNode => (
  <ul className={styles.lines}>
    {lines.map((line, index) => (
      // Lines have no identity of their own, and the same part may be there twice.
      // biome-ignore lint/suspicious/noArrayIndexKey: the order is the identity
      <li key={index}>
        <span className={styles.name}>
          {line.name}
          {line.detail === '' ? null : <small>{line.detail}</small>}
        </span>
        <b>{formatMoney(money(line.amount), currency)}</b>
      </li>
    ))}
  </ul>
)
