import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import styles from './bill-lines.module.css'

export interface BillRow {
  readonly key: string
  readonly name: string
  readonly note: string
  readonly cells: readonly [string, string]
  readonly amount: string
}

interface BillSectionProps {
  readonly title: string
  readonly head: readonly [string, string, string]
  readonly rows: readonly BillRow[]
  readonly sum: string
}

/** A column without a word has no heading to read out. */
const HeadCell = ({ word }: { readonly word: string }): ReactNode =>
  word === '' ? (
    <td />
  ) : (
    <th className={styles.number} scope="col">
      {word}
    </th>
  )

/** One block of the bill with its own sum; left out when there is nothing in it. */
export const BillSection = ({ title, head, rows, sum }: BillSectionProps): ReactNode => {
  const say = useSay()
  if (rows.length === 0) return null
  return (
    <table className={styles.section}>
      <caption className={styles.caption}>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{head[0]}</th>
          <th scope="col">{say('settlement.kind')}</th>
          <HeadCell word={head[1]} />
          <HeadCell word={head[2]} />
          <th className={styles.number} scope="col">
            {say('settlement.amount')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <td>{row.name}</td>
            <td className={styles.note}>{row.note}</td>
            <td className={styles.number}>{row.cells[0]}</td>
            <td className={styles.number}>{row.cells[1]}</td>
            <td className={styles.number}>{row.amount}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th colSpan={4} scope="row">
            {say('settlement.sumOf', { what: title })}
          </th>
          <td className={styles.number}>{sum}</td>
        </tr>
      </tfoot>
    </table>
  )
}
