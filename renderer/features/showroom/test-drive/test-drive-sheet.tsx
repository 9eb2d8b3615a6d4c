import { type ReactNode, useState } from 'react'
import { FiledPapers } from '#renderer/features/papers/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { useNow } from '#renderer/session/use-now.ts'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { workdayOf } from '#shared/domain/appointment/workday.ts'
import { usualStart } from '#shared/domain/sales/test-drive/usual-start.ts'
import type { SaleFacts } from '../sale/list-sale.ts'
import { BookDialog } from './book-dialog.tsx'
import { DriveCard } from './drive-card.tsx'
import { type DriveEntry, listEntriesOfSale } from './list-drives.ts'
import { PastDrives } from './past-drives.tsx'
import styles from './test-drive.module.css'

/** The test drives of one buyer: the one at hand step by step, and those that were. B books. */
export const TestDriveSheet = ({ facts }: { readonly facts: SaleFacts }): ReactNode => {
  const { sale, customer } = facts
  const say = useSay()
  const { shop } = useSession()
  const now = useNow()
  const entries = useLive((db) => listEntriesOfSale(db, sale.id), [sale.id])
  const [isBooking, setBooking] = useState(false)
  const [chosen, setChosen] = useState<string>()
  const book = sale.state === 'open' ? (): void => setBooking(true) : undefined
  useKeys({ B: book })
  if (entries === undefined) return null
  const current = entries.find(({ drive }) => drive.id === chosen) ?? pickCurrent(entries)
  const others = entries.filter((entry) => entry !== current)
  return (
    <div className={styles.sheet} data-testid="drive-sheet">
      <div className={styles.main}>
        {current === undefined ? (
          <EmptyState
            action={
              book === undefined ? null : (
                <Button data-testid="drive-book" keys="B" look="primary" onClick={book}>
                  {say('testDrive.book')}
                </Button>
              )
            }
            hint={say('testDrive.none.hint')}
            title={say('testDrive.none')}
          />
        ) : (
          <DriveCard entry={current} key={current.drive.id} now={now} onBook={book} />
        )}
      </div>
      {entries.length === 0 ? null : (
        <aside className={styles.side}>
          {others.length === 0 ? null : (
            <PastDrives entries={others} now={now} onChoose={setChosen} />
          )}
          <div className={styles.papers}>
            <FiledPapers kinds={['test-drive-agreement']} of={sale.id} />
          </div>
        </aside>
      )}
      {isBooking ? (
        <BookDialog
          onClose={() => setBooking(false)}
          saleId={sale.id}
          start={{
            from: usualStart(now, workdayOf(shop), shop.offsetMinutes),
            driver: customer.name,
            wanted: sale.wanted,
          }}
        />
      ) : null}
    </div>
  )
}

/** The car that is out, else what comes next, else the last that was driven. */
const pickCurrent = (entries: readonly DriveEntry[]): DriveEntry | undefined =>
  entries.find(({ drive }) => drive.state === 'out') ??
  entries.find(({ drive }) => drive.state === 'booked') ??
  entries.findLast(({ drive }) => drive.state === 'back') ??
  entries.at(-1)
