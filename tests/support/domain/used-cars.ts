import type { StockCar } from '#shared/domain/sales/stock/stock-car.ts'
import type { Staff } from '#shared/domain/staff/staff.ts'
import type { Appraisal } from '#shared/domain/used-car/appraisal.ts'
import type { BuyingRule } from '#shared/domain/used-car/compute-buying-price.ts'
import { emptyFrameCheck } from '#shared/domain/used-car/frame-check.ts'
import { day } from '#shared/kernel/day.ts'
import { money } from '#shared/kernel/money.ts'
import { basisPoints } from '#shared/kernel/rate.ts'
import { anId } from './ids.ts'
import { aConsultant } from './sales.ts'
import { at } from './times.ts'

/** A used car of the shop, bought three weeks ago and not touched since. */
export const aUsedCar = (changes: Partial<StockCar> = {}): StockCar => ({
  id: anId<'StockCar'>(),
  kind: 'used',
  name: '日产 2019款 轩逸 1.6L CVT 豪华版',
  vin: 'LGBH52E04KY123457',
  color: '银',
  state: 'in-stock',
  cost: money(48_000_00),
  price: money(58_800_00),
  orderedOn: day('2026-10-30'),
  arrivedOn: day('2026-10-30'),
  updatedAt: at('09:00', '2026-10-30'),
  ...changes,
})

/** The one who decides. */
export const aManager = (changes: Partial<Staff> = {}): Staff =>
  aConsultant({ name: '唐立伟', roles: ['manager'], ...changes })

/** How a shop reckons with a used car. */
export const aBuyingRule = (changes: Partial<BuyingRule> = {}): BuyingRule => ({
  taxRate: basisPoints(50),
  gifts: money(600_00),
  commissionRate: basisPoints(150),
  warranty: money(800_00),
  advertising: money(300_00),
  fixedCosts: money(1_200_00),
  profitRate: basisPoints(600),
  interestRate: basisPoints(480),
  ...changes,
})

/** The look at that car, valued and offered. */
export const anAppraisal = (changes: Partial<Appraisal> = {}): Appraisal => {
  const by = anId<'Staff'>()
  const seenAt = at('10:00', '2026-10-30')
  return {
    id: anId<'Appraisal'>(),
    state: 'bought',
    customerId: anId<'Customer'>(),
    car: {
      plate: '京N8K3F2',
      vin: 'LGBH52E04KY123457',
      engineNumber: 'HR16123456',
      car: '日产 2019款 轩逸 1.6L CVT 豪华版',
      color: '银',
      energy: 'petrol',
      usage: 'family',
      firstRegisteredOn: day('2024-03-12'),
      mileageKm: 31_600,
      isMortgaged: 'absent',
      papers: {
        plates: 'present',
        'driving-licence': 'present',
        registration: 'present',
        inspection: 'present',
        'purchase-tax': 'present',
        'vehicle-tax': 'not-checked',
        'compulsory-insurance': 'present',
        'third-party-insurance': 'absent',
      },
    },
    findings: {
      frame: emptyFrameCheck(),
      body: [{ panel: 'left-front-door', code: 'HH', degree: 2 }],
      faults: [{ section: 'chassis', tenths: 20, what: '前减振胶套老化' }],
      words: '低速过坎有轻微异响。',
    },
    seenBy: by,
    seenAt,
    valuations: [],
    updatedAt: seenAt,
    ...changes,
  }
}
