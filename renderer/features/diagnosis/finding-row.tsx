import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { formatMeasure } from '#renderer/ui/compare/present-verdict.ts'
import { GradeMark } from '#renderer/ui/findings/grade-mark.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import { findCureJob } from '#shared/domain/diagnosis/find-cure-job.ts'
import type { Finding } from '#shared/domain/diagnosis/finding.ts'
import type { Job } from '#shared/domain/estimate/job.ts'
import { sayPlace } from '#shared/i18n/say-place.ts'
import styles from './findings-list.module.css'

interface FindingRowProps {
  readonly finding: Finding
  readonly number: number
  readonly jobs: readonly Job[]
  readonly isChosen: boolean
  readonly isTabStop: boolean
  readonly onChoose: () => void
}

/** One finding in the list: its pin, what and where, and whether its cure is on the estimate. */
export const FindingRow = (props: FindingRowProps): ReactNode => {
  const { finding, number, jobs, isChosen, isTabStop, onChoose } = props
  const { grade, name, place, measured, unit, photo } = finding
  const say = useSay()
  const job = findCureJob({ jobs }, finding)
  const value = measured === undefined ? '' : formatMeasure(measured, unit)
  return (
    <button
      aria-selected={isChosen}
      className={styles.item}
      data-grade={grade}
      data-job={job?.id}
      data-testid={`finding-${number}`}
      onClick={onChoose}
      role="tab"
      tabIndex={isTabStop ? 0 : -1}
      type="button"
    >
      <GradeMark grade={grade} label={say(`diagnosis.grade.${grade}`)} number={number} />
      <span className={styles.words}>
        <b>{name}</b>
        <small>{[sayPlace(say, place), value].filter((word) => word !== '').join(' · ')}</small>
        {grade === 'green' ? null : (
          <span>
            <StatusTag tone={job === undefined ? 'plain' : 'ok'}>
              {say(job === undefined ? 'diagnosis.notOnEstimate' : 'diagnosis.onEstimate')}
            </StatusTag>
          </span>
        )}
      </span>
      {photo === undefined ? null : <img alt="" className={styles.photo} src={photo.thumbnail} />}
    </button>
  )
}
