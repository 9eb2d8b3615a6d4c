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
import { PART_CLASSES, type PartClass } from '#shared/domain/estimate/part-line.ts'
import { type Pricing, pricingOf, withPricing } from '#shared/domain/shop/pricing.ts'
import type { BasisPoints } from '#shared/kernel/rate.ts'
import { changeShop } from './commands.ts'
import styles from './settings.module.css'

/** What the customer brought is billed at nothing, so nothing is put on it. */
const PRICED = PART_CLASSES.filter((each) => each !== 'customer-supplied')

/** What is put on the buying price of each class of part, and what an hour costs the shop. */
export const PricingCard = (): ReactNode => {
  const say = useSay()
  const session = useSession()
  const notify = useNotify()
  const explain = useExplain(session.shop.currency)
  const body = useRef<HTMLDivElement>(null)
  const [pricing, setPricing] = useState<Pricing>(() => pricingOf(session.shop))
  if (!canSeeMargin(session.staff)) return null
  const setMarkup = (of: PartClass, markup: BasisPoints | undefined): void =>
    setPricing((before) => ({ ...before, markups: { ...before.markups, [of]: markup } }))
  const save = async (): Promise<void> => {
    const wrong = findInvalidField(body.current)
    if (wrong !== undefined) {
      wrong.focus()
      return
    }
    const result = await changeShop(session, (shop) => withPricing(shop, pricing))
    if (result.ok) notify('ok', say('settings.saved'))
    else notify('bad', explain(result))
  }
  return (
    <Card testId="settings-pricing" title={say('estimate.pricing')}>
      <div className={styles.body} ref={body}>
        <p className={styles.hint}>{say('estimate.pricingHint')}</p>
        <div className={styles.fields}>
          {PRICED.map((each) => (
            <RateField
              key={each}
              label={say('estimate.markupOf', { class: say(`trade.class.${each}`) })}
              name={`pricing-markup-${each}`}
              onChange={(markup) => setMarkup(each, markup)}
              onEnter={() => void save()}
              placeholder={say('estimate.noMarkup')}
              value={pricing.markups[each]}
            />
          ))}
          <MoneyField
            currency={session.shop.currency}
            label={say('estimate.labourCost')}
            name="pricing-labour-cost"
            onChange={(labourCost) => setPricing((before) => ({ ...before, labourCost }))}
            onEnter={() => void save()}
            value={pricing.labourCost}
          />
        </div>
        <div className={styles.save}>
          <Button data-testid="settings-pricing-save" look="primary" onClick={() => void save()}>
            {say('settings.save')}
          </Button>
        </div>
      </div>
    </Card>
  )
}
