import { type ReactNode, useRef, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { findInvalidField } from '#renderer/ui/find-invalid-field.ts'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { RateField } from '#renderer/ui/rate-field.tsx'
import { WholeField } from '#renderer/ui/typed-fields.tsx'
import {
  hasPurchaseTax,
  type QuotingSettings,
  quotingRulesOf,
} from '#shared/domain/sales/quotation/quoting-rules.ts'
import { basisPoints } from '#shared/kernel/rate.ts'
import { listLenders, listUsualLines } from '../usual-things.ts'
import { saveQuoting } from './commands.ts'
import { LenderRows } from './lender-rows.tsx'
import { PurchaseTaxFields } from './purchase-tax-fields.tsx'
import styles from './quoting-card.module.css'
import { UsualLineRows } from './usual-line-rows.tsx'

/** Who gives cars away: nobody else writes quotations. */
const ROLES = ['consultant', 'manager', 'owner'] as const

/** What quotations of this shop go by: tax, limits, lenders, usual lines. */
export const QuotingCard = (): ReactNode => {
  const say = useSay()
  const session = useSession()
  const { shop } = session
  const notify = useNotify()
  const explain = useExplain(shop.currency)
  const body = useRef<HTMLDivElement>(null)
  const isTaxed = hasPurchaseTax(shop)
  const [settings, setSettings] = useState<Required<QuotingSettings>>(() => ({
    ...quotingRulesOf(shop),
    lenders: listLenders(shop, say),
    usualLines: listUsualLines(shop, say),
  }))
  const set = (change: Partial<QuotingSettings>): void =>
    setSettings((before) => ({ ...before, ...change }))
  const save = async (): Promise<void> => {
    const wrong = findInvalidField(body.current)
    if (wrong !== undefined) return wrong.focus()
    const { purchaseTax, ...rest } = settings
    const saved = await saveQuoting(session, isTaxed ? settings : rest)
    if (saved.ok) notify('ok', say('quotation.settings.saved'))
    else notify('bad', explain(saved))
  }
  return (
    <Card testId="quoting-settings" title={say('quotation.settings')}>
      <div className={styles.body} ref={body}>
        <p className={styles.hint}>{say('quotation.settings.hint')}</p>
        {isTaxed ? (
          <PurchaseTaxFields
            onChange={(purchaseTax) => set({ purchaseTax })}
            rule={settings.purchaseTax}
          />
        ) : null}
        <h3>{say('quotation.settings.limits')}</h3>
        <div className={styles.fields}>
          {ROLES.map((role) => (
            <RateField
              key={role}
              label={say(`trade.role.${role}`)}
              name={`given-limit-${role}`}
              onChange={(limit) =>
                set({ givenLimits: { ...settings.givenLimits, [role]: limit ?? basisPoints(0) } })
              }
              value={settings.givenLimits[role] ?? basisPoints(0)}
            />
          ))}
          <WholeField
            label={say('quotation.settings.validDays')}
            most={365}
            name="quoting-valid-days"
            onChange={(days) => set({ validDays: days ?? 0 })}
            value={settings.validDays}
          />
        </div>
        <LenderRows lenders={settings.lenders} onChange={(lenders) => set({ lenders })} />
        <UsualLineRows lines={settings.usualLines} onChange={(usualLines) => set({ usualLines })} />
        <div className={styles.save}>
          <Button data-testid="quoting-save" look="primary" onClick={() => void save()}>
            {say('quotation.settings.save')}
          </Button>
        </div>
      </div>
    </Card>
  )
}
