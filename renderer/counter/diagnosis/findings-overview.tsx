import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { FINDING_GRADES } from '#shared/domain/diagnosis/finding.ts'
import type { DiagnosisView } from '#shared/ipc/views/counter-view.ts'
import { CarWithPins } from './car-with-pins.tsx'
import { FindingCard } from './finding-card.tsx'
import styles from './findings-overview.module.css'
import { GRADE_WORDS } from './grade-words.ts'

interface FindingsOverviewProps {
  readonly view: DiagnosisView
  readonly onOpen: (number: number) => void
}

/** The car with all its pins, and a card for each finding, red first. */
export const FindingsOverview = ({ view, onOpen }: FindingsOverviewProps): ReactNode => {
  const say = useSay()
  return (
    <div className={styles.overview}>
      <CarWithPins onPin={onOpen} view={view} />
      <div className={styles.list}>
        {view.summary === undefined ? null : (
          <p className={styles.summary} data-testid="counter-diagnosis-summary">
            {view.summary}
          </p>
        )}
        {FINDING_GRADES.map((grade) => {
          const findings = view.findings.filter((finding) => finding.grade === grade)
          return findings.length === 0 ? null : (
            <section key={grade}>
              <h2 className={`${styles.grade} ${styles[grade]}`}>
                {say(GRADE_WORDS[grade])}
                <small>{say('counter.findingsOf', { count: findings.length })}</small>
              </h2>
              <ul className={styles.cards}>
                {findings.map((finding) => (
                  <li key={finding.number}>
                    <FindingCard finding={finding} onOpen={() => onOpen(finding.number)} />
                  </li>
                ))}
              </ul>
            </section>
          )
        })}
      </div>
    </div>
  )
}
