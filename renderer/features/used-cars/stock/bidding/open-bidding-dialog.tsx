import { type ReactNode, useState } from 'react'
import { ActDialog } from '#renderer/features/acts/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { DateTimeField } from '#renderer/ui/typed-fields.tsx'
import { addDays } from '#shared/kernel/day.ts'
import { atLocal, dayOf, type Instant } from '#shared/kernel/instant.ts'
import { openBidding } from '../commands.ts'
import type { UsedCarDialogProps } from '../used-car-dialogs.tsx'
import styles from '../used-car-page.module.css'

/** Lets traders bid, until a moment: the day after tomorrow at five unless said otherwise. */
export const OpenBiddingDialog = ({ facts, onClose }: UsedCarDialogProps): ReactNode => {
  const say = useSay()
  const session = useSession()
  const { offsetMinutes } = session.shop
  const now = session.clock.now()
  const [closesAt, setClosesAt] = useState<Instant | undefined>(() =>
    atLocal(addDays(dayOf(now, offsetMinutes), 2), '17:00', offsetMinutes),
  )
  return (
    <ActDialog
      onClose={onClose}
      onSave={() => openBidding(session, facts.car.id, closesAt ?? now)}
      saveWord={say('usedStock.bids.begin')}
      testId="open-bidding-dialog"
      title={say('usedStock.bids.open')}
    >
      <DateTimeField
        isRequired
        label={say('usedStock.bids.closesAt')}
        name="bids-close"
        now={now}
        offsetMinutes={offsetMinutes}
        onChange={setClosesAt}
        value={closesAt}
      />
      <p className={styles.hint}>{say('usedStock.bids.openHint')}</p>
    </ActDialog>
  )
}
