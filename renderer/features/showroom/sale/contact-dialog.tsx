import { type ReactNode, useState } from 'react'
import { ActDialog } from '#renderer/features/acts/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Choice } from '#renderer/ui/choice.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import type { Contact } from '#shared/domain/sales/sale.ts'
import { recordContact } from '../commands.ts'
import { NextFields } from './next-fields.tsx'
import type { SaleDialogProps } from './sale-dialogs.tsx'
import { useNext } from './use-next.ts'

const WAYS = ['phone', 'message', 'visit'] as const satisfies readonly Contact['how'][]

/** What was said with the buyer, and what comes next. */
export const ContactDialog = ({ facts, onClose }: SaleDialogProps): ReactNode => {
  const say = useSay()
  const session = useSession()
  const { sale, customer } = facts
  const [how, setHow] = useState<Contact['how']>('phone')
  const [words, setWords] = useState('')
  const [next, setNext] = useNext(sale)
  return (
    <ActDialog
      onClose={onClose}
      onSave={() => recordContact(session, sale.id, { how, words, next })}
      saveWord={say('sale.save')}
      testId="contact-dialog"
      title={say('sale.contact.title', { name: customer.name })}
    >
      <TextField
        isRequired
        label={say('sale.contact.words')}
        maxLength={500}
        name="contact-words"
        onChange={setWords}
        rows={3}
        value={words}
      />
      <Choice
        label={say('sale.contact.how')}
        name="contact-how"
        onChange={(value) => setHow(value ?? how)}
        options={WAYS.map((value) => ({ value, label: say(`sale.how.${value}`) }))}
        value={how}
      />
      <NextFields next={next} onChange={setNext} />
    </ActDialog>
  )
}
