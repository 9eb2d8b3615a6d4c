import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Choice } from '#renderer/ui/choice.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { APPROVAL_METHODS, type ApprovalMethod } from '#shared/domain/approval/approval.ts'

interface AnswerFieldsProps {
  readonly method: ApprovalMethod
  readonly person: string
  readonly onMethod: (method: ApprovalMethod) => void
  readonly onPerson: (person: string) => void
}

/** How the customer answered, and who it was. */
export const AnswerFields = (props: AnswerFieldsProps): ReactNode => {
  const say = useSay()
  return (
    <>
      <Choice
        label={say('approval.method')}
        name="approval-method"
        onChange={(method) => method !== undefined && props.onMethod(method)}
        options={APPROVAL_METHODS.map((value) => ({ value, label: say(`trade.method.${value}`) }))}
        value={props.method}
      />
      <TextField
        isRequired
        label={say('approval.person')}
        name="approval-person"
        onChange={props.onPerson}
        value={props.person}
      />
    </>
  )
}
