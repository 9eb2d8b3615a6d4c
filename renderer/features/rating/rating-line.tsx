import type { ReactNode } from 'react'
import { findRatingOfVisit } from '#renderer/db/repositories/ratings.ts'
import { useShowToCustomer } from '#renderer/features/showing/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import type { VisitRecord } from '#renderer/session/visit-record.ts'
import { Button } from '#renderer/ui/button.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { findLowMarks } from '#shared/domain/rating/judge-rating.ts'
import styles from './rating.module.css'
import { sayMarks } from './say-marks.ts'

/** What the customer said on leaving, or the way to ask them on the counter display: F6. */
export const RatingLine = ({ record }: { readonly record: VisitRecord }): ReactNode => {
  const say = useSay()
  const { id } = record.visit
  const rating = useLive(async (db) => ({ given: await findRatingOfVisit(db, id) }), [id])
  const { askToRate } = useShowToCustomer(record)
  const isOpen = rating !== undefined && rating.given === undefined
  useKeys({ F6: isOpen ? () => void askToRate() : undefined })
  if (rating === undefined) return null
  const { given } = rating
  if (given === undefined) {
    return (
      <div className={styles.line} data-testid="rating-line">
        <span className={styles.hint}>{say('rating.notAsked')}</span>
        <Button data-testid="rating-ask" keys="F6" onClick={() => void askToRate()} size="small">
          {say('rating.ask')}
        </Button>
      </div>
    )
  }
  const isLow = findLowMarks(given) !== undefined
  return (
    <div className={styles.line} data-testid="rating-line">
      <StatusTag tone={isLow ? 'bad' : 'ok'}>
        {say(isLow ? 'rating.low' : 'rating.given')}
      </StatusTag>
      <span>{sayMarks(say, given)}</span>
    </div>
  )
}
