import type { Shop } from '#shared/domain/shop/shop.ts'
import type { QiantaiDatabase } from '../database.ts'
import type { Changes } from './changes.ts'

/** The one record of the shop itself. */
export interface ShopStore {
  find(): Promise<Shop | undefined>
  get(): Promise<Shop>
  put(shop: Shop): Promise<void>
}

export function createShopStore(db: QiantaiDatabase, changes: Changes): ShopStore {
  const find = async (): Promise<Shop | undefined> => {
    const row = await db.settings.get('shop')
    return row?.id === 'shop' ? row : undefined
  }
  return {
    find,
    async get() {
      const shop = await find()
      if (shop === undefined) throw new Error('No shop on record')
      return shop
    },
    async put(shop) {
      changes.note('settings', 'shop', await find(), shop)
      await db.settings.put(shop)
    },
  }
}
