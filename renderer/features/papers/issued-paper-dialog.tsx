import { type ReactNode, useMemo, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { PdfPreview } from '#renderer/pdf/preview/pdf-preview.tsx'
import { desktop } from '#renderer/platform/desktop.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import type { IssuedPaper } from '#shared/domain/papers/issued-paper.ts'
import styles from './issued-paper-dialog.module.css'
import { PrintDialog } from './print-dialog.tsx'
import { printJobOf } from './print-job-of.ts'
import { usePrintSetup } from './print-setups.ts'
import { useDrawnPaper } from './use-drawn-paper.ts'
import { usePrintNow } from './use-print-now.ts'

interface IssuedPaperDialogProps {
  readonly paper: IssuedPaper
  readonly onClose: () => void
}

/** A paper beside the visit's own: receipts, credit notes, agreements. As issued, never changed. */
export const IssuedPaperDialog = ({ paper, onClose }: IssuedPaperDialogProps): ReactNode => {
  const say = useSay()
  const explain = useExplain()
  const notify = useNotify()
  const setup = usePrintSetup(paper.kind)
  const printNow = usePrintNow()
  const [isPrinting, setPrinting] = useState(false)
  const format = setup?.format
  // biome-ignore lint/correctness/useExhaustiveDependencies: an issued paper never changes, its id stands for it
  const wanted = useMemo(
    () => (format === undefined ? undefined : { issued: paper, format }),
    [paper.id, format],
  )
  const drawing = useDrawnPaper(wanted)
  const name = `${say(`trade.paper.${paper.kind}`)} ${paper.number}`
  const drawn = drawing.state === 'drawn' ? drawing : undefined
  const job =
    drawn === undefined || setup === undefined
      ? undefined
      : printJobOf(drawn, { title: name, setup })

  const save = async (): Promise<void> => {
    if (drawn === undefined) return
    const result = await desktop.call('files.save', {
      suggestedName: `${name}.pdf`,
      bytes: new Uint8Array(drawn.paper.bytes),
    })
    if (result.ok) notify('ok', say('papers.savedAs', { file: result.value.fileName }))
    else if (result.code !== 'save.cancelled') notify('bad', explain(result))
  }
  const print = (): void => {
    if (job === undefined) return
    if (setup?.printer === undefined) setPrinting(true)
    else printNow(job)
  }
  useKeys(
    isPrinting
      ? {}
      : {
          Enter: print,
          'Ctrl+P': () => setPrinting(job !== undefined),
          'Ctrl+S': () => void save(),
        },
    { inDialog: true },
  )

  // One dialog at a time: asking for the printer takes the place of the paper.
  if (isPrinting && job !== undefined) return <PrintDialog job={job} onClose={onClose} />
  return (
    <Dialog
      foot={
        <>
          <Button data-testid="issued-paper-close" keys="Esc" onClick={onClose}>
            {say('papers.close')}
          </Button>
          <Button
            data-testid="issued-paper-save"
            disabled={drawn === undefined}
            keys="Ctrl+S"
            onClick={() => void save()}
          >
            {say('papers.save')}
          </Button>
          <Button
            data-testid="issued-paper-print"
            disabled={job === undefined}
            keys="Enter"
            look="primary"
            onClick={print}
          >
            {say('papers.print')}
          </Button>
        </>
      }
      onClose={onClose}
      testId="issued-paper"
      title={name}
      width={720}
    >
      <div
        className={styles.shown}
        data-kind={paper.kind}
        data-number={paper.number}
        data-pages={drawn?.paper.pages}
        data-testid="issued-paper-shown"
      >
        {drawing.state === 'refused' || drawing.state === 'failed' ? (
          <EmptyState
            hint={drawing.state === 'failed' ? say('papers.failed') : explain(drawing.refusal)}
            title={say('papers.notDrawn', { paper: name })}
          />
        ) : (
          <PdfPreview
            bytes={drawn?.paper.bytes}
            labels={{
              loading: say('papers.drawing'),
              failed: say('papers.failed'),
              page: (page, pages) => say('papers.page', { paper: name, page, pages }),
            }}
            zoom={1}
          />
        )}
      </div>
    </Dialog>
  )
}
