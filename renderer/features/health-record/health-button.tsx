import { type ReactNode, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import type { VisitRecord } from '#renderer/session/visit-record.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { HEALTH_VARIANTS } from '#shared/domain/health-record/health-export.ts'
import { formatDateTime } from '#shared/kernel/instant.ts'
import { HealthPreview } from './health-preview.tsx'
import { HealthProblems } from './health-problems.tsx'
import styles from './health-record.module.css'
import { prepareHealth } from './list-health.ts'
import { useExportHealth } from './use-export-health.ts'
import { useVariant } from './use-variant.ts'

/** The way from a settled visit to its health record. Alt+J. */
export const HealthButton = ({ record }: { readonly record: VisitRecord }): ReactNode => {
  const say = useSay()
  const [isOpen, setOpen] = useState(false)
  const open = (): void => setOpen(true)
  useKeys({ 'Alt+J': open })
  return (
    <>
      <Button data-testid="health-open" keys="Alt+J" onClick={open} size="small">
        {say('health.open')}
      </Button>
      {isOpen ? <HealthDialog onClose={() => setOpen(false)} record={record} /> : null}
    </>
  )
}

interface HealthDialogProps {
  readonly record: VisitRecord
  readonly onClose: () => void
}

/** One visit's record: read it, see what stands against it, write it to a file. Ctrl+Enter writes. */
const HealthDialog = ({ record, onClose }: HealthDialogProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const entry = useLive((db) => prepareHealth(db, shop, record), [record, shop])
  const [variant, setVariant] = useVariant()
  const { isBusy, run } = useExportHealth()
  const isReady = entry !== undefined && entry.state !== 'problem' && !isBusy
  const write = async (): Promise<void> => {
    if (!isReady || entry.record === undefined) return
    const name = say('health.oneName', { code: entry.record.basicInfo.costlistcode })
    const isWritten = await run({ entries: [entry], variant, name, isFolder: false })
    if (isWritten) onClose()
  }
  useKeys({ 'Ctrl+Enter': () => void write() }, { inDialog: true })
  const exported = entry?.subject.visit.healthExport
  return (
    <Dialog
      foot={
        <>
          {exported === undefined ? null : (
            <span className={styles.before}>
              {say('health.exportedAt', { at: formatDateTime(exported.at, shop.offsetMinutes) })}
            </span>
          )}
          <Button keys="Esc" onClick={onClose}>
            {say('health.close')}
          </Button>
          <Button
            data-testid="health-save"
            disabled={!isReady}
            keys={isReady ? 'Ctrl+Enter' : undefined}
            look="primary"
            onClick={() => void write()}
          >
            {say('health.save')}
          </Button>
        </>
      }
      onClose={onClose}
      testId="health-dialog"
      title={say('health.preview')}
      width={680}
    >
      <div className={styles.dialog}>
        <SelectField
          label={say('health.variant')}
          name="health-variant"
          onChange={(chosen) => setVariant(chosen ?? 'plain')}
          options={HEALTH_VARIANTS.map((value) => ({
            value,
            label: say(`health.variant.${value}`),
          }))}
          value={variant}
        />
        {entry === undefined || entry.problems.length === 0 ? null : (
          <HealthProblems entry={entry} />
        )}
        {entry?.record === undefined ? null : <HealthPreview record={entry.record} />}
        <p className={styles.quiet}>{say('health.hint')}</p>
      </div>
    </Dialog>
  )
}
