import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import type { DeferredJob } from '#shared/domain/deferred/deferred-job.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { type EstimateRow, listRows } from './estimate-row.ts'
import styles from './estimate-table.module.css'
import { LikelyRow } from './likely-row.tsx'
import { ChargeRow, JobRow, PartRow } from './row-views.tsx'
import { listWorstComparisons, type WorstComparisons } from './worst-comparison.ts'

interface EstimateTableProps {
  /** The visit as it would be with what is being typed. */
  readonly visit: Visit
  readonly selected: string | undefined
  readonly marked: ReadonlySet<string>
  readonly onSelect: (key: string) => void
  readonly onEdit: (key: string) => void
  readonly onMark: (key: string) => void
  readonly onTakeLikely: (key: string) => void
  readonly isFinal: boolean
  readonly isMarginShown: boolean
  /** Declined work of earlier visits that jobs here take up, by its id. */
  readonly origins: ReadonlyMap<string, DeferredJob>
  /** The line being written: its form stands under it. */
  readonly editedId: string | undefined
  readonly editor: ReactNode
}

/** Jobs with their parts and the charges, as on the paper; the form opens under its line. */
export const EstimateTable = (props: EstimateTableProps): ReactNode => {
  const { visit, selected, editedId, editor, isMarginShown } = props
  const say = useSay()
  const worst = useMemo(() => listWorstComparisons(visit.comparisons), [visit.comparisons])
  const body = useRef<HTMLTableSectionElement>(null)
  useEffect(() => {
    const row = body.current?.querySelector(`[data-row="${selected ?? ''}"]`)
    row?.scrollIntoView?.({ block: 'nearest' })
  }, [selected])
  return (
    <table className={styles.table} data-testid="estimate-table">
      <colgroup>
        <col className={styles.colMark} />
        <col />
        <col className={styles.colCategory} />
        <col className={styles.colQuantity} />
        <col className={styles.colPrice} />
        <col className={styles.colPrice} />
        <col className={styles.colTotal} />
        {isMarginShown ? <col className={styles.colMargin} /> : null}
        <col className={styles.colDecision} />
      </colgroup>
      <thead>
        <tr>
          <th aria-label={say('estimate.column.mark')} />
          <th>{say('estimate.column.name')}</th>
          <th>{say('estimate.column.category')}</th>
          <th className={styles.number}>{say('estimate.column.quantity')}</th>
          <th className={styles.number}>{say('estimate.column.price')}</th>
          <th className={styles.number}>{say('estimate.column.amount')}</th>
          <th className={`${styles.number} ${styles.total}`}>{say('estimate.column.total')}</th>
          {isMarginShown ? (
            <th className={styles.number}>{say('estimate.column.margin')}</th>
          ) : null}
          <th>{say('estimate.column.decision')}</th>
        </tr>
      </thead>
      <tbody ref={body}>
        {listRows(visit).flatMap((row) => {
          // The form shows the edited job's parts; drawn twice they would be read twice.
          const isPart = row.kind === 'part' || row.kind === 'likely'
          if (isPart && row.job.id === editedId) return []
          const line = <Line key={row.key} row={row} worst={worst} {...props} />
          if (row.key !== editedId) return [line]
          return [
            line,
            <tr className={styles.editor} key="editor">
              <td colSpan={isMarginShown ? 9 : 8}>{editor}</td>
            </tr>,
          ]
        })}
      </tbody>
    </table>
  )
}

const Line = ({
  row,
  visit,
  selected,
  marked,
  onSelect,
  onEdit,
  onMark,
  onTakeLikely,
  isFinal,
  isMarginShown,
  origins,
  worst,
}: EstimateTableProps & {
  readonly row: EstimateRow
  readonly worst: WorstComparisons
}): ReactNode => {
  const common = {
    rowKey: row.key,
    isSelected: row.key === selected,
    onSelect,
    onEdit,
    isMarginShown,
  }
  switch (row.kind) {
    case 'job':
      return (
        <JobRow
          {...common}
          index={visit.jobs.indexOf(row.job)}
          isMarked={marked.has(row.key)}
          job={row.job}
          onMark={onMark}
          origin={row.job.revives === undefined ? undefined : origins.get(row.job.revives)}
          worst={worst.get(row.key)}
        />
      )
    case 'part':
      return (
        <PartRow {...common} isDeclined={row.job.approval.state === 'declined'} part={row.part} />
      )
    case 'likely':
      return (
        <LikelyRow
          isDeclined={row.job.approval.state === 'declined'}
          isFinal={isFinal}
          isMarginShown={isMarginShown}
          isSelected={common.isSelected}
          onEdit={onEdit}
          onSelect={onSelect}
          onTake={onTakeLikely}
          part={row.part}
        />
      )
    case 'charge':
      return <ChargeRow {...common} charge={row.charge} index={visit.charges.indexOf(row.charge)} />
  }
}
