import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import type { Workshop } from '../list-workshop.ts'
import { DispatchForm } from './dispatch-form.tsx'

interface DispatchDialogProps {
  readonly visit: Visit
  readonly plate: string
  readonly workshop: Workshop
  readonly onClose: () => void
}

const press = (): void =>
  document.querySelector<HTMLButtonElement>('dialog [data-testid="dispatch-save"]')?.click()

/** Dispatch from the workshop's overview. */
export const DispatchDialog = ({
  visit,
  plate,
  workshop,
  onClose,
}: DispatchDialogProps): ReactNode => {
  const say = useSay()
  useKeys({ 'Alt+S': press, 'Ctrl+Enter': press }, { inDialog: true })
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
