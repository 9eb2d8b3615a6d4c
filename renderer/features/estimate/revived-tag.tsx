import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { useSession } from '#renderer/session/session.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import type { DeferredJob } from '#shared/domain/deferred/deferred-job.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import styles from './estimate-table.module.css'

interface RevivedTagProps {
  /** Undefined while it is being read. */
  readonly origin: DeferredJob | undefined
  readonly index: number
}

/** Opens the visit in which the work was declined. */
export const goToOrigin = ({ visitId }: DeferredJob): void =>
  go({ name: 'visit', visitId, sheet: 'estimate' })

/** Says that a job takes up declined work, since when, and leads to the visit it comes from. */
export const RevivedTag = ({ origin, index }: RevivedTagProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  if (origin === undefined) return <StatusTag tone="info">{say('estimate.revived')}</StatusTag>
  const on = dayOf(origin.declinedAt, shop.offsetMinutes)
  return (
    <button
      className={styles.origin}
      data-testid={`job-origin-${index}`}
      data-visit={origin.visitId}
      onClick={(event) => {
        event.stopPropagation()
        goToOrigin(origin)
      }}
      tabIndex={-1}
      title={say('estimate.originHint', { on, reason: origin.declinedBecause })}
      type="button"
    >
      <StatusTag mark="↩" tone="info">
        {say('estimate.revivedFrom', { on })}
      </StatusTag>
    </button>
  )
}
