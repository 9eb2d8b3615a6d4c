import { type ReactNode, useMemo, useState } from 'react'
import { listModelBook } from '#renderer/db/repositories/models.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import { formatAbout } from '#shared/documents/present/format-about.ts'
import { sayReason } from '#shared/documents/present/say-reason.ts'
import { nameOfVariant } from '#shared/domain/sales/model/car-variant.ts'
import type { NeedsSheet } from '#shared/domain/sales/needs/needs-sheet.ts'
import { suitBuyer } from '#shared/domain/sales/needs/suit-buyer.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import styles from './needs.module.css'

const AT_FIRST = 8

/** The models of the shop, the ones that suit first, each with what speaks for it and against it. */
export const RankedCars = ({ needs }: { readonly needs: NeedsSheet }): ReactNode => {
  const say = useSay()
  const { shop, clock } = useSession()
  const [isAll, setIsAll] = useState(false)
  const book = useLive(listModelBook)
  const today = dayOf(clock.now(), shop.offsetMinutes)
  const ranked = useMemo(
    () => (book === undefined ? [] : suitBuyer(needs, book, { shop, on: today })),
    [book, needs, today, shop],
  )
  if (book === undefined) return null
  if (ranked.length === 0) return <EmptyState title={say('needs.ranked.none')} />
  const shown = isAll ? ranked : ranked.slice(0, AT_FIRST)
  return (
    <>
      <p className={styles.hint}>{say('needs.ranked.hint')}</p>
      <ol className={styles.cars} data-testid="ranked-cars">
        {shown.map(({ variant, reasons, isFitting, price }) => (
          <li data-fitting={isFitting} key={variant.id}>
            <b>{nameOfVariant(variant)}</b>
            <span className={styles.price}>
              {say('needs.on-road', { amount: formatAbout(price, shop.currency) })}
            </span>
            <div className={styles.reasons}>
              {isFitting ? null : <StatusTag tone="bad">{say('needs.misfit')}</StatusTag>}
              {reasons.map((reason) => (
                <span
                  className={reason.isFor ? styles.pro : styles.con}
                  key={`${reason.code} ${'use' in reason ? reason.use : ''}`}
                >
                  {sayReason(say, reason, shop.currency)}
                </span>
              ))}
            </div>
          </li>
        ))}
      </ol>
      {isAll || ranked.length <= AT_FIRST ? null : (
        <Button look="quiet" onClick={() => setIsAll(true)} size="small">
          {say('needs.ranked.all', { count: ranked.length })}
        </Button>
      )}
    </>
  )
}
