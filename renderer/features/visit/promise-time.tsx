import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useNow } from '#renderer/session/use-now.ts'
import { PromiseTag } from '#renderer/ui/promise/promise-tag.tsx'
import { computePromise } from '#shared/domain/visit/promise.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { formatNearTime } from '#shared/kernel/instant.ts'
import styles from './visit-header.module.css'

interface PromiseTimeProps {
  readonly visit: Visit
  /** Left out where the time can no longer be changed. */
  readonly onChange: (() => void) | undefined
}

/** When the car was promised, and whether that still holds; pressed, it is changed. */
export const PromiseTime = ({ visit, onChange }: PromiseTimeProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const now = useNow()
  const status = computePromise(visit, now, shop.promiseWarningMinutes)
  return (
    <button
      className={styles.promise}
      data-state={status.state}
      data-testid="visit-promise"
      disabled={onChange === undefined}
      onClick={onChange}
      title={onChange === undefined ? undefined : say('visit.changePromise')}
      type="button"
    >
      <small>{say('visit.promise')}</small>
      <span>
        <b>{formatNearTime(visit.promisedAt, now, shop.offsetMinutes)}</b>
        <PromiseTag status={status} />
      </span>
    </button>
  )
}
