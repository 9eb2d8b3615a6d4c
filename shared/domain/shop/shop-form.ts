import { type Currency, type Money, money } from '#shared/kernel/money.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { checkCreditCode } from '../identifiers/credit-code.ts'
import { parsePhone } from '../identifiers/phone.ts'
import type { DocumentLocale } from '../papers/paper-kind.ts'
import { homeOf } from './home-of.ts'
import type { Shop } from './shop.ts'

/** The shop as it is being typed. */
export interface ShopForm {
  readonly name: string
  readonly address: string
  readonly phone: string
  readonly complaintPhone: string
  readonly creditCode: string
  readonly bank: string
  readonly account: string
  readonly currency: Currency
  readonly paperLocale: DocumentLocale
  readonly labourRate: Money | undefined
}

/** Labour rates to begin with: 180 yuan, 900 Taiwan dollars, 480 Hong Kong dollars. */
export const USUAL_RATE: Readonly<Record<Currency, Money>> = {
  CNY: money(18_000),
  TWD: money(90_000),
  HKD: money(48_000),
}

/** A form to begin with: the currency follows the language of the papers. */
export const emptyShopForm = (paperLocale: DocumentLocale): ShopForm => {
  const currency = paperLocale === 'zh-TW' ? 'TWD' : 'CNY'
  return {
    name: '',
    address: '',
    phone: '',
    complaintPhone: '',
    creditCode: '',
    bank: '',
    account: '',
    currency,
    paperLocale,
    labourRate: USUAL_RATE[currency],
  }
}

export type ShopField = 'name' | 'phone' | 'complaintPhone' | 'creditCode' | 'labourRate'

/** A failure at a field of the form. */
export interface FieldFailure {
  readonly field: ShopField
  readonly code: string
  readonly detail?: Readonly<Record<string, string | number>>
}

const checked = (field: ShopField, result: Result<unknown>): readonly FieldFailure[] =>
  result.ok
    ? []
    : [
        {
          field,
          code: result.code,
          ...(result.detail === undefined ? {} : { detail: result.detail }),
        },
      ]

/** Everything about the form that must be put right before it can be saved. */
export const checkShopForm = (form: ShopForm): readonly FieldFailure[] => {
  const home = homeOf(form.currency)
  return [
    ...(form.name.trim() === '' ? [{ field: 'name', code: 'setup.name' } as const] : []),
    ...(form.phone.trim() === '' ? [] : checked('phone', parsePhone(form.phone, { home }))),
    ...(form.complaintPhone.trim() === ''
      ? []
      : checked('complaintPhone', parsePhone(form.complaintPhone, { home }))),
    ...(form.creditCode.trim() === '' || form.currency !== 'CNY'
      ? []
      : checked('creditCode', checkCreditCode(form.creditCode))),
    ...(form.labourRate === undefined
      ? [{ field: 'labourRate', code: 'setup.rate' } as const]
      : []),
  ]
}

const optional = <K extends string>(key: K, text: string): { readonly [P in K]?: string } =>
  (text.trim() === '' ? {} : { [key]: text.trim() }) as { readonly [P in K]?: string }

/** The record of a form without failures; `base` gives what the form does not ask for. */
export const shopFromForm = (
  form: ShopForm,
  base: Pick<Shop, 'promiseWarningMinutes' | 'serviceInterval' | 'isDemo' | 'offsetMinutes'> &
    Pick<Partial<Shop>, 'warrantyPromise'>,
): Result<Shop, 'setup.not-complete'> => {
  if (form.labourRate === undefined || checkShopForm(form).length > 0)
    return fail('setup.not-complete')
  const creditCode = checkCreditCode(form.creditCode)
  return ok({
    ...base,
    id: 'shop',
    name: form.name.trim(),
    address: form.address.trim(),
    phone: form.phone.trim(),
    ...optional('complaintPhone', form.complaintPhone),
    ...optional('creditCode', creditCode.ok ? creditCode.value : form.creditCode),
    ...optional('bank', form.bank),
    ...optional('account', form.account),
    currency: form.currency,
    labourRate: form.labourRate,
    paperLocale: form.paperLocale,
  })
}

/** The form of a shop on record. */
export const formFromShop = (shop: Shop): ShopForm => ({
  name: shop.name,
  address: shop.address,
  phone: shop.phone,
  complaintPhone: shop.complaintPhone ?? '',
  creditCode: shop.creditCode ?? '',
  bank: shop.bank ?? '',
  account: shop.account ?? '',
  currency: shop.currency,
  paperLocale: shop.paperLocale,
  labourRate: shop.labourRate,
})
