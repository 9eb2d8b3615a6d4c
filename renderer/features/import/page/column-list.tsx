import { type ReactNode, useMemo } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { checkMapping } from '#shared/domain/import/check-mapping.ts'
import { IMPORT_FIELDS, mapColumn } from '#shared/domain/import/import-field.ts'
import { tidyCell } from '#shared/domain/import/tidy-cell.ts'
import type { MappedList } from '../check-list.ts'
import { headingOf } from '../guess-list.ts'
import styles from './import-page.module.css'

/** Filled cells shown of each column, and rows they are looked for in. */
const SAMPLES = 3
const SAMPLE_ROWS = 60

const samplesOf = ({ rows, headingRow }: MappedList, column: number): string =>
  rows
    .slice(headingRow + 1, headingRow + SAMPLE_ROWS)
    .map((cells) => tidyCell(cells[column] ?? ''))
    .filter((cell) => cell !== '')
    .slice(0, SAMPLES)
    .join('、')

interface ColumnListProps {
  readonly list: MappedList
  readonly isDisabled: boolean
  readonly onChange: (list: MappedList) => void
}

/** What each column of the list holds. */
export const ColumnList = ({ list, isDisabled, onChange }: ColumnListProps): ReactNode => {
  const say = useSay()
  const explain = useExplain()
  const { rows, headingRow, mapping } = list
  const samples = useMemo(
    () => mapping.map((_, column) => samplesOf({ rows, headingRow, mapping }, column)),
    [rows, headingRow, mapping],
  )
  const problem = checkMapping(mapping)
  return (
    <Card testId="list-columns" title={say('lists.columns')}>
      <p className={styles.hint}>{say('lists.columns.hint')}</p>
      {problem.ok ? null : (
        <p className={styles.problem} data-testid="columns-problem" role="alert">
          {explain(problem)}
        </p>
      )}
      <div className={styles.columns}>
        {mapping.map((field, column) => {
          const said = headingOf(rows, headingRow, column)
          // A column without heading and cells is a spreadsheet's leftover.
          if (field === undefined && said === '' && samples[column] === '') return null
          const heading = said || say('lists.column.unnamed', { number: column + 1 })
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
            <label className={styles.column} data-skipped={field === undefined} key={column}>
              <span className={styles.heading} title={heading}>
                {heading}
              </span>
              <select
                className={styles.select}
                disabled={isDisabled}
                name={`column-${column}`}
                onChange={(event) => {
                  const chosen = IMPORT_FIELDS.find((each) => each === event.target.value)
                  onChange({ ...list, mapping: mapColumn(mapping, column, chosen) })
                }}
                value={field ?? ''}
              >
                <option value="">{say('lists.column.skip')}</option>
                {IMPORT_FIELDS.map((each) => (
                  <option key={each} value={each}>
                    {say(`lists.field.${each}`)}
                  </option>
                ))}
              </select>
              <span className={styles.samples} title={samples[column]}>
                {samples[column]}
              </span>
            </label>
          )
        })}
      </div>
    </Card>
  )
}
