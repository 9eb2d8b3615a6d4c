import { type ReactNode, useEffect, useState } from 'react'
import { findPreference, savePreference } from '#renderer/db/preferences.ts'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { desktop } from '#renderer/platform/desktop.ts'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { WholeField } from '#renderer/ui/typed-fields.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { offsetWords } from '#shared/documents/slips/offset-words.ts'
import { MOST_PRINT_COPIES } from '#shared/domain/papers/print-setup.ts'
import type { PrinterInfo } from '#shared/ipc/contract.ts'
import { chooseFirstPrinter } from './choose-first-printer.ts'
import styles from './papers-sheet.module.css'
import { type PrintJob, sendToPrinter } from './send-to-printer.ts'

interface PrintDialogProps {
  readonly job: PrintJob
  readonly onClose: () => void
}

const LAST_PRINTER = 'last-printer'

/** Sends what is on screen to a printer: the one set for the form, else the one used last. */
export const PrintDialog = ({ job, onClose }: PrintDialogProps): ReactNode => {
  const { title, setup, isDraft } = job
  const { db } = useSession()
  const say = useSay()
  const explain = useExplain()
  const notify = useNotify()
  const [printers, setPrinters] = useState<readonly PrinterInfo[]>()
  const [printer, setPrinter] = useState<string>()
  const [isGone, setGone] = useState(false)
  const [copies, setCopies] = useState<number | undefined>(setup.copies)
  const [problem, setProblem] = useState<string>()

  useEffect(() => {
    let isHere = true
    void Promise.all([
      desktop.call('printers.list', undefined),
      findPreference(db, LAST_PRINTER),
    ]).then(([found, last]) => {
      if (!isHere) return
      const first = chooseFirstPrinter(found, setup.printer ?? last)
      setPrinters(found)
      setPrinter(first.name)
      setGone(first.isLastGone)
    })
    return () => {
      isHere = false
    }
  }, [db, setup.printer])

  const { offset } = setup
  const goneWords = (wanted: string | undefined): string =>
    wanted === undefined
      ? say('papers.printerGone')
      : say('papers.setPrinterGone', { printer: wanted })
  const isReady = printer !== undefined && copies !== undefined && copies >= 1
  const print = async (): Promise<void> => {
    if (!isReady) return
    setProblem(undefined)
    const result = await sendToPrinter(job, { printer, copies })
    if (!result.ok) return setProblem(explain(result))
    await savePreference(db, LAST_PRINTER, printer)
    notify('ok', say('papers.printed', { printer }))
    onClose()
  }
  useKeys({ Enter: isReady ? () => void print() : undefined }, { inDialog: true })

  return (
    <Dialog
      foot={
        <>
          <Button onClick={onClose}>{say('papers.close')}</Button>
          {printers?.length === 0 ? null : (
            <Button
              data-testid="print-send"
              disabled={!isReady}
              keys="Enter"
              look="primary"
              onClick={() => void print()}
            >
              {say('papers.print')}
            </Button>
          )}
        </>
      }
      onClose={onClose}
      testId="print-dialog"
      title={say('papers.printTitle', { paper: title })}
      width={440}
    >
      {printers?.length === 0 ? (
        <EmptyState hint={explain({ code: 'printer.none' })} title={say('papers.noPrinter')} />
      ) : (
        <div className={styles.printing}>
          <SelectField
            isDisabled={printers === undefined}
            label={say('papers.printer')}
            name="print-printer"
            onChange={setPrinter}
            options={(printers ?? []).map(({ name }) => ({ value: name, label: name }))}
            value={printer}
            warning={isGone ? goneWords(setup.printer) : undefined}
          />
          <WholeField
            autoFocus
            label={say('papers.copies')}
            most={MOST_PRINT_COPIES}
            name="print-copies"
            onChange={setCopies}
            value={copies}
          />
          {offset.x === 0 && offset.y === 0 ? null : (
            <p className={styles.hint}>{offsetWords(offset, say)}</p>
          )}
          {isDraft ? <p className={styles.hint}>{say('papers.draftHint')}</p> : null}
          {problem === undefined ? null : (
            <p className={styles.problem} role="alert">
              {problem}
            </p>
          )}
        </div>
      )}
    </Dialog>
  )
}
