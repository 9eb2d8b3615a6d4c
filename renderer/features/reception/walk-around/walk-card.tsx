import type { ReactNode } from 'react'
import { findDraft } from '#renderer/db/drafts.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import type { VisitRecord } from '#renderer/session/visit-record.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import { listWalkPoints } from '#shared/domain/walk-around/list-walk-points.ts'
import { countAnswers, walkAroundOf } from '#shared/domain/walk-around/walk-around-of.ts'
import { IntakeSignatures } from './intake-signatures.tsx'
import styles from './walk-card.module.css'
import { WalkFacts } from './walk-facts.tsx'
import { draftKeyOf } from './walk-form.ts'

interface WalkCardProps {
  readonly record: VisitRecord
  readonly isFinal: boolean
  readonly onBegin: () => void
}

const TONES = [
  ['in-order', 'ok'],
  ['present', 'ok'],
  ['faulty', 'bad'],
  ['absent', 'bad'],
  ['not-possible', 'warn'],
  ['not-checked', 'plain'],
] as const

/** The walk-around at a glance: how far it went, what was found, who signed it. */
export const WalkCard = ({ record, isFinal, onBegin }: WalkCardProps): ReactNode => {
  const say = useSay()
  const { visit, vehicle } = record
  const walkAround = walkAroundOf(visit)
  const points = listWalkPoints(walkAround.tier, vehicle)
  const counts = countAnswers(walkAround, points)
  const key = draftKeyOf(visit.id)
  const isUnsaved = useLive((db) => findDraft(db, key), [key]) !== undefined && !isFinal
  const isBegun = visit.intake.walkAround !== undefined
  return (
    <Card
      aside={
        isFinal ? undefined : (
          <span className={styles.aside}>
            {isUnsaved ? <StatusTag tone="warn">{say('walkAround.unsaved')}</StatusTag> : null}
            <Button data-testid="walk-begin" keys="W" onClick={onBegin} size="small">
              {say(isBegun || isUnsaved ? 'walkAround.goOn' : 'walkAround.begin')}
            </Button>
          </span>
        )
      }
      testId="walk-card"
      title={say('walkAround.title')}
    >
      <div className={styles.body}>
        <div className={styles.counts}>
          <b>
            {say('walkAround.tierPoints', {
              tier: say(`walkAround.tier.${walkAround.tier}`),
              count: points.length,
            })}
          </b>
          {TONES.map(([answer, tone]) => {
            const count = counts[answer]
            return count === undefined ? null : (
              <StatusTag key={answer} tone={tone}>
                <span data-count={count} data-testid={`walk-count-${answer}`}>
                  {say('walkAround.count', { answer: say(`walkAround.answer.${answer}`), count })}
                </span>
              </StatusTag>
            )
          })}
        </div>
        {isBegun ? (
          <WalkFacts points={points} walkAround={walkAround} />
        ) : (
          <p className={styles.quiet}>{say('walkAround.notBegun')}</p>
        )}
        <IntakeSignatures isFinal={isFinal} isUnsaved={isUnsaved} record={record} />
      </div>
    </Card>
  )
}
