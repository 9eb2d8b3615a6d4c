import { type ReactNode, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { PdfPreview } from '#renderer/pdf/preview/pdf-preview.tsx'
import { useSession } from '#renderer/session/session.tsx'
import type { VisitRecord } from '#renderer/session/visit-record.ts'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import type { PaperFormat } from '#shared/domain/papers/paper-format.ts'
import type { DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import type { PrintSetup } from '#shared/domain/papers/print-setup.ts'
import type { PaperState } from './list-paper-states.ts'
import { PaperTools } from './paper-tools.tsx'
import styles from './papers-sheet.module.css'
import type { PaperDrawing } from './use-drawn-paper.ts'

interface PaperPaneProps {
  readonly record: VisitRecord
  readonly state: PaperState
  readonly drawing: PaperDrawing
  readonly locale: DocumentLocale
  readonly onLocale: (locale: DocumentLocale) => void
  readonly format: PaperFormat
  readonly onFormat: (format: PaperFormat) => void
  readonly setup: PrintSetup
}

/** An upright page as wide as the pane would show its upper third only. */
const PORTRAIT_ZOOM = 0.75

/** One paper, large: the very pages that will be printed, with what can be done about them. */
export const PaperPane = (props: PaperPaneProps): ReactNode => {
  const [zoom, setZoom] = useState(props.state.kind === 'certificate' ? 1 : PORTRAIT_ZOOM)
  return (
    <section className={styles.pane}>
      <PaperTools {...props} onZoom={setZoom} zoom={zoom} />
      <PaperView drawing={props.drawing} state={props.state} zoom={zoom} />
    </section>
  )
}

interface PaperViewProps extends Pick<PaperPaneProps, 'state' | 'drawing'> {
  readonly zoom: number
}

const PaperView = ({ state, drawing, zoom }: PaperViewProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const explain = useExplain(shop.currency)
  const title = say(`trade.paper.${state.kind}`)
  if (state.state === 'not-yet') {
    return (
      <EmptyState
        hint={explain(state.refusal)}
        title={say('papers.notYetTitle', { paper: title })}
      />
    )
  }
  if (drawing.state === 'refused' || drawing.state === 'failed') {
    return (
      <div data-testid="paper-refused" role="alert">
        <EmptyState
          hint={drawing.state === 'failed' ? say('papers.failed') : explain(drawing.refusal)}
          title={say('papers.notDrawn', { paper: title })}
        />
      </div>
    )
  }
  const shown = drawing.state === 'drawn' ? drawing : undefined
  const number = shown !== undefined && 'issued' in shown.of ? shown.of.issued.number : ''
  return (
    <div
      className={styles.shown}
      data-testid="paper-shown"
      {...(shown === undefined
        ? { 'aria-busy': true }
        : { 'data-kind': state.kind, 'data-number': number, 'data-pages': shown.paper.pages })}
    >
      <PdfPreview
        bytes={shown?.paper.bytes}
        labels={{
          loading: say('papers.drawing'),
          failed: say('papers.failed'),
          page: (page, pages) => say('papers.page', { paper: title, page, pages }),
        }}
        zoom={zoom}
      />
    </div>
  )
}
