import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import type { SaleRecord } from '#renderer/db/repositories/sales.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { computeFunnel, FUNNEL_STEPS } from '#shared/domain/sales/funnel/compute-funnel.ts'
import { formatRate, rateOf } from '#shared/kernel/rate.ts'
import styles from './funnel.module.css'
import type { People } from './people-card.tsx'
import { tellTime } from './tell-time.ts'
import { timesOfSale } from './times-of-sale.ts'

interface GroupTableProps {
  readonly groups: readonly { readonly name: string; readonly records: readonly SaleRecord[] }[]
  readonly onPeople: (people: People) => void
}

/** Each group’s funnel in a row, one Tab stop: arrows walk the cells, Enter shows who is behind one. */
export const GroupTable = ({ groups, onPeople }: GroupTableProps): ReactNode => {
  const say = useSay()
  const table = useRef<HTMLTableElement>(null)
  const [at, setAt] = useState({ row: 0, column: 0 })
  const walk = (event: KeyboardEvent): void => {
    const by = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] }[
      event.key
    ]
    if (by === undefined) return
    const row = at.row + (by[0] ?? 0)
    const column = at.column + (by[1] ?? 0)
    const cell = table.current?.querySelector<HTMLElement>(`[data-at="${row}:${column}"]`)
    if (cell === null || cell === undefined) return
    event.preventDefault()
    cell.focus()
  }
  return (
    <table className={styles.table} data-testid="group-table" onKeyDown={walk} ref={table}>
      <thead>
        <tr>
          <th />
          {FUNNEL_STEPS.map((step) => (
            <th className={styles.number} key={step}>
              {say(`showroom.step.${step}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {groups.map(({ name, records }, row) => (
          <tr key={name}>
            <th scope="row" title={name}>
              {name}
            </th>
            {computeFunnel(
              records.map((record) => ({ key: record, times: timesOfSale(record) })),
            ).map(({ step, reached, of, medianMinutes }, column) => {
              const rate = column === 0 ? undefined : rateOf(reached.length, of)
              return (
                <td key={step}>
                  <button
                    className={styles.cell}
                    data-at={`${row}:${column}`}
                    onClick={() =>
                      onPeople({ title: `${name}　${say(`showroom.step.${step}`)}`, list: reached })
                    }
                    onFocus={() => setAt({ row, column })}
                    tabIndex={at.row === row && at.column === column ? 0 : -1}
                    type="button"
                  >
                    <b>
                      {column === 0
                        ? reached.length
                        : say('showroom.figures.of', { count: reached.length, of })}
                    </b>
                    {column === 0 ? null : (
                      <>
                        <small>
                          {rate === undefined ? say('showroom.figures.none') : formatRate(rate)}
                        </small>
                        <small>{tellTime(say, medianMinutes)}</small>
                      </>
                    )}
                  </button>
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
