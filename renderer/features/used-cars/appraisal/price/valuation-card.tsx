import { type ReactNode, useRef } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useDraft } from '#renderer/session/use-draft.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { findInvalidField } from '#renderer/ui/find-invalid-field.ts'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { MoneyField, WholeField } from '#renderer/ui/typed-fields.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { canSeeMargin } from '#shared/domain/estimate/compute-margin.ts'
import type { Appraisal } from '#shared/domain/used-car/appraisal.ts'
import {
  type BuyingInput,
  computeBuyingPrice,
} from '#shared/domain/used-car/compute-buying-price.ts'
import { usualBuyingRule } from '#shared/domain/used-car/usual-buying-rule.ts'
import { formatMoney } from '#shared/kernel/format-money.ts'
import { isNegative, type Money, ZERO } from '#shared/kernel/money.ts'
import { valueCar } from '../commands.ts'
import { FormulaTable } from './formula-table.tsx'
import styles from './price.module.css'

interface PriceForm {
  readonly expectedSale?: Money | undefined
  readonly preparation?: Money | undefined
  readonly expectedDays?: number | undefined
}

const USUAL_DAYS = 30
const MOST_DAYS = 730

/** The price as it comes about while the expected sale is typed. Ctrl+Enter keeps it with its rule. */
export const ValuationCard = ({ appraisal }: { readonly appraisal: Appraisal }): ReactNode => {
  const say = useSay()
  const session = useSession()
  const { shop, staff } = session
  const notify = useNotify()
  const explain = useExplain(shop.currency)
  const body = useRef<HTMLDivElement>(null)
  const last = appraisal.valuations.at(-1)?.input
  const draft = useDraft<PriceForm | null>(`appraisal-price:${appraisal.id}`, null)
  const form: PriceForm = draft.value ?? last ?? { expectedDays: USUAL_DAYS }
  const change = (changes: PriceForm): void =>
    draft.change((before) => ({ ...(before ?? form), ...changes }))
  const input: BuyingInput = {
    expectedSale: form.expectedSale ?? ZERO,
    preparation: form.preparation ?? ZERO,
    expectedDays: form.expectedDays ?? 0,
  }
  const rule = shop.buyingRule ?? usualBuyingRule(shop.currency)
  const result = computeBuyingPrice(input, rule)
  const save = async (): Promise<void> => {
    const wrong = findInvalidField(body.current)
    if (wrong !== undefined) {
      wrong.focus()
      return
    }
    const valued = await valueCar(session, appraisal.id, input)
    if (!valued.ok) {
      notify('bad', explain(valued))
      return
    }
    await draft.discard()
    notify('ok', say('appraisal.saved'))
  }
  useKeys({ 'Ctrl+Enter': () => void save() })
  if (!draft.isReady) return null
  return (
    <Card testId="valuation" title={say('appraisal.price.title')}>
      <div className={styles.body} ref={body}>
        <div className={styles.fields}>
          <MoneyField
            autoFocus={last === undefined}
            currency={shop.currency}
            isRequired
            label={say('appraisal.price.expected')}
            name="price-expected"
            onChange={(expectedSale) => change({ expectedSale })}
            value={form.expectedSale}
          />
          <MoneyField
            currency={shop.currency}
            label={say('appraisal.price.preparation')}
            name="price-preparation"
            onChange={(preparation) => change({ preparation })}
            value={form.preparation}
          />
          <WholeField
            label={say('appraisal.price.days')}
            most={MOST_DAYS}
            name="price-days"
            onChange={(expectedDays) => change({ expectedDays })}
            value={form.expectedDays}
          />
        </div>
        <p className={styles.hint}>{say('appraisal.price.formula.hint')}</p>
        {canSeeMargin(staff) ? (
          <FormulaTable input={input} result={result} rule={rule} />
        ) : (
          <p className={styles.result}>
            <span>{say('appraisal.price.result')}</span>
            <b data-testid="formula-price">{formatMoney(result.price, shop.currency)}</b>
            <small>{say('appraisal.price.hidden')}</small>
          </p>
        )}
        {isNegative(result.price) && input.expectedSale > 0 ? (
          <p className={styles.loss}>{say('appraisal.price.loss')}</p>
        ) : null}
        <div className={styles.foot}>
          <Button
            data-testid="value-save"
            keys="Ctrl+Enter"
            look="primary"
            onClick={() => void save()}
          >
            {say('appraisal.price.save')}
          </Button>
        </div>
      </div>
    </Card>
  )
}
