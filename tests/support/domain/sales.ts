import { takeLead } from '#shared/domain/sales/lead/take-lead.ts'
import type { CarVariant } from '#shared/domain/sales/model/car-variant.ts'
import type { QuotationDraft } from '#shared/domain/sales/quotation/quotation.ts'
import type { Sale } from '#shared/domain/sales/sale.ts'
import type { Staff } from '#shared/domain/staff/staff.ts'
import { day } from '#shared/kernel/day.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { money } from '#shared/kernel/money.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { anId } from './ids.ts'
import { at, OFFSET } from './times.ts'

/** A sale that began this morning with a question from the web. */
export const aSale = (changes: Partial<Sale> = {}, since: Instant = at('09:00')): Sale => ({
  ...unwrap(
    takeLead(
      {
        channel: 'web',
        words: '想了解海豹06 的落地价',
        wanted: '海豹06',
        profile: 'household',
      },
      {
        id: anId<'Sale'>(),
        customerId: anId<'Customer'>(),
        at: since,
        offsetMinutes: OFFSET,
        next: { what: '首次联系', on: day('2026-11-20') },
      },
    ),
  ),
  ...changes,
})

/** Somebody who sells cars. */
export const aConsultant = (changes: Partial<Staff> = {}): Staff => ({
  id: anId<'Staff'>(),
  name: '孙倩',
  roles: ['consultant'],
  isActive: true,
  ...changes,
})

/** A family car as most are. */
export const aVariant = (changes: Partial<CarVariant> = {}): CarVariant => ({
  id: anId<'CarVariant'>(),
  make: '上汽大众',
  model: '朗逸',
  trim: '2026 款 1.5L 自动满逸版',
  body: 'sedan',
  energy: 'petrol',
  gearbox: 'automatic',
  drive: 'front',
  seats: 5,
  guidePrice: money(120_900_00),
  length: 4720,
  width: 1806,
  height: 1482,
  wheelbase: 2688,
  boot: 462,
  power: 81,
  fuel: 5690,
  serviceEveryKm: 10_000,
  serviceCost: money(480_00),
  equipment: [],
  ...changes,
})

/** A quotation as a consultant writes it, holding for a week. */
export const aQuotation = (changes: Partial<QuotationDraft> = {}): QuotationDraft => ({
  carName: '海豹06 DM-i 豪华型',
  energy: 'plug-in-hybrid',
  listPrice: money(113_000_00),
  carCost: money(101_500_00),
  discount: money(3_000_00),
  lines: [],
  invoiceOn: day('2026-11-27'),
  validUntil: day('2026-11-27'),
  words: '',
  ...changes,
})
