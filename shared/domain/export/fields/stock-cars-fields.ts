import type { StockCar } from '#shared/domain/sales/stock/stock-car.ts'
import type { ShapeOf } from '../field-shape.ts'
import { awardFields, bidFields } from './shared-sales-fields.ts'

/** What a record of `stockCars` holds. */
export const stockCarsFields = {
  id: 'id',
  kind: 'code',
  variantId: 'id',
  appraisalId: 'id',
  vehicleId: 'id',
  name: 'text',
  vin: 'text',
  color: 'text',
  state: 'code',
  cost: 'money',
  price: 'money',
  orderedOn: 'day',
  arrivedOn: 'day',
  deliveredOn: 'day',
  saleId: 'id',
  used: {
    prices: [{ from: 'money', price: 'money', reason: 'text', at: 'instant', by: 'id' }],
    costs: [
      {
        what: 'text',
        amount: 'money',
        at: 'instant',
        by: 'id',
        visitId: 'id',
        visitNumber: 'text',
      },
    ],
    bidding: { opensAt: 'instant', closesAt: 'instant', bids: [bidFields], award: awardFields },
    pastBiddings: [
      {
        opensAt: 'instant',
        closesAt: 'instant',
        bids: [bidFields],
        award: awardFields,
        calledOff: { reason: 'text', at: 'instant', by: 'id' },
      },
    ],
    sheet: {
      maker: 'text',
      builtOn: 'day',
      inspectedUntil: 'day',
      taxedUntil: 'day',
      insuredUntil: 'day',
      emission: 'text',
      displacement: 'text',
      gearbox: 'code',
      hasAbs: 'boolean',
      equipment: 'text',
      accidents: 'text',
      repairs: 'text',
      promise: 'text',
    },
    toTrader: {
      trader: 'text',
      price: 'money',
      method: 'code',
      paidBy: 'text',
      at: 'instant',
      by: 'id',
    },
  },
  updatedAt: 'instant',
} as const satisfies ShapeOf<StockCar>
