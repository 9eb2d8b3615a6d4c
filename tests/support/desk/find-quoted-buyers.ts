import type { Page } from '@playwright/test'

/** Buyers with a quotation that holds and gives little away, and no order yet; by their sales' ids. */
export function findQuotedBuyers(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const opened = indexedDB.open('qiantai')
    const db = await new Promise<IDBDatabase>((settle) => {
      opened.onsuccess = () => settle(opened.result)
    })
    const asked = db.transaction('sales').objectStore('sales').getAll()
    const sales = await new Promise<
      {
        id: string
        state: string
        order?: object
        quotations: {
          validUntil: string
          discount: number
          listPrice: number
          stockCarId?: string
        }[]
      }[]
    >((settle) => {
      asked.onsuccess = () => settle(asked.result)
    })
    db.close()
    const today = new Date(Date.now() + 8 * 3600_000).toISOString().slice(0, 10)
    return sales
      .filter(({ state, order, quotations }) => {
        const last = quotations.at(-1)
        return (
          state === 'open' &&
          order === undefined &&
          last !== undefined &&
          last.validUntil >= today &&
          last.stockCarId === undefined &&
          last.discount < last.listPrice / 50
        )
      })
      .map(({ id }) => id)
  })
}
