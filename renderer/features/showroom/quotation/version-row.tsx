import type { ReactNode } from 'react'
import { IssueButton } from '#renderer/features/papers/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import type { DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import { computeQuotation } from '#shared/domain/sales/quotation/compute-quotation.ts'
import type { Quotation } from '#shared/domain/sales/quotation/quotation.ts'
import { quotingRulesOf } from '#shared/domain/sales/quotation/quoting-rules.ts'
import { waitsForApproval } from '#shared/domain/sales/quotation/waits-for-approval.ts'
import { formatMoney } from '#shared/kernel/format-money.ts'
import { dayOf, formatDateTime } from '#shared/kernel/instant.ts'
import type { SaleFacts } from '../sale/list-sale.ts'
import { issueQuotation } from './issue-quotation.ts'
import styles from './versions-card.module.css'

interface VersionRowProps {
  readonly facts: SaleFacts
  readonly version: Quotation
  readonly paperLocale: DocumentLocale
  /** Keys act on the last version. */
  readonly isLast: boolean
  readonly onTake: ((version: Quotation) => void) | undefined
}

/** One version: what it comes to, who gave it, whether it may go out, and what can be done with it. */
export const VersionRow = (props: VersionRowProps): ReactNode => {
  const { facts, version, isLast, paperLocale, onTake } = props
  const say = useSay()
  const session = useSession()
  const { shop, clock } = session
  const { sale } = facts
  const rules = quotingRulesOf(shop)
  const sums = computeQuotation(version, rules.purchaseTax)
  const nameOf = (id: string): string => facts.staff.find((each) => each.id === id)?.name ?? ''
  const writer = facts.staff.find(({ id }) => id === version.by)
  const isWaiting = waitsForApproval(version, writer, rules.givenLimits)
  const isOrdered = sale.order?.quotationId === version.id
  const isExpired = !isOrdered && version.validUntil < dayOf(clock.now(), shop.offsetMinutes)
  const number = String(version.version)
  useKeys({
    T: isLast && onTake !== undefined ? () => onTake(version) : undefined,
  })
  return (
    <li className={styles.version} data-version={number} data-waiting={isWaiting}>
      <div className={styles.top}>
        <b>{say('quotation.version', { version: number })}</b>
        {isOrdered ? <StatusTag tone="ok">{say('quotation.version.ordered')}</StatusTag> : null}
        {isWaiting ? <StatusTag tone="warn">{say('quotation.version.waits')}</StatusTag> : null}
        {version.approval === undefined ? null : (
          <StatusTag tone="ok">
            {say('quotation.version.approved', { name: nameOf(version.approval.by) })}
          </StatusTag>
        )}
        {isExpired ? <StatusTag tone="plain">{say('quotation.version.expired')}</StatusTag> : null}
        <b data-amount={sums.total}>{formatMoney(sums.total, shop.currency)}</b>
      </div>
      <p>{version.carName}</p>
      <p className={styles.quiet}>
        {say('quotation.version.by', {
          at: formatDateTime(version.at, shop.offsetMinutes),
          name: nameOf(version.by),
        })}{' '}
        {say('quotation.version.until', { until: version.validUntil })}
      </p>
      <div className={styles.acts}>
        <IssueButton
          {...(isLast ? { keys: 'P' } : {})}
          isDisabled={isWaiting}
          kind="quotation"
          onIssue={() => issueQuotation(session, sale.id, version.id, paperLocale)}
        />
        {onTake === undefined ? null : (
          <Button
            data-testid={`quotation-take-${number}`}
            keys={isLast ? 'T' : undefined}
            look="quiet"
            onClick={() => onTake(version)}
          >
            {say('quotation.version.take')}
          </Button>
        )}
      </div>
    </li>
  )
}
