import { useCallback, useEffect, useState } from 'react'
import { type EstimateRow, jobOfRow } from './estimate-row.ts'
import { forgetRow, rowToShow } from './row-to-show.ts'

/** Which line the keys act on, and which jobs are marked for one answer. */
export interface RowChoice {
  readonly selected: EstimateRow | undefined
  readonly marked: ReadonlySet<string>
  readonly select: (key: string) => void
  readonly mark: (key: string) => void
  readonly markSelected: () => void
  readonly clearMarks: () => void
  readonly next: () => void
  readonly previous: () => void
  readonly first: () => void
  readonly last: () => void
}

export const useRowChoice = (rows: readonly EstimateRow[]): RowChoice => {
  const [key, select] = useState(rowToShow)
  useEffect(forgetRow, [])
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set())
  const found = rows.findIndex((row) => row.key === key)
  // Nothing chosen, or its line gone: what still waits for an answer, else the first line.
  const waiting = rows.findIndex(
    (row) => row.kind === 'job' && row.job.approval.state === 'pending',
  )
  const at = found < 0 ? Math.max(waiting, 0) : found
  const selected = rows[at]
  const mark = useCallback(
    (job: string) =>
      setMarked((before) => {
        const next = new Set(before)
        if (!next.delete(job)) next.add(job)
        return next
      }),
    [],
  )
  const move = (by: number): void => {
    const next = rows[Math.max(0, Math.min(rows.length - 1, at + by))]
    if (next !== undefined) select(next.key)
  }
  return {
    selected,
    marked,
    select,
    mark,
    markSelected: () => {
      const job = jobOfRow(selected)
      if (job !== undefined) mark(job.id)
    },
    clearMarks: () => setMarked(new Set()),
    next: () => move(1),
    previous: () => move(-1),
    first: () => move(-rows.length),
    last: () => move(rows.length),
  }
}
