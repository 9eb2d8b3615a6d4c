import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { ReasonDialog } from '#renderer/ui/reason-dialog.tsx'
import { hasText } from '#shared/kernel/has-text.ts'

interface ConfirmRestoreProps {
  readonly time: string
  /** Records that change. */
  readonly count: number
  readonly onCarryOut: (reason: string) => void
  readonly onClose: () => void
}

/** The last question, with the reason in words. The work goes on behind it, on the page. */
export const ConfirmRestore = (props: ConfirmRestoreProps): ReactNode => {
  const { time, count, onCarryOut, onClose } = props
  const say = useSay()
  return (
    <ReasonDialog
      closeWord={say('restore.no')}
      hint={say('restore.confirm.hint', { count })}
      label={say('restore.reason')}
      name="restore-reason"
      onClose={onClose}
      onSave={(reason) => {
        if (!hasText(reason)) return Promise.resolve({ ok: false, code: 'restore.reason-empty' })
        onCarryOut(reason)
        return Promise.resolve({ ok: true })
      }}
      saveWord={say('restore.yes')}
      testId="restore-confirm"
      title={say('restore.confirm.title', { time })}
    />
  )
}
