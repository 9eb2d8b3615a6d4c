import { type ReactNode, Suspense, useState } from 'react'
import { ApproveDialog } from '#renderer/features/estimate/index.ts'
import { ReworkCard } from '#renderer/features/rework/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import type { VisitSheet } from '#renderer/navigation/route.ts'
import { go } from '#renderer/navigation/use-route.ts'
import { useVisitRecord, type VisitRecord } from '#renderer/session/visit-record.ts'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { listPending } from '#shared/domain/approval/decide-job.ts'
import type { VisitId } from '#shared/domain/visit/visit.ts'
import { CancelDialog } from './cancel-dialog.tsx'
import { OldPartsCard } from './old-parts-card.tsx'
import { PromiseDialog } from './promise-dialog.tsx'
import { SeeFirstCard } from './see-first-card.tsx'
import { SheetOfVisit } from './sheet-of-visit.tsx'
import { SheetTabs } from './sheet-tabs.tsx'
import sideStyles from './side-cards.module.css'
import { StatementCard } from './statement-card.tsx'
import { StepLine } from './step-line.tsx'
import { useNextAction } from './use-next-action.ts'
import { usePrintPaper } from './use-print-paper.ts'
import { VisitHeader } from './visit-header.tsx'
import styles from './visit-page.module.css'

interface VisitPageProps {
  readonly visitId: VisitId
  readonly sheet: VisitSheet
}

/** One visit: which car, where it stands, the sheet open, and what to see beside it. */
export const VisitPage = ({ visitId, sheet }: VisitPageProps): ReactNode => {
  const say = useSay()
  const record = useVisitRecord(visitId)
  if (record === undefined) return null
  if (record === 'missing') {
    return <EmptyState hint={say('visit.missingHint')} title={say('visit.missing')} />
  }
  return <Frame record={record} sheet={sheet} />
}

/** Sheets about the talk with the owner keep the cards beside them; the others want the room. */
const WITH_SIDE: readonly VisitSheet[] = ['intake', 'estimate', 'workshop']

interface FrameProps {
  readonly record: VisitRecord
  readonly sheet: VisitSheet
}

const Frame = ({ record, sheet }: FrameProps): ReactNode => {
  const { visit } = record
  const [dialog, setDialog] = useState<'promise' | 'cancel' | 'approve'>()
  const close = (): void => setDialog(undefined)
  const openSheet = (name: VisitSheet): void =>
    go({ name: 'visit', visitId: visit.id, sheet: name })
  const { next, run } = useNextAction(record, {
    openSheet,
    openApproval: () => setDialog('approve'),
    openCancel: () => setDialog('cancel'),
  })
  const print = usePrintPaper(record)
  const printOrder = (): void => print('repair-order')
  useKeys({
    F9: () => openSheet('papers'),
    F10: run,
    // Among the papers the key prints the one that is looked at.
    'Ctrl+Shift+P': sheet === 'papers' ? undefined : printOrder,
  })
  const hasSide = WITH_SIDE.includes(sheet)
  return (
    <div
      className={`${styles.page} ${hasSide ? '' : styles.wide}`}
      data-paper={visit.paper}
      data-plate={record.vehicle.plate}
      data-step={visit.step}
      data-testid="visit"
      data-visit-id={visit.id}
    >
      <div className={styles.top}>
        <VisitHeader
          next={next}
          onCancel={() => setDialog('cancel')}
          onNext={run}
          onPrintOrder={printOrder}
          onPapers={() => openSheet('papers')}
          onPromise={() => setDialog('promise')}
          record={record}
        />
        <StepLine visit={visit} />
        <SheetTabs onOpen={openSheet} sheet={sheet} />
      </div>
      <div className={styles.sheet} data-sheet={sheet} data-testid="visit-sheet">
        <Suspense fallback={null}>
          <SheetOfVisit record={record} sheet={sheet} />
        </Suspense>
      </div>
      {hasSide ? (
        <aside className={sideStyles.side}>
          <SeeFirstCard record={record} />
          <ReworkCard visit={visit} />
          <OldPartsCard onOpen={() => openSheet('comparison')} visit={visit} />
          {sheet === 'intake' ? null : <StatementCard intake={visit.intake} />}
        </aside>
      ) : null}
      {dialog === 'promise' ? <PromiseDialog onClose={close} visit={visit} /> : null}
      {dialog === 'cancel' ? <CancelDialog onClose={close} visit={visit} /> : null}
      {dialog === 'approve' ? (
        <Suspense fallback={null}>
          <ApproveDialog jobs={listPending(visit)} onClose={close} record={record} />
        </Suspense>
      ) : null}
    </div>
  )
}
