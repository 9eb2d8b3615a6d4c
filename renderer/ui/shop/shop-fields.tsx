import type { ReactNode } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { DOCUMENT_LOCALES } from '#shared/domain/papers/paper-kind.ts'
import {
  checkShopForm,
  type ShopField,
  type ShopForm,
  USUAL_RATE,
} from '#shared/domain/shop/shop-form.ts'
import type { Currency } from '#shared/kernel/money.ts'
import { SelectField } from '../select-field.tsx'
import { TextField } from '../text-field.tsx'
import { MoneyField } from '../typed-fields.tsx'
import styles from './shop-fields.module.css'

const CURRENCIES: readonly Currency[] = ['CNY', 'TWD', 'HKD']

interface ShopFieldsProps {
  readonly form: ShopForm
  readonly onChange: (form: ShopForm) => void
  /** Empty fields are reproached only after somebody tried to save. */
  readonly isTried: boolean
}

/** The shop's own data, at the first start and in the settings. */
export const ShopFields = ({ form, onChange, isTried }: ShopFieldsProps): ReactNode => {
  const say = useSay()
  const explain = useExplain(form.currency)
  const failures = checkShopForm(form)
  const errorOf = (field: ShopField): string | undefined => {
    const failure = failures.find((each) => each.field === field)
    if (failure === undefined || (!isTried && failure.code.startsWith('setup.'))) return undefined
    return explain(failure)
  }
  const set =
    <K extends keyof ShopForm>(key: K) =>
    (value: ShopForm[K]): void =>
      onChange({ ...form, [key]: value })
  return (
    <div className={styles.grid}>
      <div className={styles.two}>
        <TextField
          autoFocus
          error={errorOf('name')}
          isRequired
          label={say('setup.shop.name')}
          name="shop-name"
          onChange={set('name')}
          value={form.name}
        />
      </div>
      <div className={styles.four}>
        <TextField
          label={say('setup.shop.address')}
          name="shop-address"
          onChange={set('address')}
          value={form.address}
        />
      </div>
      <div className={styles.two}>
        <TextField
          error={errorOf('phone')}
          label={say('setup.shop.phone')}
          name="shop-phone"
          onChange={set('phone')}
          value={form.phone}
        />
      </div>
      <div className={styles.two}>
        <TextField
          error={errorOf('complaintPhone')}
          label={say('setup.shop.complaintPhone')}
          name="shop-complaint-phone"
          onChange={set('complaintPhone')}
          value={form.complaintPhone}
        />
      </div>
      <div className={styles.two}>
        <TextField
          error={errorOf('creditCode')}
          label={say('setup.shop.creditCode')}
          name="shop-credit-code"
          onChange={set('creditCode')}
          value={form.creditCode}
        />
      </div>
      <div className={styles.two}>
        <TextField
          label={say('setup.shop.bank')}
          name="shop-bank"
          onChange={set('bank')}
          value={form.bank}
        />
      </div>
      <div className={styles.four}>
        <TextField
          label={say('setup.shop.account')}
          name="shop-account"
          onChange={set('account')}
          value={form.account}
        />
      </div>
      <div className={styles.two}>
        <SelectField
          label={say('setup.shop.currency')}
          name="shop-currency"
          onChange={(currency = 'CNY') =>
            onChange({
              ...form,
              currency,
              // A rate nobody touched follows the currency; one that was set stays.
              labourRate:
                form.labourRate === USUAL_RATE[form.currency]
                  ? USUAL_RATE[currency]
                  : form.labourRate,
            })
          }
          options={CURRENCIES.map((value) => ({ value, label: say(`trade.currency.${value}`) }))}
          value={form.currency}
        />
      </div>
      <div className={styles.two}>
        <SelectField
          label={say('setup.shop.paperLocale')}
          name="shop-locale"
          onChange={(paperLocale = 'zh-CN') => set('paperLocale')(paperLocale)}
          options={DOCUMENT_LOCALES.map((value) => ({
            value,
            label: say(`trade.locale.${value}`),
          }))}
          value={form.paperLocale}
        />
      </div>
      <div className={styles.two}>
        <MoneyField
          currency={form.currency}
          error={errorOf('labourRate')}
          isRequired
          label={say('setup.shop.labourRate')}
          name="shop-labour-rate"
          onChange={set('labourRate')}
          value={form.labourRate}
        />
      </div>
    </div>
  )
}
