import type { ReactNode } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { computeGiven } from '#shared/domain/sales/quotation/compute-quotation.ts'
import { mostGiven } from '#shared/domain/sales/quotation/given-limit.ts'
import { quotingRulesOf } from '#shared/domain/sales/quotation/quoting-rules.ts'
import { waitsForApproval } from '#shared/domain/sales/quotation/waits-for-approval.ts'
import { formatMoney } from '#shared/kernel/format-money.ts'
import type { SaleFacts } from '../sale/list-sale.ts'
import { approveQuotation } from './commands.ts'
import styles from './waiting-notice.module.css'

/** The last version gives away too much: whoever may allow it does so here, with one key. */
export const WaitingNotice = ({ facts }: { readonly facts: SaleFacts }): ReactNode => {
  const say = useSay()
  const session = useSession()
  const { shop, staff } = session
  const notify = useNotify()
  const explain = useExplain(shop.currency)
  const { givenLimits } = quotingRulesOf(shop)
  const { sale } = facts
  const version = sale.quotations.at(-1)
  const writer = facts.staff.find(({ id }) => id === version?.by)
  const isWaiting = version !== undefined && waitsForApproval(version, writer, givenLimits)
  const given = version === undefined ? undefined : computeGiven(version)
  const canApprove =
    isWaiting && given !== undefined && given <= mostGiven(staff, version.listPrice, givenLimits)
  const approve = async (): Promise<void> => {
    if (version === undefined) return
    const approved = await approveQuotation(session, sale.id, version.id)
    if (!approved.ok) return notify('bad', explain(approved))
    notify('ok', say('quotation.version.approvedNow', { version: String(version.version) }))
  }
  useKeys({ Y: canApprove ? () => void approve() : undefined })
  if (!isWaiting || given === undefined) return null
  const amount = formatMoney(given, shop.currency)
  return (
    <div className={styles.notice} data-testid="quotation-waiting">
      <p>
        {say('quotation.waiting', {
          version: String(version.version),
          given: amount,
          name: writer?.name ?? '',
        })}
      </p>
      {canApprove ? (
        <Button
          data-testid="quotation-approve"
          keys="Y"
          look="primary"
          onClick={() => void approve()}
        >
          {say('quotation.version.approve', { amount })}
        </Button>
      ) : (
        <p className={styles.hint}>{say('quotation.waiting.hint')}</p>
      )}
    </div>
  )
}
