import { type ReactNode, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { type Gift, timesLeft } from '#shared/domain/sales/gift/gift.ts'
import type { Sale } from '#shared/domain/sales/sale.ts'
import { TEXT_LIMITS } from '#shared/domain/visit/text-limits.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { ActDialog } from '../sale/act-dialog.tsx'
import styles from './care.module.css'
import { giveGift } from './commands.ts'

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
      <ul className={styles.things} data-testid="gift-list">
        {gifts.map((gift, index) => (
          // Two lines of a quotation may be called the same; their order is kept.
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order
          <li key={`${index} ${gift.name}`}>
            <span>
              <b>{gift.name}</b>　<small>{told(gift)}</small>
            </span>
            {timesLeft(gift) === 0 ? (
              <StatusTag tone="plain">{say('handOver.memory.left', { count: 0 })}</StatusTag>
            ) : (
              <span>
                <StatusTag tone="info">
                  {say('handOver.memory.left', { count: timesLeft(gift) })}
                </StatusTag>{' '}
                <Button data-testid="use-gift" onClick={() => setUsed(gift)} size="small">
                  {say('handOver.memory.use')}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
      {used === undefined ? null : (
        <GiftDialog gift={used} onClose={() => setUsed(undefined)} sale={sale} />
      )}
    </>
  )
}

interface GiftDialogProps {
  readonly sale: Sale
  readonly gift: Gift
  readonly onClose: () => void
}

const GiftDialog = ({ sale, gift, onClose }: GiftDialogProps): ReactNode => {
  const say = useSay()
  const session = useSession()
  const notify = useNotify()
  const [words, setWords] = useState('')
  const { name } = gift
  return (
    <ActDialog
      onClose={onClose}
      onSave={async () => {
        const given = await giveGift(session, sale.id, name, words)
        if (given.ok) notify('ok', say('handOver.memory.used.done', { name }))
        return given
      }}
      saveWord={say('handOver.memory.use')}
      testId="gift-dialog"
      title={say('handOver.memory.useOf', { name })}
    >
      <TextField
        label={say('handOver.memory.useWords')}
        maxLength={TEXT_LIMITS.note}
        name="gift-words"
        onChange={setWords}
        value={words}
      />
    </ActDialog>
  )
}
