import { type ReactNode, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { compareQuotations } from '#shared/domain/sales/quotation/compare-quotations.ts'
import { computeQuotation } from '#shared/domain/sales/quotation/compute-quotation.ts'
import { draftOf } from '#shared/domain/sales/quotation/draft-of.ts'
import type { Quotation, QuotationDraft } from '#shared/domain/sales/quotation/quotation.ts'
import { quotingRulesOf } from '#shared/domain/sales/quotation/quoting-rules.ts'
import { formatAmount } from '#shared/kernel/format-money.ts'
import { subtract } from '#shared/kernel/money.ts'
import { sayChanges } from './say-changes.ts'
import styles from './versions-card.module.css'

interface CompareDialogProps {
  /** The last first. */
  readonly versions: readonly Quotation[]
  readonly draft: QuotationDraft | undefined
  readonly onClose: () => void
}

const FIGURES = ['carPrice', 'total', 'tradeIn', 'financed', 'due', 'given'] as const
const WRITING = 'writing'

/** Two versions side by side: what changed in words, then every figure with its difference. */
export const CompareDialog = ({ versions, draft, onClose }: CompareDialogProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const { currency } = shop
  const sides = [
    ...(draft === undefined
      ? []
      : [{ key: WRITING, quoted: draft, name: say('quotation.version.now') }]),
    ...versions.map((version) => ({
      key: version.id as string,
      quoted: version as QuotationDraft,
      name: say('quotation.version', { version: String(version.version) }),
    })),
  ]
  // What is being written says nothing new before the first key: then the two last ones are shown.
  const at = sides.length > 2 && isSame(sides[0]?.quoted, sides[1]?.quoted) ? 1 : 0
  const [beforeKey, setBeforeKey] = useState(sides[at + 1]?.key)
  const [afterKey, setAfterKey] = useState(sides[at]?.key)
  const before = sides.find(({ key }) => key === beforeKey)
  const after = sides.find(({ key }) => key === afterKey)
  const { purchaseTax } = quotingRulesOf(shop)
  const options = sides.map(({ key, name }) => ({ value: key, label: name }))
  return (
    <Dialog
      foot={
        <Button keys="Esc" onClick={onClose}>
          {say('quotation.compare.close')}
        </Button>
      }
      onClose={onClose}
      testId="quotation-compare-dialog"
      title={say('quotation.compare')}
      width={640}
    >
      <div className={styles.compare}>
        <div className={styles.pick}>
          <SelectField
            label={say('quotation.compare.before')}
            name="compare-before"
            onChange={setBeforeKey}
            options={options}
            value={beforeKey}
          />
          <SelectField
            label={say('quotation.compare.after')}
            name="compare-after"
            onChange={setAfterKey}
            options={options}
            value={afterKey}
          />
        </div>
        {before === undefined || after === undefined ? null : (
          <Compared
            after={after.quoted}
            before={before.quoted}
            changes={sayChanges(say, compareQuotations(before.quoted, after.quoted, purchaseTax), {
              before: before.quoted.carName,
              after: after.quoted.carName,
              currency,
            })}
          />
        )}
      </div>
    </Dialog>
  )
}

const isSame = (now: QuotationDraft | undefined, last: QuotationDraft | undefined): boolean => {
  const { validUntil: _now, ...written } = now ?? {}
  const { validUntil: _last, ...given } = last === undefined ? {} : draftOf(last as Quotation)
  return JSON.stringify(written) === JSON.stringify(given)
}

interface ComparedProps {
  readonly before: QuotationDraft
  readonly after: QuotationDraft
  readonly changes: readonly string[]
}

const Compared = ({ before, after, changes }: ComparedProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const { purchaseTax } = quotingRulesOf(shop)
  const [was, is] = [computeQuotation(before, purchaseTax), computeQuotation(after, purchaseTax)]
  const amount = (value: typeof was.total): string => formatAmount(value, shop.currency)
  return (
    <>
      {changes.length === 0 ? (
        <p>{say('quotation.compare.same')}</p>
      ) : (
        <ul className={styles.words} data-testid="quotation-changes">
          {changes.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <table className={styles.figures}>
        <thead>
          <tr>
            <th>{say('quotation.compare.figure')}</th>
            <th>{say('quotation.compare.before')}</th>
            <th>{say('quotation.compare.after')}</th>
            <th>{say('quotation.compare.difference')}</th>
          </tr>
        </thead>
        <tbody>
          {FIGURES.map((figure) => {
            const difference = subtract(is[figure], was[figure])
            return (
              <tr data-changed={difference !== 0} key={figure}>
                <td>{say(`quotation.figure.${figure}`)}</td>
                <td>{amount(was[figure])}</td>
                <td>{amount(is[figure])}</td>
                <td>
                  {difference === 0 ? '—' : `${difference > 0 ? '+' : ''}${amount(difference)}`}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </>
  )
}
