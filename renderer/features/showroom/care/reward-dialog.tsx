import { type ReactNode, useState } from 'react'
import { ActDialog } from '#renderer/features/acts/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import type { ReferralReward } from '#shared/domain/sales/referral/referral-reward.ts'
import type { SaleId } from '#shared/domain/sales/sale.ts'
import { TEXT_LIMITS } from '#shared/domain/visit/text-limits.ts'
import { giveReward } from './commands.ts'
import { sayReward } from './say-reward.ts'

interface RewardDialogProps {
  readonly saleId: SaleId
  readonly reward: ReferralReward
  readonly name: string
  readonly onClose: () => void
}

/** A reward is given: to whom, what, and how it went. */
export const RewardDialog = ({ saleId, reward, name, onClose }: RewardDialogProps): ReactNode => {
  const say = useSay()
  const session = useSession()
  const notify = useNotify()
  const [words, setWords] = useState('')
  const what = sayReward(reward.terms, say, session.shop.currency)
  return (
    <ActDialog
      onClose={onClose}
      onSave={async () => {
        const given = await giveReward(session, saleId, reward.side, words)
        if (given.ok) notify('ok', say('care.reward.give.done', { name }))
        return given
      }}
      saveWord={say('care.reward.give')}
      testId="reward-dialog"
      title={say('care.reward.give.title', { name, what })}
    >
      <TextField
        label={say('care.reward.give.words')}
        maxLength={TEXT_LIMITS.note}
        name="reward-words"
        onChange={setWords}
        value={words}
      />
    </ActDialog>
  )
}
