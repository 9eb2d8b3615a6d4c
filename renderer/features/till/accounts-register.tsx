import { type ReactNode, useState } from 'react'
import { IssuedPaperDialog } from '#renderer/features/papers/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { useNow } from '#renderer/session/use-now.ts'
import { Card } from '#renderer/ui/card.tsx'
import { Choice } from '#renderer/ui/choice.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import type { IssuedPaper } from '#shared/domain/papers/issued-paper.ts'
import type { VisitId } from '#shared/domain/visit/visit.ts'
import { formatMoney } from '#shared/kernel/format-money.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { sum } from '#shared/kernel/money.ts'
import { AccountRow } from './account-row.tsx'
import styles from './accounts-register.module.css'
import { AGE_BANDS, type AgeBand, listAccounts } from './list-accounts.ts'
import { ReceiptDialog } from './receipt-dialog.tsx'

/** Who owes what since when (挂账), the oldest first. Arrows go through it, Enter takes a payment. */
export const AccountsRegister = (): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const today = dayOf(useNow(), shop.offsetMinutes)
  const accounts = useLive(
    (db) => listAccounts(db, today, shop.offsetMinutes),
    [today, shop.offsetMinutes],
  )
  const [band, setBand] = useState<AgeBand | 'all'>('all')
  const [paying, setPaying] = useState<VisitId>()
  const [receipt, setReceipt] = useState<IssuedPaper>()
  const step = (by: 1 | -1): void => {
    const rows = [...document.querySelectorAll<HTMLElement>('[data-testid="account-row"] button')]
    const at = rows.indexOf(document.activeElement as HTMLElement)
    rows[at === -1 ? 0 : at + by]?.focus()
  }
  useKeys({ ArrowDown: () => step(1), ArrowUp: () => step(-1) })
  if (accounts === undefined) return null
  const shown = accounts.filter((account) => band === 'all' || account.band === band)
  const payer = accounts.find(({ visit }) => visit.id === paying)
  return (
    <Card
      aside={
        <span data-amount={sum(shown.map(({ owed }) => owed))} data-testid="accounts-total">
          {say('till.accountsTotal', {
            amount: formatMoney(sum(shown.map(({ owed }) => owed)), shop.currency),
            count: shown.length,
          })}
        </span>
      }
      testId="accounts-register"
      title={say('registers.accounts')}
    >
      <div className={styles.bands}>
        <Choice
          label={say('till.age')}
          name="accounts-band"
          onChange={(next) => setBand(next ?? 'all')}
          options={(['all', ...AGE_BANDS] as const).map((value) => ({
            value,
            label: say(`till.band.${value}`),
          }))}
          value={band}
        />
      </div>
      {shown.length === 0 ? (
        <EmptyState hint={say('till.accountsNoneHint')} title={say('till.accountsNone')} />
      ) : (
        <table className={styles.accounts}>
          <thead>
            <tr>
              <th scope="col">{say('till.accountsWho')}</th>
              <th scope="col">{say('till.accountsPhone')}</th>
              <th scope="col">{say('till.accountsCar')}</th>
              <th scope="col">{say('till.accountsBill')}</th>
              <th scope="col">{say('till.accountsSince')}</th>
              <th className={styles.number} scope="col">
                {say('till.accountsPaid')}
              </th>
              <th className={styles.number} scope="col">
                {say('till.accountsOwed')}
              </th>
              <td />
            </tr>
          </thead>
          <tbody>
            {shown.map((account) => (
              <AccountRow
                account={account}
                key={account.visit.id}
                onPay={() => setPaying(account.visit.id)}
              />
            ))}
          </tbody>
        </table>
      )}
      {payer === undefined ? null : (
        <ReceiptDialog
          onClose={() => setPaying(undefined)}
          onTaken={(paper) => {
            setPaying(undefined)
            setReceipt(paper)
          }}
          visit={payer.visit}
        />
      )}
      {receipt === undefined ? null : (
        <IssuedPaperDialog onClose={() => setReceipt(undefined)} paper={receipt} />
      )}
    </Card>
  )
}
