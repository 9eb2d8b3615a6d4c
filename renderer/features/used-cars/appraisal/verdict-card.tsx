import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { StatusTag, type Tone } from '#renderer/ui/status-tag.tsx'
import { FRAME_POINTS, type FrameVerdict } from '#shared/domain/used-car/frame-check.ts'
import { SECTION_MOST } from '#shared/domain/used-car/grade-car.ts'
import { explainGrade } from '#shared/domain/used-car/grade-findings.ts'
import { listOpenPoints } from '#shared/domain/used-car/section-point.ts'
import type { Energy } from '#shared/domain/vehicle/vehicle.ts'
import { formatTenths } from './look/format-tenths.ts'
import type { Look } from './look/use-look.ts'
import styles from './verdict-card.module.css'

const TONES: Readonly<Record<FrameVerdict, Tone>> = {
  accident: 'bad',
  'no-accident': 'ok',
  undecided: 'plain',
}

interface VerdictCardProps {
  readonly look: Look
  readonly energy: Energy
}

/** The grade as it stands with what is being found, section by section, and what is still open. */
export const VerdictCard = ({ look, energy }: VerdictCardProps): ReactNode => {
  const say = useSay()
  const { findings } = look
  const { score, grade, frame, sections } = explainGrade(findings)
  const openFrame = FRAME_POINTS.filter((point) => {
    const { state } = findings.frame[point]
    return state !== 'sound' && state !== 'defect'
  }).length
  const openPoints = listOpenPoints(findings.points ?? {}, energy).length
  return (
    <Card
      aside={
        look.isUnsaved ? (
          <>
            <StatusTag tone="warn">{say('appraisal.unsaved')}</StatusTag>
            <Button
              data-testid="look-save"
              keys="Ctrl+Enter"
              look="primary"
              onClick={() => void look.save()}
              size="small"
            >
              {say('appraisal.save')}
            </Button>
          </>
        ) : undefined
      }
      testId="verdict"
      title={say('appraisal.verdict')}
    >
      <div className={styles.grade} data-frame={frame} data-grade={grade ?? ''}>
        <b data-testid="grade">
          {say(grade === undefined ? 'appraisal.grade.none' : `appraisal.grade.${grade}`)}
        </b>
        <span className={styles.score} data-testid="score">
          {say('appraisal.verdict.score', { score: formatTenths(score) })}
          <small>{say('appraisal.verdict.of')}</small>
        </span>
        <StatusTag tone={TONES[frame]}>{say(`appraisal.verdict.${frame}`)}</StatusTag>
      </div>
      <dl className={styles.sections}>
        {sections.map(({ section, left, taken }) => (
          <div data-section={section} key={section}>
            <dt>{say(`appraisal.section.${section}`)}</dt>
            <dd
              className={styles.bar}
              style={{ '--left': `${(left / SECTION_MOST[section]) * 10}%` } as never}
            />
            <dd className={styles.points}>
              {formatTenths(left)}
              <small>/{SECTION_MOST[section]}</small>
            </dd>
            <dd className={styles.taken}>
              {taken === 0 ? '' : say('appraisal.verdict.taken', { points: formatTenths(taken) })}
            </dd>
          </div>
        ))}
      </dl>
      <ul className={styles.open}>
        {frame === 'accident' ? <li>{say('appraisal.verdict.accident.told')}</li> : null}
        {openFrame === 0 || frame === 'accident' ? null : (
          <li>{say('appraisal.verdict.frame-open', { count: openFrame })}</li>
        )}
        <li>
          {openPoints === 0
            ? say('appraisal.verdict.all-checked')
            : say('appraisal.verdict.points-open', { count: openPoints })}
        </li>
      </ul>
    </Card>
  )
}
