import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import { formatPhone } from '#shared/domain/identifiers/phone.ts'
import { homeOf } from '#shared/domain/shop/home-of.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import styles from './care.module.css'
import type { RewardEntry } from './list-care.ts'
import { sayReward } from './say-reward.ts'

interface RewardRowProps {
  readonly entry: RewardEntry
  readonly onOpen: () => void
}

/** One reward to give; Enter opens it. */
export const RewardRow = ({ entry, onOpen }: RewardRowProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const { sale, customer, receiver, reward, consultant } = entry
  const car =
    sale.quotations.find(({ id }) => id === sale.order?.quotationId)?.carName ?? sale.wanted
  return (
    <button
      className={styles.row}
      data-care={`${sale.id}-${reward.side}`}
      data-testid="reward-row"
      onClick={onOpen}
      type="button"
    >
      <span>{sale.handOver === undefined ? '' : dayOf(sale.handOver.at, shop.offsetMinutes)}</span>
      <span className={styles.two}>
        <b>{receiver.name}</b>
        <small>{formatPhone(receiver.phone, { home: homeOf(shop.currency) })}</small>
      </span>
      <span>{say('care.reward.row', { buyer: customer.name, car })}</span>
      <span className={styles.two}>
        <b>{sayReward(reward.terms, say, shop.currency)}</b>
        <small>{say(`care.reward.side.${reward.side}`)}</small>
      </span>
      <span>
        <StatusTag tone="warn">{say('care.reward.due')}</StatusTag>
      </span>
      <span>{consultant?.name ?? ''}</span>
    </button>
  )
}
