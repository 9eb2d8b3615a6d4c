import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { listWorkshop } from '../list-workshop.ts'
import { DispatchForm } from './dispatch-form.tsx'

interface DispatchDialogProps {
  readonly visit: Visit
  readonly plate: string
  readonly onClose: () => void
}

const press = (): void =>
  document.querySelector<HTMLButtonElement>('dialog [data-testid="dispatch-save"]')?.click()

/** Dispatch from an overview: the workshop's, or the board. */
export const DispatchDialog = ({ visit, plate, onClose }: DispatchDialogProps): ReactNode => {
  const say = useSay()
  const workshop = useLive(listWorkshop)
  useKeys({ 'Alt+S': press, 'Ctrl+Enter': press }, { inDialog: true })
  if (workshop === undefined) return null
  return (
    <Dialog
      onClose={onClose}
      testId="dispatch-dialog"
      title={say('workshop.dispatchTitle', { plate })}
    >
      <DispatchForm onSaved={onClose} visit={visit} workshop={workshop} />
    </Dialog>
  )
}
