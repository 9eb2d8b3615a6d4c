import type { Appraisal } from '#shared/domain/used-car/appraisal.ts'
import type { ShapeOf } from '../field-shape.ts'
import { buyingRuleFields } from './shared-sales-fields.ts'

/** What a record of `appraisals` holds. */
export const appraisalsFields = {
  id: 'id',
  state: 'code',
  customerId: 'id',
  vehicleId: 'id',
  saleId: 'id',
  car: {
    plate: 'text',
    vin: 'text',
    engineNumber: 'text',
    car: 'text',
    color: 'text',
    energy: 'code',
    usage: 'code',
    firstRegisteredOn: 'day',
    mileageKm: 'number',
    earlierReading: { km: 'number', on: 'day' },
    isMortgaged: 'code',
    papers: 'json',
    paperUntil: 'json',
  },
  findings: {
    frame: 'json',
    body: [
      {
        panel: 'code',
        code: 'code',
        degree: 'number',
        at: { x: 'number', y: 'number' },
        note: 'text',
        photo: 'attachment',
      },
    ],
    faults: [{ section: 'code', tenths: 'number', what: 'text' }],
    points: 'json',
    words: 'text',
  },
  seenBy: 'id',
  seenAt: 'instant',
  valuations: [
    {
      price: 'money',
      terms: 'json',
      input: { expectedSale: 'money', preparation: 'money', expectedDays: 'number' },
      rule: buyingRuleFields,
      at: 'instant',
      by: 'id',
    },
  ],
  offer: {
    amount: 'money',
    at: 'instant',
    by: 'id',
    approval: { at: 'instant', by: 'id', reason: 'text' },
  },
  contract: 'text',
  stockCarId: 'id',
  purchase: {
    declared: 'json',
    words: 'text',
    sellerIdNumber: 'text',
    papersHanded: ['code'],
    keys: 'number',
    payment: 'code',
    payBy: 'day',
    handOverOn: 'day',
    transferBy: 'day',
    finesOpen: 'money',
    mortgageClearedBy: 'day',
  },
  endedAt: 'instant',
  declinedReason: 'text',
  updatedAt: 'instant',
} as const satisfies ShapeOf<Appraisal>
