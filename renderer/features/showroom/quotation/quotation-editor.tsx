import { type ReactNode, useMemo, useRef, useState } from 'react'
import { useMarginView } from '#renderer/features/estimate/index.ts'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { findInvalidField } from '#renderer/ui/find-invalid-field.ts'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { summarizeLoan } from '#shared/domain/sales/finance/summarize-loan.ts'
import {
  computeQuotation,
  financeTermsOf,
} from '#shared/domain/sales/quotation/compute-quotation.ts'
import type { QuotationDraft } from '#shared/domain/sales/quotation/quotation.ts'
import { quotingRulesOf } from '#shared/domain/sales/quotation/quoting-rules.ts'
import { waitsForApproval } from '#shared/domain/sales/quotation/waits-for-approval.ts'
import type { SaleFacts } from '../sale/list-sale.ts'
import { CarFields } from './car-fields.tsx'
import { giveQuotation } from './commands.ts'
import { FinanceFields } from './finance-fields.tsx'
import { fromLender } from './from-lender.ts'
import { GivenLimitLine } from './given-limit-line.tsx'
import { LineTable } from './line-table.tsx'
import type { Quoting } from './list-quoting.ts'
import { MarginLine } from './margin-line.tsx'
import { moveInFields } from './move-in-fields.ts'
import { listOfferedCars, putWantedFirst } from './offered-cars.ts'
import styles from './quotation-editor.module.css'
import { ShowQuotation } from './show-quotation.tsx'
import { tidyDraft } from './start-draft.ts'
import { TaxFields } from './tax-fields.tsx'
import totals from './totals-card.module.css'
import { TotalsCard } from './totals-card.tsx'
import { TradeInFields } from './trade-in-fields.tsx'
import { listLenders } from './usual-things.ts'
import { WaitingNotice } from './waiting-notice.tsx'

interface QuotationEditorProps {
  readonly facts: SaleFacts
  readonly quoting: Quoting
  readonly draft: QuotationDraft
  readonly onChange: (draft: QuotationDraft) => void
  /** The versions that were given, below the sums. */
  readonly children: ReactNode
}

/** A quotation as it is written: everything adds up at every key. Ctrl+Enter gives it. */
export const QuotationEditor = (props: QuotationEditorProps): ReactNode => {
  const { facts, quoting, draft, onChange, children } = props
  const say = useSay()
  const session = useSession()
  const { shop, staff } = session
  const notify = useNotify()
  const explain = useExplain(shop.currency)
  const margin = useMarginView()
  const form = useRef<HTMLDivElement>(null)
  const picker = useRef<HTMLInputElement>(null)
  const [problem, setProblem] = useState<string>()
  const rules = quotingRulesOf(shop)
  const sums = computeQuotation(draft, rules.purchaseTax)
  const terms = financeTermsOf(draft)
  const { wanted } = facts.sale
  const cars = useMemo(() => putWantedFirst(listOfferedCars(quoting), wanted), [quoting, wanted])
  const change = (next: QuotationDraft): void => {
    setProblem(undefined)
    onChange(next)
  }
  const pay = (isLoan: boolean): void => {
    const { finance: _before, ...cash } = draft
    const [lender] = listLenders(shop, say)
    const price = sums.carPrice + sums.byKind.option
    if (!isLoan || lender === undefined) change(cash)
    else change({ ...cash, finance: fromLender(lender, price as typeof sums.carPrice) })
  }
  const give = async (): Promise<void> => {
    const wrong = findInvalidField(form.current)
    if (wrong !== undefined) return wrong.focus()
    const given = await giveQuotation(session, facts.sale.id, tidyDraft(draft))
    if (!given.ok) return setProblem(explain(given))
    const last = given.value.quotations.at(-1)
    if (last === undefined) return
    const isWaiting = waitsForApproval(last, staff, rules.givenLimits)
    const version = String(last.version)
    if (isWaiting) notify('warn', say('quotation.gave.waits', { version }))
    else notify('ok', say('quotation.gave', { version }))
  }
  useKeys({
    'Ctrl+Enter': () => void give(),
    K: () => {
      picker.current?.focus()
      picker.current?.click()
    },
    B: () => pay(draft.finance === undefined),
    G: margin.canSee ? margin.toggle : undefined,
  })
  return (
    <div className={styles.sheet}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of the fields inside */}
      <div
        className={styles.editor}
        data-testid="quotation-editor"
        onKeyDown={moveInFields}
        ref={form}
      >
        <CarFields
          cars={cars}
          draft={draft}
          isCostShown={margin.isShown}
          onChange={change}
          pickerRef={picker}
        />
        <LineTable
          isCostShown={margin.isShown}
          lines={draft.lines}
          onChange={(lines) => change({ ...draft, lines })}
        />
        <TradeInFields
          offers={quoting.offers}
          onChange={(tradeIn) => {
            const { tradeIn: _before, ...rest } = draft
            change(tradeIn === undefined ? rest : { ...rest, tradeIn })
          }}
          tradeIn={draft.tradeIn}
        />
        <TaxFields draft={draft} onChange={change} tax={sums.purchaseTax} />
        <FinanceFields
          draft={draft}
          isLoan={draft.finance !== undefined}
          onChange={(finance) => change({ ...draft, finance })}
          onPay={pay}
        />
      </div>
      <div className={styles.side}>
        <WaitingNotice facts={facts} />
        <TotalsCard draft={draft} loan={summarizeLoan(terms)} totals={sums}>
          <div className={totals.foot}>
            <GivenLimitLine draft={draft} given={sums.given} />
            {margin.canSee ? (
              <MarginLine draft={draft} isShown={margin.isShown} onToggle={margin.toggle} />
            ) : null}
            {problem === undefined ? null : (
              <p className={totals.problem} data-testid="quotation-problem" role="alert">
                {problem}
              </p>
            )}
            <div className={totals.acts}>
              <Button
                data-testid="quotation-give"
                keys="Ctrl Enter"
                look="primary"
                onClick={() => void give()}
              >
                {say('quotation.give')}
              </Button>
              <ShowQuotation draft={draft} saleId={facts.sale.id} />
            </div>
          </div>
        </TotalsCard>
        {children}
      </div>
    </div>
  )
}
