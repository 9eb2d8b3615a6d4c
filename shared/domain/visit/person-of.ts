import type { Customer } from '../customer/customer.ts'
import type { Visit } from './visit.ts'

/** Who answers for the car at the desk: who brought it, else a company's contact, else the owner. */
export const personOf = (
  { intake }: Pick<Visit, 'intake'>,
  customer: Pick<Customer, 'kind' | 'name' | 'contact'>,
): string =>
  intake.broughtBy ??
  (customer.kind === 'company' ? (customer.contact ?? customer.name) : customer.name)
