import { type ReactNode, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import type { VisitRecord } from '#renderer/session/visit-record.ts'
import { Button } from '#renderer/ui/button.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { formatsOf, type PaperFormat } from '#shared/domain/papers/paper-format.ts'
import { DOCUMENT_LOCALES, type DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import type { PrintSetup } from '#shared/domain/papers/print-setup.ts'
import { CorrectDialog } from './correct-dialog.tsx'
import type { PaperState } from './list-paper-states.ts'
import styles from './papers-sheet.module.css'
import { PrintDialog } from './print-dialog.tsx'
import { printJobOf } from './print-job-of.ts'
import type { PaperDrawing } from './use-drawn-paper.ts'
import { usePaperActions } from './use-paper-actions.ts'
import { usePrintNow } from './use-print-now.ts'

interface PaperToolsProps {
  readonly record: VisitRecord
  readonly state: PaperState
  readonly drawing: PaperDrawing
  readonly locale: DocumentLocale
  readonly onLocale: (locale: DocumentLocale) => void
  readonly format: PaperFormat
  readonly onFormat: (format: PaperFormat) => void
  /** How the form is printed at this desk. */
  readonly setup: PrintSetup
  readonly zoom: number
  readonly onZoom: (zoom: number) => void
}

const LEAST_ZOOM = 0.5
const MOST_ZOOM = 2.5

/** Language, issue, save, print: what can be done with the paper below. */
export const PaperTools = (props: PaperToolsProps): ReactNode => {
  const { state, drawing, locale, onLocale, format, onFormat, setup, zoom, onZoom } = props
  const say = useSay()
  const [isPrinting, setPrinting] = useState(false)
  const [isCorrecting, setCorrecting] = useState(false)
  const actions = usePaperActions(props)
  const title = say(`trade.paper.${state.kind}`)
  const job =
    drawing.state === 'drawn'
      ? printJobOf(drawing, { title: `${title} ${actions.shownNumber}`.trim(), setup })
      : undefined
  const printNow = usePrintNow()
  const zoomBy = (by: number): void =>
    onZoom(Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, Math.round((zoom + by) * 4) / 4)))
  const print = job === undefined ? undefined : (): void => setPrinting(true)
  const printAtOnce =
    job === undefined || setup.printer === undefined ? undefined : (): void => printNow(job)
  useKeys({
    'Ctrl+Enter': state.state === 'possible' ? actions.issue : undefined,
    'Ctrl+S': actions.save,
    'Ctrl+P': print,
    'Ctrl+Shift+P': printAtOnce,
    'Ctrl+=': () => zoomBy(0.25),
    'Ctrl+-': () => zoomBy(-0.25),
    'Ctrl+0': () => onZoom(1),
  })
  return (
    <div className={styles.tools}>
      <SelectField
        isDisabled={state.state === 'not-yet'}
        label={say('papers.language')}
        name="paper-locale"
        onChange={(next) => onLocale(next ?? locale)}
        options={DOCUMENT_LOCALES.map((value) => ({ value, label: say(`trade.locale.${value}`) }))}
        value={locale}
      />
      <SelectField
        isDisabled={state.state === 'not-yet'}
        label={say('papers.format')}
        name="paper-format"
        onChange={(next) => onFormat(next ?? format)}
        options={formatsOf(state.kind).map((value) => ({
          value,
          label: say(`papers.format.${value}`),
        }))}
        value={format}
      />
      <span className={styles.zoom}>
        <Button
          aria-label={say('papers.smaller')}
          look="quiet"
          onClick={() => zoomBy(-0.25)}
          size="small"
        >
          −
        </Button>
        <button
          className={styles.percent}
          data-testid="paper-preview"
          onClick={() => onZoom(1)}
          title={say('papers.fit')}
          type="button"
        >
          {Math.round(zoom * 100)}%
        </button>
        <Button
          aria-label={say('papers.larger')}
          look="quiet"
          onClick={() => zoomBy(0.25)}
          size="small"
        >
          +
        </Button>
      </span>
      <span className={styles.actions}>
        <Button
          data-testid="paper-save"
          disabled={actions.save === undefined}
          keys="Ctrl+S"
          onClick={actions.save}
        >
          {say('papers.save')}
        </Button>
        <Button
          data-testid="paper-print"
          disabled={print === undefined}
          keys="Ctrl+P"
          onClick={print}
        >
          {say('papers.print')}
        </Button>
        {setup.printer === undefined ? null : (
          <Button
            data-testid="paper-print-now"
            disabled={printAtOnce === undefined}
            keys="Ctrl+Shift+P"
            onClick={printAtOnce}
            title={setup.printer}
          >
            {say('papers.printNow')}
          </Button>
        )}
        {state.state === 'issued' ? (
          <Button data-testid="paper-correct" onClick={() => setCorrecting(true)}>
            {say('papers.correct')}
          </Button>
        ) : (
          <Button
            data-testid="paper-issue"
            disabled={state.state === 'not-yet' || actions.isBusy}
            keys="Ctrl+Enter"
            look="primary"
            onClick={actions.issue}
          >
            {say('papers.issue')}
          </Button>
        )}
      </span>
      {isCorrecting && state.state === 'issued' ? (
        <CorrectDialog
          onClose={() => setCorrecting(false)}
          onCorrect={actions.correct}
          paper={state.paper}
        />
      ) : null}
      {isPrinting && job !== undefined ? (
        <PrintDialog job={job} onClose={() => setPrinting(false)} />
      ) : null}
    </div>
  )
}
