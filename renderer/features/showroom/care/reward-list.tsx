import { type ReactNode, useState } from 'react'
import { findCustomer, listCustomersByIds } from '#renderer/db/repositories/customers.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { Button } from '#renderer/ui/button.tsx'
import {
  type ReferralReward,
  recommenderOf,
} from '#shared/domain/sales/referral/referral-reward.ts'
import type { Sale } from '#shared/domain/sales/sale.ts'
import type { Staff } from '#shared/domain/staff/staff.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import styles from './care.module.css'
import { RewardDialog } from './reward-dialog.tsx'
import { sayReward } from './say-reward.ts'

interface RewardListProps {
  readonly sale: Sale
  readonly staff: readonly Staff[]
}

/** Who recommended the shop, and what both sides get or got for it. */
export const RewardList = ({ sale, staff }: RewardListProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const [given, setGiven] = useState<ReferralReward>()
  const { rewards = [] } = sale
  const by = recommenderOf(sale)
  const names = useLive(
    async (db) => {
      const found = await listCustomersByIds(
        db,
        rewards.map(({ customerId }) => customerId),
      )
      const recommender = by === undefined ? undefined : await findCustomer(db, by)
      return { found, recommender }
    },
    [sale],
  )
  if (names === undefined) return null
  const nameOf = ({ customerId }: ReferralReward): string => names.found.get(customerId)?.name ?? ''
  return (
    <>
      {names.recommender === undefined ? null : (
        <p className={styles.pad}>
          {say('care.rewards.recommendedBy', { name: names.recommender.name })}
        </p>
      )}
      {rewards.length === 0 ? (
        names.recommender === undefined ? (
          <p className={styles.pad}>{say('care.rewards.none')}</p>
        ) : null
      ) : (
        <ul className={styles.things} data-testid="reward-list">
          {rewards.map((reward) => (
            <li key={reward.side}>
              <span>
                <b>{nameOf(reward)}</b>　<small>{say(`care.reward.side.${reward.side}`)}</small>
              </span>
              <span>{sayReward(reward.terms, say, shop.currency)}</span>
              {reward.given === undefined ? (
                <Button data-testid="give-reward" onClick={() => setGiven(reward)} size="small">
                  {say('care.reward.give')}
                </Button>
              ) : (
                <small title={reward.given.words}>
                  {say('care.reward.given', {
                    on: dayOf(reward.given.at, shop.offsetMinutes),
                    name: staff.find(({ id }) => id === reward.given?.by)?.name ?? '',
                  })}
                </small>
              )}
            </li>
          ))}
        </ul>
      )}
      {given === undefined ? null : (
        <RewardDialog
          name={nameOf(given)}
          onClose={() => setGiven(undefined)}
          reward={given}
          saleId={sale.id}
        />
      )}
    </>
  )
}
