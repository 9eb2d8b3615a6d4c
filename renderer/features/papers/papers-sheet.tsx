import { type ReactNode, useMemo, useState } from 'react'
import { useSession } from '#renderer/session/session.tsx'
import type { VisitRecord } from '#renderer/session/visit-record.ts'
import { Card } from '#renderer/ui/card.tsx'
import type { DocumentLocale, PaperKind } from '#shared/domain/papers/paper-kind.ts'
import { firstToShow, listPaperStates } from './list-paper-states.ts'
import { PaperList } from './paper-list.tsx'
import { PaperPane } from './paper-pane.tsx'
import styles from './papers-sheet.module.css'
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
  const [kind, setKind] = useState<PaperKind>(() => firstToShow(states))
  const [chosen, setChosen] = useState<DocumentLocale>()
  const state = states.find((paper) => paper.kind === kind)
  const issued = state?.state === 'issued' ? state.paper : undefined
  const locale = chosen ?? issued?.locale ?? record.visit.locale
  const wanted = useWantedPaper({ record, visitPapers, kind, locale, issued, state: state?.state })
  const drawing = useDrawnPaper(wanted)
  if (state === undefined) return null
  return (
    <Card className={styles.sheet} testId="papers-sheet">
      <PaperList
        chosen={kind}
        onChoose={(next) => {
          setKind(next)
          setChosen(undefined)
        }}
        states={states}
      />
      <PaperPane
        drawing={drawing}
        key={kind}
        locale={locale}
        onLocale={setChosen}
        record={record}
        state={state}
      />
    </Card>
  )
}

interface Wanted extends LoadedPapersProps {
  readonly kind: PaperKind
  readonly locale: DocumentLocale
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
  issued,
  state,
}: Wanted): WantedPaper | undefined => {
  const { shop, clock } = useSession()
  const catalogue = useCatalogue(locale)
  const isAsIssued = issued?.locale === locale
  // An issued paper never changes: reading the records again must not draw it again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: its id stands for all of it
  const asIssued = useMemo(
    () => (issued !== undefined && isAsIssued ? { issued } : undefined),
    [issued?.id, isAsIssued],
  )
  const draft = useMemo((): WantedPaper | undefined => {
    if (isAsIssued) return undefined
    if (state === 'not-yet' || state === undefined || catalogue === undefined) return undefined
    const sources = { ...record, ...visitPapers, shop, locale, catalogue, issuedAt: clock.now() }
    return { draft: kind, sources }
  }, [isAsIssued, locale, state, catalogue, record, visitPapers, shop, clock, kind])
  return asIssued ?? draft
}
