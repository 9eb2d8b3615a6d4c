import type { Shop } from '#shared/domain/shop/shop.ts'
import type { Bay, Staff } from '#shared/domain/staff/staff.ts'
import type { StaffPin } from '#shared/domain/staff/staff-pin.ts'
import type { QiantaiDatabase } from '../database.ts'

/** The shop, or undefined before it is set up. */
export async function findShop(db: QiantaiDatabase): Promise<Shop | undefined> {
  const row = await db.settings.get('shop')
  return row?.id === 'shop' ? row : undefined
}

export async function getShop(db: QiantaiDatabase): Promise<Shop> {
  const shop = await findShop(db)
  if (shop === undefined) throw new Error('No shop on record')
  return shop
}

/** Everybody who works or worked here, in the order they were entered. */
export async function listStaff(db: QiantaiDatabase): Promise<Staff[]> {
  return db.staff.toArray()
}

/** How everybody is let in; who has never had a PIN nor signed in is not among them. */
export async function listPins(db: QiantaiDatabase): Promise<StaffPin[]> {
  return db.pins.toArray()
}

/** The places in the workshop, in the shop's own order. */
export async function listBays(db: QiantaiDatabase): Promise<Bay[]> {
  return db.bays.orderBy('order').toArray()
}
