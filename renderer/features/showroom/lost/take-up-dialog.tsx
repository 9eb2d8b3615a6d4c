import { type ReactNode, useState } from 'react'
import { ActDialog } from '#renderer/features/acts/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { useSession } from '#renderer/session/session.tsx'
import type { Customer } from '#shared/domain/customer/customer.ts'
import { GOES_ON_WITHIN, goesOn } from '#shared/domain/sales/loss/take-up-again.ts'
import type { NextAction, Sale } from '#shared/domain/sales/sale.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { NextFields } from '../sale/next-fields.tsx'
import { takeUpAgain } from './commands.ts'

interface TakeUpDialogProps {
  readonly sale: Sale
  readonly customer: Customer
  readonly onClose: () => void
}

/** Takes a lost buyer up again: what is next, and whether the same sale goes on. */
export const TakeUpDialog = ({ sale, customer, onClose }: TakeUpDialogProps): ReactNode => {
  const say = useSay()
  const session = useSession()
  const { clock, shop } = session
  const now = clock.now()
  const [next, setNext] = useState<NextAction>(() => ({
    what: say('lost.takeUp.usual'),
    on: dayOf(now, shop.offsetMinutes),
  }))
  const isSame = goesOn(sale, now, shop.offsetMinutes)
  return (
    <ActDialog
      onClose={onClose}
      onSave={async () => {
        const taken = await takeUpAgain(session, sale.id, next)
        if (taken.ok) go({ name: 'sale', saleId: taken.value.sale.id, sheet: 'buyer' })
        return taken
      }}
      saveWord={say('lost.takeUp')}
      testId="take-up-dialog"
      title={say('lost.takeUp.title', { name: customer.name })}
    >
      <p>{say(isSame ? 'lost.takeUp.same' : 'lost.takeUp.new', { days: GOES_ON_WITHIN })}</p>
      <NextFields next={next} onChange={setNext} />
    </ActDialog>
  )
}
