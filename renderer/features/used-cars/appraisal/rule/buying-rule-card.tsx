import { type ReactNode, useRef, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { findInvalidField } from '#renderer/ui/find-invalid-field.ts'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { RateField } from '#renderer/ui/rate-field.tsx'
import { MoneyField } from '#renderer/ui/typed-fields.tsx'
import { canSeeMargin } from '#shared/domain/estimate/compute-margin.ts'
import type { BuyingRule } from '#shared/domain/used-car/compute-buying-price.ts'
import { usualBuyingRule } from '#shared/domain/used-car/usual-buying-rule.ts'
import { ZERO } from '#shared/kernel/money.ts'
import { basisPoints } from '#shared/kernel/rate.ts'
import styles from './buying-rule-card.module.css'
import { saveBuyingRule } from './commands.ts'

const RATES = [
  ['taxRate', 'tax'],
  ['commissionRate', 'commission'],
  ['profitRate', 'profit'],
  ['interestRate', 'interest'],
] as const
const SUMS = [
  ['gifts', 'gifts'],
  ['warranty', 'warranty'],
  ['advertising', 'advertising'],
  ['fixedCosts', 'fixed'],
] as const

/** How the shop reckons what it can give for a used car. Managers and owners see it, as the profit is in it. */
export const BuyingRuleCard = (): ReactNode => {
  const say = useSay()
  const session = useSession()
  const { shop, staff } = session
  const notify = useNotify()
  const explain = useExplain(shop.currency)
  const body = useRef<HTMLDivElement>(null)
  const [rule, setRule] = useState<BuyingRule>(
    () => shop.buyingRule ?? usualBuyingRule(shop.currency),
  )
  if (!canSeeMargin(staff)) return null
  const save = async (): Promise<void> => {
    const wrong = findInvalidField(body.current)
    if (wrong !== undefined) {
      wrong.focus()
      return
    }
    const saved = await saveBuyingRule(session, rule)
    if (saved.ok) notify('ok', say('appraisal.rule.saved'))
    else notify('bad', explain(saved))
  }
  return (
    <Card testId="buying-rule" title={say('appraisal.rule.title')}>
      <div className={styles.body} ref={body}>
        <p className={styles.hint}>{say('appraisal.rule.hint')}</p>
        <div className={styles.fields}>
          {RATES.map(([key, word]) => (
            <RateField
              key={key}
              label={say(`appraisal.rule.${word}`)}
              name={`buying-${word}`}
              onChange={(rate) =>
                setRule((before) => ({ ...before, [key]: rate ?? basisPoints(0) }))
              }
              value={rule[key]}
            />
          ))}
          {SUMS.map(([key, word]) => (
            <MoneyField
              currency={shop.currency}
              key={key}
              label={say(`appraisal.rule.${word}`)}
              name={`buying-${word}`}
              onChange={(sum) => setRule((before) => ({ ...before, [key]: sum ?? ZERO }))}
              value={rule[key]}
            />
          ))}
        </div>
        <div className={styles.save}>
          <Button data-testid="buying-rule-save" look="primary" onClick={() => void save()}>
            {say('appraisal.rule.save')}
          </Button>
        </div>
      </div>
    </Card>
  )
}
