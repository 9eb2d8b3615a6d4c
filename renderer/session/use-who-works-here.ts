import type { QiantaiDatabase } from '#renderer/db/database.ts'
import { findPreference, savePreference } from '#renderer/db/preferences.ts'
import { findShop, listStaff } from '#renderer/db/repositories/shop.ts'
import type { Shop } from '#shared/domain/shop/shop.ts'
import { hasRole, type Staff, type StaffId } from '#shared/domain/staff/staff.ts'
import { useQuery } from './use-query.ts'

const SIGNED_IN = 'signed-in'

/** `undefined` while it is read; `'nobody'` before the shop is set up. */
export type WhoWorksHere = { readonly shop: Shop; readonly staff: Staff } | 'nobody' | undefined

/** Follows the shop and the person signed in at this desk; an advisor until somebody chooses. */
export const useWhoWorksHere = (db: QiantaiDatabase | undefined): WhoWorksHere =>
  useQuery(async (): Promise<WhoWorksHere> => {
    if (db === undefined) return undefined
    const [shop, everybody, chosen] = await Promise.all([
      findShop(db),
      listStaff(db),
      findPreference(db, SIGNED_IN),
    ])
    const active = everybody.filter((person) => person.isActive)
    const staff =
      active.find((person) => person.id === chosen) ??
      active.find((person) => hasRole(person, 'advisor')) ??
      active[0]
    return shop === undefined || staff === undefined ? 'nobody' : { shop, staff }
  }, [db])

/** Keeps who is signed in at this desk, over a restart too. */
export const keepSignedIn = (db: QiantaiDatabase, staffId: StaffId): Promise<void> =>
  savePreference(db, SIGNED_IN, staffId)
