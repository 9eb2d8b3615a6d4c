import type { Customer } from '#shared/domain/customer/customer.ts'
import { customerKeys } from '../search/customer-keys.ts'
import type { Spell } from '../search/spelling.ts'

/** A customer as stored. */
export interface CustomerRow extends Customer {
  readonly searchKeys: readonly string[]
}

export const toCustomerRow = (customer: Customer, spell: Spell): CustomerRow => ({
  ...customer,
  searchKeys: customerKeys(customer, spell),
})

export const fromCustomerRow = ({ searchKeys: _, ...customer }: CustomerRow): Customer => customer
