import { findCustomer, findCustomerByPhone } from '#renderer/db/repositories/customers.ts'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import type { Customer } from '#shared/domain/customer/customer.ts'
import { parsePhone } from '#shared/domain/identifiers/phone.ts'
import { homeOf } from '#shared/domain/shop/home-of.ts'
import type { Vehicle } from '#shared/domain/vehicle/vehicle.ts'
import type { OwnerForm } from './owner-fields.tsx'

/** Whose car it is: the buyer who trades it in, the owner on record, or whoever has that phone. */
export function useOwner(
  { phone }: OwnerForm,
  buyer: Customer | undefined,
  vehicle: Vehicle | undefined,
): Customer | undefined {
  const { shop } = useSession()
  const parsed = parsePhone(phone, { home: homeOf(shop.currency) })
  const digits = parsed.ok ? parsed.value.value : ''
  const known = useLive(
    async (db) => {
      if (digits !== '') return (await findCustomerByPhone(db, digits)) ?? null
      return vehicle === undefined ? null : ((await findCustomer(db, vehicle.customerId)) ?? null)
    },
    [digits, vehicle?.customerId],
  )
  return buyer ?? known ?? undefined
}
