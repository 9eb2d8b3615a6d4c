import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Choice } from '#renderer/ui/choice.tsx'
import { Several } from '#renderer/ui/several.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { DayField, MoneyField, WholeField } from '#renderer/ui/typed-fields.tsx'
import { MONEY_METHODS } from '#shared/domain/settlement/bill.ts'
import { CAR_PAPERS } from '#shared/domain/used-car/appraisal.ts'
import { SELLER_DECLARATIONS } from '#shared/domain/used-car/purchase.ts'
import { TEXT_LIMITS } from '#shared/domain/visit/text-limits.ts'
import { AnswerRow } from '../../answers/answer-row.tsx'
import styles from './buy-dialog.module.css'
import type { PurchaseForm } from './purchase-form.ts'

interface PurchaseFieldsProps {
  readonly value: PurchaseForm
  readonly onChange: (value: PurchaseForm) => void
}

const YES_NO = ['present', 'absent'] as const

/** What is agreed, in the order of the contract. */
export const PurchaseFields = ({ value, onChange }: PurchaseFieldsProps): ReactNode => {
  const say = useSay()
  const { currency } = useSession().shop
  const { declared } = value
  const isMortgaged = declared.unmortgaged === false
  const without = <
    K extends 'finesOpen' | 'mortgageClearedBy' | 'payBy' | 'handOverOn' | 'transferBy',
  >(
    key: K,
    next: PurchaseForm[K] | undefined,
  ): void => {
    const { [key]: _before, ...rest } = value
    onChange((next === undefined ? rest : { ...rest, [key]: next }) as PurchaseForm)
  }
  const day = (
    key: 'payBy' | 'handOverOn' | 'transferBy' | 'mortgageClearedBy',
    name: string,
    label: string,
  ): ReactNode => (
    <DayField
      isRequired
      label={label}
      name={name}
      onChange={(next) => without(key, next)}
      value={value[key]}
    />
  )
  return (
    <>
      <section aria-label={say('appraisal.declare')} data-answer-list="">
        <h3 className={styles.group}>{say('appraisal.declare')}</h3>
        {SELLER_DECLARATIONS.map((each) => (
          <AnswerRow
            key={each}
            label={say(`appraisal.declare.${each}`)}
            name={`declare-${each}`}
            onChange={(answer) =>
              onChange({ ...value, declared: { ...declared, [each]: answer === 'present' } })
            }
            options={YES_NO.map((option) => ({
              value: option,
              label: say(option === 'present' ? 'appraisal.declare.yes' : 'appraisal.declare.no'),
            }))}
            value={declared[each] === undefined ? undefined : declared[each] ? 'present' : 'absent'}
          />
        ))}
      </section>
      <TextField
        label={say('appraisal.buy.words')}
        maxLength={TEXT_LIMITS.note}
        name="buy-words"
        onChange={(words) => onChange({ ...value, words })}
        rows={2}
        value={value.words}
      />
      <Several
        label={say('appraisal.buy.papers')}
        name="buy-papers"
        onChange={(papersHanded) => onChange({ ...value, papersHanded })}
        options={CAR_PAPERS.map((paper) => ({
          value: paper,
          label: say(`appraisal.paper.${paper}`),
        }))}
        value={value.papersHanded}
      />
      <Choice
        label={say('appraisal.buy.payment')}
        name="buy-payment"
        onChange={(payment) => onChange({ ...value, payment: payment ?? value.payment })}
        options={(['trade-in', ...MONEY_METHODS] as const).map((method) => ({
          value: method,
          label: say(`appraisal.payment.${method}`),
        }))}
        value={value.payment}
      />
      <div className={styles.three}>
        <TextField
          label={say('appraisal.buy.id')}
          maxLength={TEXT_LIMITS.short}
          name="buy-id"
          onChange={(sellerIdNumber) => onChange({ ...value, sellerIdNumber })}
          value={value.sellerIdNumber}
        />
        <WholeField
          isRequired
          label={say('appraisal.buy.keys')}
          most={9}
          name="buy-keys"
          onChange={(keys) => onChange({ ...value, keys: keys ?? 0 })}
          value={value.keys}
        />
        <MoneyField
          currency={currency}
          label={say('appraisal.buy.fines')}
          name="buy-fines"
          onChange={(finesOpen) => without('finesOpen', finesOpen)}
          value={value.finesOpen}
        />
        {day('payBy', 'buy-pay-by', say('appraisal.buy.pay-by'))}
        {day('handOverOn', 'buy-hand-over', say('appraisal.buy.hand-over'))}
        {day('transferBy', 'buy-transfer-by', say('appraisal.buy.transfer-by'))}
        {isMortgaged
          ? day('mortgageClearedBy', 'buy-mortgage-by', say('appraisal.buy.mortgage-by'))
          : null}
      </div>
    </>
  )
}
