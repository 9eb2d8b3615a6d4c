import type { ReactNode } from 'react'
import { listStaff } from '#renderer/db/repositories/shop.ts'
import { useShowToCustomer } from '#renderer/features/showing/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { useNow } from '#renderer/session/use-now.ts'
import type { VisitRecord } from '#renderer/session/visit-record.ts'
import { Button } from '#renderer/ui/button.tsx'
import { DiagnosisClockTag } from '#renderer/ui/findings/diagnosis-clock-tag.tsx'
import { listUncured } from '#shared/domain/diagnosis/find-cure-job.ts'
import { formatTime } from '#shared/kernel/instant.ts'
import styles from './diagnosis-sheet.module.css'

interface DiagnosisHeadProps {
  readonly record: VisitRecord
  readonly isOpen: boolean
  readonly onAdd: () => void
  readonly onAllRed: () => void
  /** Begins the diagnosis, or finishes the one begun. */
  readonly onTurn: () => void
}

/** The clock, who looks at the car since when, and what the diagnosis does as a whole. */
export const DiagnosisHead = (props: DiagnosisHeadProps): ReactNode => {
  const { record, isOpen, onAdd, onAllRed, onTurn } = props
  const { visit } = record
  const { diagnosis, findings } = visit
  const say = useSay()
  const now = useNow(15_000)
  const { shop } = useSession()
  const staff = useLive(listStaff)
  const { showDiagnosis } = useShowToCustomer(record)
  const time = (at: Parameters<typeof formatTime>[0]): string => formatTime(at, shop.offsetMinutes)
  const begun =
    diagnosis === undefined
      ? undefined
      : [
          say('diagnosis.begunAt', {
            time: time(diagnosis.startedAt),
            name: staff?.find(({ id }) => id === diagnosis.by)?.name ?? '',
          }),
          diagnosis.finishedAt === undefined
            ? ''
            : say('diagnosis.finishedAt', { time: time(diagnosis.finishedAt) }),
        ]
          .filter((words) => words !== '')
          .join(' · ')
  const hasRed = listUncured(visit).some(({ grade }) => grade === 'red')
  return (
    <>
      {begun === undefined ? null : (
        <span className={styles.begun} data-testid="diagnosis-begun">
          {begun}
        </span>
      )}
      <DiagnosisClockTag now={now} visit={visit} />
      <Button
        data-testid="diagnosis-show"
        disabled={findings.length === 0}
        onClick={() => void showDiagnosis()}
        size="small"
      >
        {say('diagnosis.show')}
      </Button>
      {isOpen ? (
        <>
          <Button
            data-testid="diagnosis-all-red"
            disabled={!hasRed}
            keys="F4"
            onClick={onAllRed}
            size="small"
          >
            {say('diagnosis.allRed')}
          </Button>
          <Button
            data-testid={diagnosis === undefined ? 'diagnosis-begin' : 'diagnosis-finish'}
            disabled={diagnosis !== undefined && findings.length === 0}
            keys="F3"
            look={diagnosis === undefined ? 'primary' : 'plain'}
            onClick={onTurn}
            size="small"
          >
            {say(
              diagnosis === undefined
                ? 'diagnosis.begin'
                : diagnosis.finishedAt === undefined
                  ? 'diagnosis.finish'
                  : 'diagnosis.rewrite',
            )}
          </Button>
          <Button data-testid="finding-add" keys="F2" onClick={onAdd} size="small">
            {say('diagnosis.add')}
          </Button>
        </>
      ) : null}
    </>
  )
}
