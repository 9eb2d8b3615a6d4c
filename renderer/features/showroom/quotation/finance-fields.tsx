import type { ReactNode } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { Choice } from '#renderer/ui/choice.tsx'
import { RateField } from '#renderer/ui/rate-field.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { MoneyField, WholeField } from '#renderer/ui/typed-fields.tsx'
import { checkFinanceTerms } from '#shared/domain/sales/finance/finance-terms.ts'
import { summarizeLoan } from '#shared/domain/sales/finance/summarize-loan.ts'
import { financeTermsOf } from '#shared/domain/sales/quotation/compute-quotation.ts'
import type { QuotationDraft, QuotedFinance } from '#shared/domain/sales/quotation/quotation.ts'
import { ZERO } from '#shared/kernel/money.ts'
import { basisPoints, formatRate, rateOf } from '#shared/kernel/rate.ts'
import { fromLender } from './from-lender.ts'
import { LoanPlan } from './loan-plan.tsx'
import styles from './quotation-editor.module.css'
import { listLenders } from './usual-things.ts'

interface FinanceFieldsProps {
  readonly draft: QuotationDraft
  readonly isLoan: boolean
  readonly onPay: (isLoan: boolean) => void
  readonly onChange: (finance: QuotedFinance) => void
}

/** Whether the car is lent for, by whom and how; the plan follows every key. */
export const FinanceFields = ({
  draft,
  isLoan,
  onPay,
  onChange,
}: FinanceFieldsProps): ReactNode => {
  const say = useSay()
  return (
    <Card
      aside={<kbd className={styles.key}>B</kbd>}
      testId="quotation-finance"
      title={say('quotation.pay')}
    >
      <div className={styles.body}>
        <Choice
          label={say('quotation.pay')}
          name="quotation-pay"
          onChange={(pay) => onPay(pay === 'loan')}
          options={(['cash', 'loan'] as const).map((value) => ({
            value,
            label: say(`quotation.pay.${value}`),
          }))}
          value={isLoan ? 'loan' : 'cash'}
        />
        {draft.finance === undefined ? null : (
          <LoanFields draft={draft} finance={draft.finance} onChange={onChange} />
        )}
      </div>
    </Card>
  )
}

interface LoanFieldsProps extends Pick<FinanceFieldsProps, 'draft' | 'onChange'> {
  readonly finance: QuotedFinance
}

const METHODS = ['equal-instalment', 'equal-principal'] as const
const OTHER = '…'

const LoanFields = ({ draft, finance, onChange }: LoanFieldsProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const explain = useExplain(shop.currency)
  const { currency } = shop
  const lenders = listLenders(shop, say)
  const terms = financeTermsOf(draft)
  const price = terms?.price ?? ZERO
  const checked = terms === undefined ? undefined : checkFinanceTerms(terms)
  const loan = summarizeLoan(terms)
  const share =
    finance.downPayment < 0 ? undefined : rateOf(finance.downPayment, Math.max(0, price))
  const isKnown = lenders.some(({ name }) => name === finance.lender)
  const set = (change: Partial<QuotedFinance>): void => onChange({ ...finance, ...change })
  const setMoney =
    (key: 'downPayment' | 'balloon' | 'fee') => (value: QuotedFinance['fee'] | undefined) =>
      set({ [key]: value ?? ZERO })
  return (
    <>
      <div className={styles.fields}>
        <SelectField
          label={say('quotation.lender')}
          name="finance-lender"
          onChange={(name) => {
            const offer = lenders.find((each) => each.name === name)
            if (offer === undefined) set({ lender: '' })
            else onChange(fromLender(offer, price))
          }}
          options={[
            ...lenders.map(({ name }) => ({ value: name, label: name })),
            { value: OTHER, label: say('quotation.lender.other') },
          ]}
          value={isKnown ? finance.lender : OTHER}
        />
        {isKnown ? null : (
          <TextField
            label={say('quotation.lender.name')}
            maxLength={40}
            name="finance-lender-name"
            onChange={(lender) => set({ lender })}
            value={finance.lender}
          />
        )}
        <MoneyField
          currency={currency}
          hint={
            share === undefined
              ? undefined
              : say('quotation.downPayment.share', { share: formatRate(share) })
          }
          label={say('quotation.downPayment')}
          name="finance-down"
          onChange={setMoney('downPayment')}
          value={finance.downPayment}
        />
        <WholeField
          label={say('quotation.months')}
          most={999}
          name="finance-months"
          onChange={(months) => set({ months: months ?? 0 })}
          value={finance.months}
        />
        <RateField
          label={say('quotation.yearlyRate')}
          name="finance-rate"
          onChange={(yearlyRate) => set({ yearlyRate: yearlyRate ?? basisPoints(0) })}
          value={finance.yearlyRate}
        />
        <MoneyField
          currency={currency}
          label={say('quotation.balloon')}
          name="finance-balloon"
          onChange={setMoney('balloon')}
          value={finance.balloon}
        />
        <MoneyField
          currency={currency}
          label={say('quotation.fee')}
          name="finance-fee"
          onChange={setMoney('fee')}
          value={finance.fee}
        />
      </div>
      <Choice
        label={say('quotation.method')}
        name="finance-method"
        onChange={(method) => set({ method: method ?? finance.method })}
        options={METHODS.map((value) => ({ value, label: say(`quotation.method.${value}`) }))}
        value={finance.method}
      />
      {checked?.ok === false ? (
        <p className={styles.problem} data-testid="finance-problem" role="alert">
          {explain(checked)}
        </p>
      ) : null}
      {loan === undefined ? null : <LoanPlan loan={loan} />}
    </>
  )
}
