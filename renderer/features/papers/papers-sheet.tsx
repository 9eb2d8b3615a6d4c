import { type ReactNode, useMemo, useState } from 'react'
import { useSession } from '#renderer/session/session.tsx'
import type { VisitRecord } from '#renderer/session/visit-record.ts'
import { Card } from '#renderer/ui/card.tsx'
import type { PaperFormat } from '#shared/domain/papers/paper-format.ts'
import type { DocumentLocale, VisitPaperKind } from '#shared/domain/papers/paper-kind.ts'
import { EventPapers } from './event-papers.tsx'
import { KeyTagButton } from './key-tag-button.tsx'
import { firstToShow, listPaperStates } from './list-paper-states.ts'
import { PaperList } from './paper-list.tsx'
import { PaperPane } from './paper-pane.tsx'
import styles from './papers-sheet.module.css'
import { usePrintSetup } from './print-setups.ts'
import { useDrawnPaper, type WantedPaper } from './use-drawn-paper.ts'
import { useCatalogue, useVisitPapers, type VisitPapers } from './use-visit-papers.ts'

interface PapersSheetProps {
  readonly record: VisitRecord
}

/** The papers of a visit: what is issued, what can be, what each still lacks; seen before printed. */
export const PapersSheet = ({ record }: PapersSheetProps): ReactNode => {
  const visitPapers = useVisitPapers(record)
  return visitPapers === undefined ? null : (
    <LoadedPapers record={record} visitPapers={visitPapers} />
  )
}

interface LoadedPapersProps extends PapersSheetProps {
  readonly visitPapers: VisitPapers
}

const LoadedPapers = ({ record, visitPapers }: LoadedPapersProps): ReactNode => {
  const states = listPaperStates(record.visit, visitPapers.papers)
  const [kind, setKind] = useState<VisitPaperKind>(() => firstToShow(states))
  const [chosen, setChosen] = useState<DocumentLocale>()
  const [chosenFormat, setFormat] = useState<PaperFormat>()
  const setup = usePrintSetup(kind)
  const format = chosenFormat ?? setup?.format
  const state = states.find((paper) => paper.kind === kind)
  const issued = state?.state === 'issued' ? state.paper : undefined
  const locale = chosen ?? issued?.locale ?? record.visit.locale
  const wanted = useWantedPaper({
    record,
    visitPapers,
    kind,
    locale,
    format,
    issued,
    state: state?.state,
  })
  const drawing = useDrawnPaper(wanted)
  return (
    <Card className={styles.sheet} testId="papers-sheet">
      <div className={styles.side}>
        <PaperList
          chosen={kind}
          onChoose={(next) => {
            setKind(next)
            setChosen(undefined)
            setFormat(undefined)
          }}
          states={states}
        />
        <EventPapers papers={visitPapers.papers} />
        <div className={styles.keyTag}>
          <KeyTagButton locale={locale} record={record} />
        </div>
      </div>
      {/* The list stays where it is while the next form's printer is read. */}
      {state === undefined || setup === undefined || format === undefined ? null : (
        <PaperPane
          drawing={drawing}
          format={format}
          key={kind}
          locale={locale}
          onFormat={setFormat}
          onLocale={setChosen}
          record={record}
          setup={setup}
          state={state}
        />
      )}
    </Card>
  )
}

interface Wanted extends LoadedPapersProps {
  readonly kind: VisitPaperKind
  readonly locale: DocumentLocale
  /** Undefined while the desk's own is read. */
  readonly format: PaperFormat | undefined
  readonly issued: Extract<WantedPaper, { issued: unknown }>['issued'] | undefined
  readonly state: 'issued' | 'possible' | 'not-yet' | undefined
}

/**
 * The paper in force as it was issued; in another language than its own, how a correction would
 * look. A paper that cannot be issued yet is not drawn: it would promise what is not so.
 */
const useWantedPaper = ({
  record,
  visitPapers,
  kind,
  locale,
  format,
  issued,
  state,
}: Wanted): WantedPaper | undefined => {
  const { shop, clock } = useSession()
  const catalogue = useCatalogue(locale)
  const isAsIssued = issued?.locale === locale
  // An issued paper never changes: reading the records again must not draw it again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: its id stands for all of it
  const asIssued = useMemo(
    () =>
      issued !== undefined && isAsIssued && format !== undefined ? { issued, format } : undefined,
    [issued?.id, isAsIssued, format],
  )
  const draft = useMemo((): WantedPaper | undefined => {
    if (isAsIssued || format === undefined) return undefined
    if (state === 'not-yet' || state === undefined || catalogue === undefined) return undefined
    const sources = { ...record, ...visitPapers, shop, locale, catalogue, issuedAt: clock.now() }
    return { draft: kind, sources, format }
  }, [isAsIssued, locale, format, state, catalogue, record, visitPapers, shop, clock, kind])
  return asIssued ?? draft
}
