import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { DrawnSignature } from '#renderer/ui/signature/drawn-signature.tsx'
import type { SignaturePath } from '#renderer/ui/signature/signature-path.ts'
import { formatDateTime, type Instant } from '#shared/kernel/instant.ts'
import styles from './walk-card.module.css'

interface NameUnderProps {
  readonly label: string
  readonly name: string
  /** Absent: not signed. */
  readonly at: Instant | undefined
  readonly drawn: SignaturePath | undefined
  readonly testId: string
  /** Beside the time: the code of what was read. */
  readonly children?: ReactNode
}

/** One name under the sheet: as drawn, or the name itself, with its time. */
export const NameUnder = (props: NameUnderProps): ReactNode => {
  const { label, name, at, drawn, testId, children } = props
  const say = useSay()
  const { shop } = useSession()
  return (
    <div className={styles.name} data-signed={at !== undefined} data-testid={testId}>
      <span className={styles.label}>{label}</span>
      {at === undefined ? (
        <span className={styles.blank}>{say('walkAround.notSigned')}</span>
      ) : (
        <>
          {drawn === undefined ? (
            <b className={styles.typed}>{name}</b>
          ) : (
            <DrawnSignature label={label} signature={drawn} />
          )}
          <span className={styles.label}>
            {say('walkAround.signedAt', { name, time: formatDateTime(at, shop.offsetMinutes) })}{' '}
            {children}
          </span>
        </>
      )}
    </div>
  )
}
