import { findCustomerByPhone } from '#renderer/db/repositories/customers.ts'
import { listSalesOfCustomer } from '#renderer/db/repositories/sales.ts'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import type { Customer } from '#shared/domain/customer/customer.ts'
import { parsePhone } from '#shared/domain/identifiers/phone.ts'
import { homeOf } from '#shared/domain/shop/home-of.ts'

/** Whose phone that is: a person is one person in showroom and service. */
export interface KnownBuyer {
  readonly customer: Customer
  /** An open sale: what is asked now joins it. */
  readonly hasOpenSale: boolean
}

/** The customer on record under a phone as it is typed. */
export function useKnownBuyer(phone: string): KnownBuyer | undefined {
  const { shop } = useSession()
  const parsed = parsePhone(phone, { home: homeOf(shop.currency) })
  const digits = parsed.ok ? parsed.value.value : ''
  return useLive(
    async (db): Promise<KnownBuyer | undefined> => {
      const customer = digits === '' ? undefined : await findCustomerByPhone(db, digits)
      if (customer === undefined) return undefined
      const sales = await listSalesOfCustomer(db, customer.id)
      return { customer, hasOpenSale: sales.some(({ state }) => state === 'open') }
    },
    [digits],
  )
}
