import type { ReactNode } from 'react'
import { findVehicle } from '#renderer/db/repositories/vehicles.ts'
import { findVisit } from '#renderer/db/repositories/visits.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import type { VisitSheet } from '#renderer/navigation/route.ts'
import { go } from '#renderer/navigation/use-route.ts'
import { desktop } from '#renderer/platform/desktop.ts'
import { useCounterProgress } from '#renderer/session/counter-progress.ts'
import { useLive } from '#renderer/session/use-live.ts'
import { Button } from '#renderer/ui/button.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import { formatPlate } from '#shared/domain/identifiers/plate.ts'
import styles from './counter-status-line.module.css'
import { SaleShown } from './sale/sale-shown.tsx'
import { subjectOf, type VisitSubject } from './show-id.ts'
import { useCounterStatus } from './use-counter-status.ts'

/** What is on the counter display now, how many wait, and the way to clear it. For the footer. */
export const CounterStatusLine = (): ReactNode => {
  const say = useSay()
  const status = useCounterStatus()
  if (status === undefined) return null
  const subject = status.showing === undefined ? undefined : subjectOf(status.showing.showId)
  if (subject === undefined) {
    return (
      <span data-state={status.isOpen ? 'idle' : 'closed'} data-testid="counter-line">
        {say(status.isOpen ? 'showing.lineIdle' : 'showing.lineClosed')}
      </span>
    )
  }
  return (
    <span className={styles.line} data-state="showing" data-testid="counter-line">
      {'saleId' in subject ? (
        <SaleShown subject={subject} />
      ) : (
        <>
          <Shown subject={subject} />
          <Progress visitId={subject.visitId} />
        </>
      )}
      {status.isOpen ? null : <span>{say('showing.lineClosed')}</span>}
      {status.waiting === 0 ? null : (
        <StatusTag tone="plain">{say('showing.lineWaiting', { count: status.waiting })}</StatusTag>
      )}
      <Button
        data-testid="counter-clear"
        look="quiet"
        onClick={() => void desktop.call('counter.clear', {})}
        size="small"
      >
        {say('showing.clear')}
      </Button>
    </span>
  )
}

/** What the customer is at: which job they have open, or that they are signing. */
const Progress = ({ visitId }: Pick<VisitSubject, 'visitId'>): ReactNode => {
  const say = useSay()
  const progress = useCounterProgress(visitId)
  const visit = useLive((db) => findVisit(db, visitId), [visitId])
  const job = visit?.jobs.find(({ id }) => id === progress?.jobId)
  if (progress?.at === 'signing') {
    return (
      <span data-progress="signing" data-testid="counter-progress">
        {say('showing.progressSigning')}
      </span>
    )
  }
  return job === undefined ? null : (
    <span data-progress="reading" data-testid="counter-progress">
      {say('showing.progressReading', { job: job.name })}
    </span>
  )
}

/** The sheet on which the desk works on what is shown. */
const sheetOf = ({ kind, about }: VisitSubject): VisitSheet => {
  if (kind === 'bill' || kind === 'rating') return 'settlement'
  if (kind === 'agreement') return about === 'intake' ? 'intake' : 'extras'
  return kind
}

const Shown = ({ subject }: { readonly subject: VisitSubject }): ReactNode => {
  const { kind, visitId } = subject
  const say = useSay()
  const vehicle = useLive(
    async (db) => {
      const visit = await findVisit(db, visitId)
      return visit === undefined ? undefined : findVehicle(db, visit.vehicleId)
    },
    [visitId],
  )
  const plate = vehicle === undefined || vehicle.plate === '' ? '' : formatPlate(vehicle.plate)
  return (
    <button
      className={styles.shown}
      onClick={() => go({ name: 'visit', visitId, sheet: sheetOf(subject) })}
      type="button"
    >
      <StatusTag tone="info">
        {say('showing.lineShowing', { plate, kind: say(`showing.kind.${kind}`) })}
      </StatusTag>
    </button>
  )
}
