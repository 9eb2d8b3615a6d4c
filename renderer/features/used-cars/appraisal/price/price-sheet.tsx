import { type ReactNode, useState } from 'react'
import { IssuedPaperDialog } from '#renderer/features/papers/index.ts'
import { useSession } from '#renderer/session/session.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import type { IssuedPaper } from '#shared/domain/papers/issued-paper.ts'
import { hasRole, type Staff } from '#shared/domain/staff/staff.ts'
import type { Appraisal } from '#shared/domain/used-car/appraisal.ts'
import { needsApproval } from '#shared/domain/used-car/run-appraisal.ts'
import { BuyDialog } from '../purchase/buy-dialog.tsx'
import { OfferCard } from './offer-card.tsx'
import styles from './price.module.css'
import { type PriceAct, PriceDialogs } from './price-dialogs.tsx'
import { ValuationCard } from './valuation-card.tsx'
import { ValuationHistory } from './valuation-history.tsx'

interface PriceSheetProps {
  readonly appraisal: Appraisal
  readonly staff: readonly Staff[]
}

/** What the car is worth to the shop, what the owner was offered, and how it ended. */
export const PriceSheet = ({ appraisal, staff }: PriceSheetProps): ReactNode => {
  const { staff: me } = useSession()
  const [act, setAct] = useState<PriceAct>()
  const [contract, setContract] = useState<IssuedPaper>()
  const isOpen = appraisal.state === 'open'
  const isWaiting = needsApproval(appraisal)
  const mayApprove = hasRole(me, 'manager') || hasRole(me, 'owner')
  const canBuy = isOpen && appraisal.offer !== undefined && !isWaiting
  const close = (): void => setAct(undefined)
  useKeys({
    O: isOpen ? () => setAct('offer') : undefined,
    A: isOpen && isWaiting && mayApprove ? () => setAct('approve') : undefined,
    D: isOpen ? () => setAct('decline') : undefined,
    B: canBuy ? () => setAct('buy') : undefined,
  })
  return (
    <div className={styles.sheet}>
      {isOpen ? <ValuationCard appraisal={appraisal} /> : null}
      <div className={styles.column}>
        <OfferCard appraisal={appraisal} onAct={setAct} staff={staff} />
        <ValuationHistory staff={staff} valuations={appraisal.valuations} />
      </div>
      {act === undefined ? null : act === 'buy' ? (
        <BuyDialog
          appraisal={appraisal}
          onBought={(bought) => {
            close()
            setContract(bought.contract)
          }}
          onClose={close}
        />
      ) : (
        <PriceDialogs act={act} appraisal={appraisal} onClose={close} />
      )}
      {contract === undefined ? null : (
        <IssuedPaperDialog onClose={() => setContract(undefined)} paper={contract} />
      )}
    </div>
  )
}
