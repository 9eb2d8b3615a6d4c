import { type ReactNode, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { FormDialog } from '#renderer/ui/form-dialog.tsx'
import { ReasonDialog } from '#renderer/ui/reason-dialog.tsx'
import { MoneyField } from '#renderer/ui/typed-fields.tsx'
import type { Appraisal } from '#shared/domain/used-car/appraisal.ts'
import { isNegative, type Money } from '#shared/kernel/money.ts'
import { approveOffer, declineCar, offerPrice } from '../commands.ts'

/** What is done about the price. */
export type PriceAct = 'offer' | 'approve' | 'decline' | 'buy'

interface PriceDialogsProps {
  readonly act: Exclude<PriceAct, 'buy'>
  readonly appraisal: Appraisal
  readonly onClose: () => void
}

/** The dialog of an act about the price; never two at once. */
export const PriceDialogs = ({ act, appraisal, onClose }: PriceDialogsProps): ReactNode => {
  const say = useSay()
  const session = useSession()
  if (act === 'offer') return <OfferDialog appraisal={appraisal} onClose={onClose} />
  const isApproval = act === 'approve'
  return (
    <ReasonDialog
      closeWord={say('appraisal.close')}
      label={say(isApproval ? 'appraisal.approve.reason' : 'appraisal.decline.reason')}
      name={`${act}-reason`}
      onClose={onClose}
      onSave={(reason) =>
        isApproval
          ? approveOffer(session, appraisal.id, reason)
          : declineCar(session, appraisal.id, reason)
      }
      saveWord={say(isApproval ? 'appraisal.approve' : 'appraisal.decline')}
      testId={`${act}-dialog`}
      title={say(isApproval ? 'appraisal.approve' : 'appraisal.decline')}
    />
  )
}

const OfferDialog = ({
  appraisal,
  onClose,
}: Pick<PriceDialogsProps, 'appraisal' | 'onClose'>): ReactNode => {
  const say = useSay()
  const session = useSession()
  const { currency } = session.shop
  const explain = useExplain(currency)
  const formula = appraisal.valuations.at(-1)?.price
  // Nobody offers less than nothing: a formula below zero proposes no sum.
  const proposed = formula === undefined || isNegative(formula) ? undefined : formula
  const [amount, setAmount] = useState<Money | undefined>(appraisal.offer?.amount ?? proposed)
  const [error, setError] = useState<string>()
  const save = async (): Promise<void> => {
    if (amount === undefined) return
    const offered = await offerPrice(session, appraisal.id, amount)
    if (offered.ok) onClose()
    else setError(explain(offered))
  }
  return (
    <FormDialog
      closeWord={say('appraisal.close')}
      onClose={onClose}
      onSave={() => void save()}
      saveWord={say('appraisal.offer.make')}
      testId="offer-dialog"
      title={say('appraisal.offer')}
    >
      <MoneyField
        currency={currency}
        error={error}
        isRequired
        label={say('appraisal.offer.amount')}
        name="offer-amount"
        onChange={(typed) => {
          setAmount(typed)
          setError(undefined)
        }}
        value={amount}
      />
    </FormDialog>
  )
}
