import { type ReactNode, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { FormDialog } from '#renderer/ui/form-dialog.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import type { SaleId } from '#shared/domain/sales/sale.ts'
import { TEXT_LIMITS } from '#shared/domain/visit/text-limits.ts'
import { giveGift } from './commands.ts'

interface GiftDialogProps {
  readonly saleId: SaleId
  readonly name: string
  readonly onClose: () => void
}

/** One of what was given is used: on which order, or what is worth keeping. */
export const GiftDialog = ({ saleId, name, onClose }: GiftDialogProps): ReactNode => {
  const say = useSay()
  const session = useSession()
  const notify = useNotify()
  const explain = useExplain()
  const [words, setWords] = useState('')
  const [error, setError] = useState<string>()
  const save = async (): Promise<void> => {
    const given = await giveGift(session, saleId, name, words)
    if (!given.ok) return setError(explain(given))
    notify('ok', say('handOver.memory.used.done', { name }))
    onClose()
  }
  return (
    <FormDialog
      closeWord={say('handOver.close')}
      onClose={onClose}
      onSave={() => void save()}
      saveWord={say('handOver.memory.use')}
      testId="gift-dialog"
      title={say('handOver.memory.useOf', { name })}
    >
      <TextField
        error={error}
        label={say('handOver.memory.useWords')}
        maxLength={TEXT_LIMITS.note}
        name="gift-words"
        onChange={setWords}
        value={words}
      />
    </FormDialog>
  )
}
