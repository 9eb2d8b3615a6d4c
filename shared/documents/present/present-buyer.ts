import type { Customer } from '#shared/domain/customer/customer.ts'
import { formatPhone } from '#shared/domain/identifiers/phone.ts'
import { homeOf } from '#shared/domain/shop/home-of.ts'
import type { Field } from '../blocks/field-grid.ts'
import type { PaperBase } from '../paper-input.ts'
import { createWording } from '../wording.ts'

/** Buyer and phone as the papers of a sale word them. */
export function presentBuyer(
  input: PaperBase,
  customer: Pick<Customer, 'name' | 'phone'>,
): { readonly name: Field; readonly phone: Field } {
  const { say } = createWording(input)
  const home = homeOf(input.shop.currency)
  const { name, phone } = customer
  return {
    name: { label: say('paper.order-buyer'), value: name, isStrong: true },
    phone: { label: say('paper.phone'), value: phone === '' ? '' : formatPhone(phone, { home }) },
  }
}
