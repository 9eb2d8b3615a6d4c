import { type ReactNode, useState } from 'react'
import { ActDialog } from '#renderer/features/acts/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Choice } from '#renderer/ui/choice.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import type { LossDraft } from '#shared/domain/sales/loss/lose-sale.ts'
import type { ShowroomOutcome } from '#shared/domain/sales/reception/showroom-visit.ts'
import { closeShowroomVisit } from '../commands.ts'
import { LossFields } from './loss-fields.tsx'
import { NextFields } from './next-fields.tsx'
import type { SaleDialogProps } from './sale-dialogs.tsx'
import { useNext } from './use-next.ts'

/** A visit closes with its order where there is one; a buyer with a contract is not lost. */
const OPEN_OUTCOMES = ['follow-up', 'lost'] as const satisfies readonly ShowroomOutcome[]
const ORDERED_OUTCOMES = ['ordered', 'follow-up'] as const satisfies readonly ShowroomOutcome[]

/** How the visit ended: one of three, each with what belongs to it. */
export const LeaveDialog = ({ facts, onClose }: SaleDialogProps): ReactNode => {
  const say = useSay()
  const session = useSession()
  const { sale, customer } = facts
  const outcomes = sale.order === undefined ? OPEN_OUTCOMES : ORDERED_OUTCOMES
  const [outcome, setOutcome] = useState<ShowroomOutcome>(outcomes[0])
  const [words, setWords] = useState('')
  const [next, setNext] = useNext(sale)
  const [loss, setLoss] = useState<LossDraft>({ reason: 'price', words: '' })
  const isLost = outcome === 'lost'
  return (
    <ActDialog
      onClose={onClose}
      onSave={() =>
        closeShowroomVisit(
          session,
          sale.id,
          { outcome, words: isLost ? loss.words : words, next },
          isLost ? loss : undefined,
        )
      }
      saveWord={say('sale.leave')}
      testId="leave-dialog"
      title={say('sale.leave.title', { name: customer.name })}
    >
      <Choice
        label={say('sale.outcome')}
        name="leave-outcome"
        onChange={(value) => setOutcome(value ?? outcome)}
        options={outcomes.map((value) => ({
          value,
          label: say(`sale.outcome.${value}`),
        }))}
        value={outcome}
      />
      {isLost ? (
        <LossFields draft={loss} onChange={setLoss} />
      ) : (
        <TextField
          label={say('sale.leave.words')}
          maxLength={500}
          name="leave-words"
          onChange={setWords}
          rows={2}
          value={words}
        />
      )}
      {outcome === 'follow-up' ? <NextFields next={next} onChange={setNext} /> : null}
    </ActDialog>
  )
}
