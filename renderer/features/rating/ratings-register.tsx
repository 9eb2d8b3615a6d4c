import { type ReactNode, useMemo } from 'react'
import { listCustomersByIds } from '#renderer/db/repositories/customers.ts'
import { listRatings } from '#renderer/db/repositories/ratings.ts'
import { listVehiclesByIds } from '#renderer/db/repositories/vehicles.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { useNow } from '#renderer/session/use-now.ts'
import { Card } from '#renderer/ui/card.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { Plate } from '#renderer/ui/plate.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import { formatPlate } from '#shared/domain/identifiers/plate.ts'
import { computeNps } from '#shared/domain/rating/compute-nps.ts'
import { findLowMarks } from '#shared/domain/rating/judge-rating.ts'
import { RATING_QUESTIONS } from '#shared/domain/rating/rating.ts'
import { homeOf } from '#shared/domain/shop/home-of.ts'
import { addMinutes, dayOf, formatDateTime } from '#shared/kernel/instant.ts'
import { formatMean } from './format-mean.ts'
import styles from './rating.module.css'
import { sayMarks } from './say-marks.ts'

/** A quarter: long enough for a figure, short enough to be about the shop as it is. */
const WINDOW_DAYS = 90
const MINUTES_A_DAY = 1440

/** What customers said on leaving within a quarter, and what it comes to. */
export const RatingsRegister = (): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const home = { home: homeOf(shop.currency) }
  const now = useNow()
  const today = dayOf(now, shop.offsetMinutes)
  const read = useLive(
    async (db) => {
      const from = addMinutes(now, -WINDOW_DAYS * MINUTES_A_DAY)
      const ratings = await listRatings(db, { from, to: addMinutes(now, 1) })
      const [customers, vehicles] = await Promise.all([
        listCustomersByIds(
          db,
          ratings.map(({ customerId }) => customerId),
        ),
        listVehiclesByIds(
          db,
          ratings.map(({ vehicleId }) => vehicleId),
        ),
      ])
      return { ratings, customers, vehicles }
    },
    [today],
  )
  const nps = useMemo(() => computeNps(read?.ratings ?? []), [read])
  if (read === undefined) return null
  const { ratings, customers, vehicles } = read
  return (
    <section className={styles.page} data-testid="ratings-register">
      <dl className={styles.figures}>
        <div className={styles.figure} data-testid="rating-nps">
          <dt>{say('rating.nps', { days: WINDOW_DAYS })}</dt>
          <dd>{nps.score ?? '—'}</dd>
          <small>
            {say('rating.npsOf', {
              promoters: nps.promoters,
              detractors: nps.detractors,
              answered: nps.answered,
            })}
          </small>
        </div>
        {RATING_QUESTIONS.map((question) => {
          const marks = ratings.flatMap(({ faces }) => faces[question] ?? [])
          return (
            <div className={styles.figure} key={question}>
              <dt>{say(`rating.short.${question}`)}</dt>
              <dd>{formatMean(marks)}</dd>
              <small>{say('rating.answers', { count: marks.length })}</small>
            </div>
          )
        })}
      </dl>
      <Card>
        {ratings.length === 0 ? (
          <EmptyState hint={say('rating.emptyHint')} title={say('rating.none')} />
        ) : (
          ratings.map((rating) => {
            const plate = vehicles.get(rating.vehicleId)
            const isLow = findLowMarks(rating) !== undefined
            return (
              <button
                className={styles.row}
                data-testid="rating-row"
                key={rating.id}
                onClick={() => go({ name: 'visit', visitId: rating.visitId, sheet: 'settlement' })}
                type="button"
              >
                <time>{formatDateTime(rating.at, shop.offsetMinutes)}</time>
                <b>{customers.get(rating.customerId)?.name ?? ''}</b>
                <Plate
                  color={plate?.plateColor}
                  size="small"
                  text={
                    plate === undefined || plate.plate === '' ? '–' : formatPlate(plate.plate, home)
                  }
                />
                <span>{sayMarks(say, rating)}</span>
                <StatusTag tone={isLow ? 'bad' : 'ok'}>
                  {say(isLow ? 'rating.low' : 'rating.given')}
                </StatusTag>
              </button>
            )
          })
        )}
      </Card>
    </section>
  )
}
