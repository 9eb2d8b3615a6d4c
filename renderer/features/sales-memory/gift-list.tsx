import { type ReactNode, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import { type Gift, timesLeft } from '#shared/domain/sales/gift/gift.ts'
import type { Sale } from '#shared/domain/sales/sale.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { GiftDialog } from './gift-dialog.tsx'
import styles from './sales-memory.module.css'

/** What was given with the car, how much of it is left, and a button to use one. */
export const GiftList = ({ sale }: { readonly sale: Sale }): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const [used, setUsed] = useState<Gift>()
  const gifts = sale.gifts ?? []
  if (gifts.length === 0) return <p className={styles.pad}>{say('care.gifts.none')}</p>
  const told = (gift: Gift): string =>
    [
      say('care.gift.line', { times: gift.times, used: gift.uses.length }),
      ...gift.uses.map(({ at, words }) => `${dayOf(at, shop.offsetMinutes)} ${words}`.trim()),
    ].join(' · ')
  return (
    <>
      <ul className={styles.gifts} data-testid="gift-list">
        {gifts.map((gift, index) => (
          // Two lines of a quotation may be called the same; their order is kept.
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order
          <li key={`${index} ${gift.name}`}>
            <span className={styles.gift}>
              {gift.name}
              <small>{told(gift)}</small>
            </span>
            <span className={styles.left}>
              <StatusTag tone={timesLeft(gift) === 0 ? 'plain' : 'info'}>
                {say('handOver.memory.left', { count: timesLeft(gift) })}
              </StatusTag>
              {timesLeft(gift) === 0 ? null : (
                <Button data-testid="use-gift" onClick={() => setUsed(gift)} size="small">
                  {say('handOver.memory.use')}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
      {used === undefined ? null : (
        <GiftDialog name={used.name} onClose={() => setUsed(undefined)} saleId={sale.id} />
      )}
    </>
  )
}
