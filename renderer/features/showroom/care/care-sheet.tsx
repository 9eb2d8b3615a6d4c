import { type ReactNode, useState } from 'react'
import { GiftList } from '#renderer/features/sales-memory/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { nextCall } from '#shared/domain/sales/after/plan-calls.ts'
import { wayOfCall } from '#shared/domain/sales/after/way-of-call.ts'
import { consultantOf } from '#shared/domain/sales/sale.ts'
import type { SaleFacts } from '../sale/list-sale.ts'
import { CallDialog } from './call-dialog.tsx'
import { CallPlan } from './call-plan.tsx'
import styles from './care.module.css'
import { findCarOfSale } from './find-car-of-sale.ts'
import { RewardList } from './reward-list.tsx'

/** What comes after the hand-over of one buyer: calls, gifts, rewards. T records the next call. */
export const CareSheet = ({ facts }: { readonly facts: SaleFacts }): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const { sale, customer, staff } = facts
  const [isCalling, setIsCalling] = useState(false)
  const vehicle = useLive(async (db) => (await findCarOfSale(db, sale)) ?? null, [sale])
  const call = nextCall(sale.calls)
  const consultant = staff.find(({ id }) => id === consultantOf(sale))
  const begin = call === undefined ? undefined : () => setIsCalling(true)
  useKeys({ T: begin })
  return (
    <div className={styles.sheet} data-testid="care-sheet">
      <Card
        aside={
          begin === undefined ? null : (
            <Button data-testid="care-call" keys="T" onClick={begin} size="small">
              {say('care.call')}
            </Button>
          )
        }
        title={say('care.plan')}
      >
        {sale.calls.length === 0 ? (
          <p className={styles.pad}>{say('care.plan.none')}</p>
        ) : (
          <CallPlan
            customer={customer}
            offsetMinutes={shop.offsetMinutes}
            sale={sale}
            staff={staff}
          />
        )}
      </Card>
      <div className={styles.column}>
        <Card title={say('care.gifts')}>
          <GiftList sale={sale} />
        </Card>
        <Card title={say('care.rewards')}>
          <RewardList sale={sale} staff={staff} />
        </Card>
      </div>
      {isCalling && call !== undefined ? (
        <CallDialog
          entry={{
            sale,
            customer,
            call,
            way: wayOfCall(call, customer),
            vehicle: vehicle ?? undefined,
            consultant,
          }}
          onClose={() => setIsCalling(false)}
        />
      ) : null}
    </div>
  )
}
