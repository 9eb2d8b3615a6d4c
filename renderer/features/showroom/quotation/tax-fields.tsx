import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { DayField } from '#renderer/ui/typed-fields.tsx'
import { presentPurchaseTax } from '#shared/documents/present/present-purchase-tax.ts'
import type { PurchaseTax } from '#shared/domain/sales/price/purchase-tax.ts'
import type { QuotationDraft } from '#shared/domain/sales/quotation/quotation.ts'
import { hasPurchaseTax, quotingRulesOf } from '#shared/domain/sales/quotation/quoting-rules.ts'
import styles from './quotation-editor.module.css'

interface TaxFieldsProps {
  readonly draft: QuotationDraft
  readonly tax: PurchaseTax | undefined
  readonly onChange: (draft: QuotationDraft) => void
}

/** When it will be invoiced, what tax that means and why, and how long the quotation holds. */
export const TaxFields = ({ draft, tax, onChange }: TaxFieldsProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const isTaxed = hasPurchaseTax(shop)
  const setInvoice = (on: QuotationDraft['invoiceOn'] | undefined): void => {
    const { invoiceOn: _before, ...rest } = draft
    onChange(on === undefined ? rest : { ...rest, invoiceOn: on })
  }
  return (
    <Card title={say('quotation.tax')}>
      <div className={styles.body}>
        <div className={styles.fields}>
          {isTaxed ? (
            <DayField
              label={say('quotation.tax.invoiceOn')}
              name="quotation-invoice-on"
              onChange={setInvoice}
              value={draft.invoiceOn}
            />
          ) : null}
          <DayField
            label={say('quotation.validUntil')}
            name="quotation-valid-until"
            // Emptied, it says again what it was: every quotation ends.
            onChange={(until) => onChange({ ...draft, validUntil: until ?? draft.validUntil })}
            value={draft.validUntil}
          />
          <TextField
            label={say('quotation.words')}
            maxLength={200}
            name="quotation-words"
            onChange={(words) => onChange({ ...draft, words })}
            value={draft.words}
          />
        </div>
        <ul className={styles.tax} data-testid="quotation-tax">
          {(isTaxed
            ? presentPurchaseTax(say, draft, {
                tax,
                rule: quotingRulesOf(shop).purchaseTax,
                currency: shop.currency,
              })
            : [say('quotation.tax.notHere')]
          ).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
    </Card>
  )
}
