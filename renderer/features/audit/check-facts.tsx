import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { formatDateTime } from '#shared/kernel/instant.ts'
import { type CheckResult, isWhole } from './check/check-result.ts'
import { sayOutcome, saySpan, shortHead } from './check/say-check.ts'
import styles from './tamper-check.module.css'

/** What a tamper check found, in numbers that can be compared with an earlier print. */
export const CheckFacts = ({ result }: { readonly result: CheckResult }): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const { file, at } = result
  const whole = isWhole(result)
  const [headline, ...rest] = sayOutcome(say, result)
  return (
    <>
      <div
        className={whole ? styles.whole : styles.broken}
        data-outcome={whole ? 'whole' : 'broken'}
        data-testid="check-outcome"
        role="status"
      >
        <b>
          <span aria-hidden="true">{whole ? '✓' : '✕'}</span> {headline}
        </b>
        {rest.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {whole ? null : <p>{say('audit.check.keepBoth')}</p>}
      </div>
      <dl className={styles.facts}>
        <dt>{say('audit.check.last')}</dt>
        <dd>{formatDateTime(at, shop.offsetMinutes)}</dd>
        <dt>{say('audit.check.files')}</dt>
        <dd>{file.files}</dd>
        <dt>{say('audit.check.entries')}</dt>
        <dd data-testid="check-entries">{file.entries}</dd>
        <dt>{say('audit.check.span')}</dt>
        <dd>{saySpan(result, shop.offsetMinutes) || say('audit.nothing')}</dd>
        <dt>{say('audit.check.head')}</dt>
        <dd className={styles.head}>{shortHead(result) || say('audit.nothing')}</dd>
      </dl>
    </>
  )
}
