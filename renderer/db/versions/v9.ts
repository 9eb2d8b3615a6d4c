import type { SchemaVersion } from './schema-version.ts'

/** What of a sale that is closed is looked up by time. */
interface ClosedSale {
  readonly state: string
  readonly handOver?: { readonly at: string }
  readonly loss?: { readonly approvedAt?: string; readonly comeBackOn?: string }
  deliveredAt?: string
  lostAt?: string
  backOn?: string
}

/**
 * Sales that were handed over or lost are found by when, and lost buyers by the day on which to ask
 * again. Rows of before get what their record already says.
 */
export const v9: SchemaVersion = {
  version: 9,
  stores: {
    sales:
      'id, customerId, [isOpen+consultantId], [isOpen+nextOn], callOn, isHere, createdAt, *moneyAt, ' +
      'deliveredAt, lostAt, backOn',
  },
  upgrade: async (transaction) => {
    await transaction
      .table<ClosedSale>('sales')
      .toCollection()
      .modify((sale) => {
        const { state, handOver, loss } = sale
        if (state === 'delivered' && handOver !== undefined) sale.deliveredAt = handOver.at
        if (state !== 'lost' || loss?.approvedAt === undefined) return
        sale.lostAt = loss.approvedAt
        if (loss.comeBackOn !== undefined) sale.backOn = loss.comeBackOn
      })
  },
}
