import type { ReactNode } from 'react'
import type { FieldMessage } from '#renderer/features/vehicle/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { Choice } from '#renderer/ui/choice.tsx'
import type { Customer } from '#shared/domain/customer/customer.ts'
import type { OwnerAnswer } from './receive-draft.ts'
import styles from './receive-form.module.css'

interface OwnerQuestionProps {
  readonly owner: Customer
  readonly value: OwnerAnswer | undefined
  readonly onAnswer: (answer: OwnerAnswer) => void
  readonly message: FieldMessage
}

/** A known car came with another name or number: is it the owner's new one, or a new owner's? */
export const OwnerQuestion = ({
  owner,
  value,
  onAnswer,
  message,
}: OwnerQuestionProps): ReactNode => {
  const say = useSay()
  return (
    <div className={styles.question}>
      <Choice
        label={say('reception.ownerQuestion', { name: owner.name, phone: owner.phone })}
        name="owner-answer"
        onChange={(answer) => (answer === undefined ? undefined : onAnswer(answer))}
        options={[
          { value: 'same' as const, label: say('reception.ownerSame') },
          { value: 'new' as const, label: say('reception.ownerNew') },
        ]}
        value={value}
      />
      {message.error === undefined ? null : <p role="alert">{message.error}</p>}
    </div>
  )
}
