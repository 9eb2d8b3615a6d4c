import type { ReactNode } from 'react'
import { listAppraisalsOfSale } from '#renderer/db/repositories/appraisals.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import type { SaleId } from '#shared/domain/sales/sale.ts'
import { formatMoney } from '#shared/kernel/format-money.ts'
import { AppraisalStateTag } from './appraisal-state-tag.tsx'
import styles from './appraisals-of-sale.module.css'

interface AppraisalsOfSaleProps {
  readonly saleId: SaleId
  /** What the buyer said they drive now. */
  readonly presentCar: string | undefined
  /** Nothing is begun for a sale that is over. */
  readonly isOpen: boolean
}

/** The looks at the car a buyer trades in, and the key to another (U). */
export const AppraisalsOfSale = (props: AppraisalsOfSaleProps): ReactNode => {
  const { saleId, presentCar, isOpen } = props
  const say = useSay()
  const { currency } = useSession().shop
  const appraisals = useLive((db) => listAppraisalsOfSale(db, saleId), [saleId])
  const begin = (): void => go({ name: 'appraisal', saleId })
  useKeys({ U: isOpen ? begin : undefined })
  if (appraisals === undefined) return null
  if (appraisals.length === 0 && !isOpen) return null
  return (
    <Card
      aside={
        isOpen ? (
          <Button data-testid="appraise-old-car" keys="U" onClick={begin} size="small">
            {say('appraisal.of-sale.begin')}
          </Button>
        ) : undefined
      }
      testId="appraisals-of-sale"
      title={say('appraisal.of-sale')}
    >
      <div className={styles.list}>
        {appraisals.length === 0 ? (
          <p className={styles.quiet}>{presentCar ?? say('appraisal.of-sale.none')}</p>
        ) : (
          appraisals.map((appraisal) => (
            <button
              className={styles.look}
              data-testid="appraisal-of-sale"
              key={appraisal.id}
              onClick={() => go({ name: 'appraisal', appraisalId: appraisal.id })}
              type="button"
            >
              <AppraisalStateTag appraisal={appraisal} />
              <span>{appraisal.car.car}</span>
              <b>
                {appraisal.offer === undefined
                  ? say('appraisal.offer.none')
                  : formatMoney(appraisal.offer.amount, currency)}
              </b>
            </button>
          ))
        )}
      </div>
    </Card>
  )
}
