import type { KeyboardEvent, ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { FINDING_GRADES, type FindingId } from '#shared/domain/diagnosis/finding.ts'
import { countGrades, type NumberedFinding } from '#shared/domain/diagnosis/number-findings.ts'
import type { Job } from '#shared/domain/estimate/job.ts'
import { FindingRow } from './finding-row.tsx'
import styles from './findings-list.module.css'

interface FindingsListProps {
  readonly numbered: readonly NumberedFinding[]
  readonly jobs: readonly Job[]
  readonly chosen: FindingId | undefined
  readonly onChoose: (id: FindingId) => void
}

/** All findings under their grades, red first. Arrows choose. */
export const FindingsList = ({
  numbered,
  jobs,
  chosen,
  onChoose,
}: FindingsListProps): ReactNode => {
  const say = useSay()
  const counts = countGrades(numbered.map(({ finding }) => finding))
  const hear = (event: KeyboardEvent<HTMLElement>): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined) return
    const at = numbered.findIndex(({ finding }) => finding.id === chosen) + step
    const next = numbered[at]
    if (next === undefined) return
    event.preventDefault()
    onChoose(next.finding.id)
    event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')[at]?.focus()
  }
  return (
    <div
      aria-label={say('diagnosis.list')}
      aria-orientation="vertical"
      className={styles.list}
      onKeyDown={hear}
      role="tablist"
    >
      {FINDING_GRADES.filter((grade) => counts[grade] > 0).map((grade) => (
        <div key={grade} role="presentation">
          <p className={`${styles.grade} ${styles[grade]}`} data-testid={`findings-${grade}`}>
            {say('diagnosis.count', {
              grade: say(`diagnosis.grade.${grade}`),
              count: counts[grade],
            })}
          </p>
          {numbered
            .filter(({ finding }) => finding.grade === grade)
            .map(({ finding, number }) => (
              <FindingRow
                finding={finding}
                isChosen={finding.id === chosen}
                isTabStop={finding.id === (chosen ?? numbered[0]?.finding.id)}
                jobs={jobs}
                key={finding.id}
                number={number}
                onChoose={() => onChoose(finding.id)}
              />
            ))}
        </div>
      ))}
      {numbered.length === 0 ? <p className={styles.none}>{say('diagnosis.empty')}</p> : null}
    </div>
  )
}
