import { type ReactNode, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { Choice } from '#renderer/ui/choice.tsx'
import type { Verdict } from '#shared/domain/import/judge-row.ts'
import type { ImportCounts } from '#shared/domain/import/plan-import.ts'
import type { CheckedList, MappedList } from '../check-list.ts'
import styles from './import-page.module.css'
import { PreviewRow } from './preview-row.tsx'

const MOST_SHOWN = 50

const FILTERS = ['all', 'new', 'merged', 'noted', 'refused'] as const
type Filter = (typeof FILTERS)[number]

const passes = (verdict: Verdict, filter: Filter): boolean => {
  if (filter === 'all') return true
  if (filter === 'noted') return verdict.kind !== 'refused' && verdict.notes.length > 0
  return verdict.kind === filter
}

const countOf = (counts: ImportCounts, filter: Filter): number => {
  const { rows, fresh, merged, noted, refused } = counts
  return { all: rows, new: fresh, merged, noted, refused }[filter]
}

interface PreviewProps {
  readonly list: MappedList
  readonly checked: CheckedList
  /** After the import: what did not come in is looked at first. */
  readonly isDone?: boolean
}

/** What would become of the rows before anything is written, and what became of them after. */
export const Preview = ({ list, checked, isDone = false }: PreviewProps): ReactNode => {
  const say = useSay()
  const [filter, setFilter] = useState<Filter>(isDone ? 'refused' : 'all')
  const title = say(isDone ? 'lists.done.each' : 'lists.preview')
  const { verdicts, counts } = checked
  const shown = verdicts.filter((verdict) => passes(verdict, filter)).slice(0, MOST_SHOWN)
  return (
    <Card
      aside={<span>{say('lists.preview.first', { count: shown.length })}</span>}
      testId="list-preview"
      title={title}
    >
      <div className={styles.filter}>
        <Choice
          label={say('lists.show')}
          name="preview-filter"
          onChange={(chosen) => setFilter(chosen ?? 'all')}
          options={FILTERS.map((value) => ({
            value,
            label: say(`lists.show.${value}`, { count: countOf(counts, value) }),
          }))}
          value={filter}
        />
      </div>
      {shown.length === 0 ? (
        <p className={styles.hint}>{say('lists.preview.none')}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        <section aria-label={title} className={styles.scroll} tabIndex={0}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th>{say('lists.line')}</th>
                <th>{say('lists.verdict')}</th>
                <th>{say('lists.remark')}</th>
                <th>{say('lists.field.name')}</th>
                <th>{say('lists.field.phone')}</th>
                <th>{say('lists.field.plate')}</th>
                <th>{say('lists.field.vin')}</th>
                <th>{say('lists.field.model')}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((verdict) => (
                <PreviewRow key={verdict.line} list={list} verdict={verdict} />
              ))}
            </tbody>
          </table>
        </section>
      )}
    </Card>
  )
}
