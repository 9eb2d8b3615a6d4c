import type { Customer, MarketingConsent } from '#shared/domain/customer/customer.ts'
import { checkCreditCode } from '#shared/domain/identifiers/credit-code.ts'
import { type PhoneOptions, parsePhone } from '#shared/domain/identifiers/phone.ts'
import { hasText } from '#shared/kernel/has-text.ts'
import { fail } from '#shared/kernel/result.ts'
import { errorOf, type FieldNotice, type FieldNotices, warningOf } from './field-notice.ts'
import { filled } from './filled.ts'

/** A customer as typed. */
export interface CustomerForm {
  readonly kind: Customer['kind']
  readonly name: string
  readonly phone: string
  readonly contact: string
  readonly address: string
  readonly creditCode: string
  readonly preferences: string
  /** Absent: never asked. */
  readonly marketing?: MarketingConsent | undefined
}

export const EMPTY_CUSTOMER: CustomerForm = {
  kind: 'person',
  name: '',
  phone: '',
  contact: '',
  address: '',
  creditCode: '',
  preferences: '',
}

/** A customer on record, to be typed over. */
export const customerFormOf = (customer: Customer): CustomerForm => ({
  kind: customer.kind,
  name: customer.name,
  phone: customer.phone,
  contact: customer.contact ?? '',
  address: customer.address ?? '',
  creditCode: customer.creditCode ?? '',
  preferences: customer.preferences ?? '',
  marketing: customer.marketing,
})

/** What is wrong or odd about a customer as typed. */
export function checkCustomer(form: CustomerForm, options: PhoneOptions): FieldNotices {
  const notices: Record<string, FieldNotice> = {}
  if (!hasText(form.name)) notices['customer-name'] = errorOf(fail('customer.name-empty'))
  const phone = parsePhone(form.phone, options)
  if (!phone.ok) notices['customer-phone'] = errorOf(phone)
  else {
    const [odd] = phone.value.warnings
    if (odd !== undefined) notices['customer-phone'] = warningOf(odd)
  }
  if (form.kind === 'company' && hasText(form.creditCode)) {
    const code = checkCreditCode(form.creditCode)
    if (!code.ok) notices['customer-credit-code'] = errorOf(code)
  }
  return notices
}

/** A checked form as the record keeps it. */
export function readCustomer(
  form: CustomerForm,
  options: PhoneOptions,
): Omit<Customer, 'id' | 'createdAt'> {
  const phone = parsePhone(form.phone, options)
  const code = checkCreditCode(form.creditCode)
  const { contact, address, creditCode, preferences, marketing } = form
  return {
    kind: form.kind,
    name: form.name.trim(),
    phone: phone.ok ? phone.value.value : form.phone.trim(),
    ...filled({ contact, address, preferences, marketing }),
    ...(form.kind === 'company' ? filled({ creditCode: code.ok ? code.value : creditCode }) : {}),
  }
}
