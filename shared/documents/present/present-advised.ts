import type { Customer } from '#shared/domain/customer/customer.ts'
import { formatPhone } from '#shared/domain/identifiers/phone.ts'
import { consultantOf, type Sale } from '#shared/domain/sales/sale.ts'
import { homeOf } from '#shared/domain/shop/home-of.ts'
import type { Field } from '../blocks/field-grid.ts'
import type { PaperBase } from '../paper-input.ts'
import { createWording } from '../wording.ts'

interface AdvisedInput extends PaperBase {
  readonly sale: Pick<Sale, 'assignments'>
  readonly customer: Pick<Customer, 'name' | 'phone'>
}

/** Whom the paper is for, and the consultant as on a card: name and the number to call. */
export function presentAdvised(input: AdvisedInput): Field[][] {
  const { say, gap, dateTime } = createWording(input)
  const { customer, shop, sale, staffName, issuedAt } = input
  const home = homeOf(shop.currency)
  const phone = customer.phone === '' ? '' : formatPhone(customer.phone, { home })
  const consultant = consultantOf(sale)
  const name = consultant === undefined ? '' : staffName(consultant)
  const card = [name, shop.phone].filter((part) => part !== '').join(gap)
  return [
    [
      { label: say('paper.needs-buyer'), value: customer.name, isStrong: true },
      { label: say('paper.phone'), value: phone },
    ],
    [
      { label: say('paper.order-consultant'), value: card },
      { label: say('paper.needs-asked-at'), value: dateTime(issuedAt) },
    ],
  ]
}
