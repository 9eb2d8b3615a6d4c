import type { Work } from '#renderer/db/unit-of-work.ts'
import type { Customer } from '#shared/domain/customer/customer.ts'
import { HAND_OVER_POINTS } from '#shared/domain/sales/delivery/hand-over.ts'
import { listPreDeliveryPoints } from '#shared/domain/sales/delivery/pre-delivery.ts'
import { findDue } from '#shared/domain/sales/order/find-due.ts'
import { USUAL_PURCHASE_TAX } from '#shared/domain/sales/price/usual-purchase-tax.ts'
import type { Quotation } from '#shared/domain/sales/quotation/quotation.ts'
import type { Sale } from '#shared/domain/sales/sale.ts'
import type { StockCar } from '#shared/domain/sales/stock/stock-car.ts'
import type { Staff } from '#shared/domain/staff/staff.ts'
import { day } from '#shared/kernel/day.ts'
import { money } from '#shared/kernel/money.ts'
import { anId } from './ids.ts'
import { aQuotation, aSale, aVariant } from './sales.ts'
import { at } from './times.ts'

/** A buyer whose car has come: what is on record on the morning of the hand-over. */
export interface DueDelivery {
  readonly customer: Customer
  readonly sale: Sale
  readonly car: StockCar
  readonly variant: ReturnType<typeof aVariant>
  readonly consultant: Staff
}

/** Ordered, paid and in the yard on 20 November 2026; with mats and the first service given. */
export const aDueDelivery = (consultant: Staff, changes: Partial<Sale> = {}): DueDelivery => {
  const given = { kind: 'package', price: money(400_00), cost: money(150_00) } as const
  const variant = aVariant({
    make: '比亚迪',
    model: '海豹06 DM-i',
    trim: '2026 款 豪华型',
    energy: 'plug-in-hybrid',
  })
  const customer: Customer = {
    id: anId<'Customer'>(),
    kind: 'person',
    name: '李芳',
    phone: '13900138000',
    createdAt: at('09:00', '2026-11-01'),
  }
  const quotation: Quotation = {
    ...aQuotation({
      lines: ['全车脚垫', '首次保养'].map((name) => ({ ...given, name })),
      words: '首保免费，两年内道路救援',
    }),
    id: anId<'Quotation'>(),
    version: 1,
    at: at('10:00', '2026-11-05'),
    by: consultant.id,
  }
  const saleId = anId<'Sale'>()
  const car: StockCar = {
    id: anId<'StockCar'>(),
    kind: 'new',
    variantId: variant.id,
    name: '比亚迪 海豹06 DM-i 2026 款 豪华型',
    vin: 'LGXC16AF6P0000002',
    color: '白',
    state: 'in-stock',
    cost: money(101_500_00),
    price: money(113_000_00),
    orderedOn: day('2026-11-05'),
    arrivedOn: day('2026-11-18'),
    saleId,
    updatedAt: at('10:00', '2026-11-18'),
  }
  const ordered = aSale({
    id: saleId,
    customerId: customer.id,
    assignments: [{ consultantId: consultant.id, by: 'own', at: at('09:00', '2026-11-01') }],
    quotations: [quotation],
    order: {
      number: 'HT-20261105-001',
      quotationId: quotation.id,
      at: at('11:00', '2026-11-05'),
      by: consultant.id,
      promisedOn: day('2026-11-22'),
      stockCarId: car.id,
      allocatedAt: at('10:00', '2026-11-18'),
    },
  })
  const due = findDue(ordered, USUAL_PURCHASE_TAX)
  if (due === undefined) throw new Error('an ordered sale asks for something')
  const sale: Sale = {
    ...ordered,
    money: [
      {
        id: anId<'SaleMoney'>(),
        kind: 'payment',
        method: 'transfer',
        amount: due,
        at: at('15:00', '2026-11-19'),
        cashierId: consultant.id,
        number: 'GC-20261119-001',
        note: '',
      },
    ],
    ...changes,
  }
  return { customer, sale, car, variant, consultant }
}

/** Puts it on record. */
export const putDueDelivery = async (work: Work, due: DueDelivery): Promise<void> => {
  await work.staff.put(due.consultant)
  await work.customers.put(due.customer)
  await work.carVariants.put(due.variant)
  await work.stockCars.put(due.car)
  await work.sales.put(due.sale)
}

/** Every point of a car that is charged, in order. */
export const allInOrder = {
  items: listPreDeliveryPoints(true).map((point) => ({ point, answer: 'in-order' as const })),
  mileageKm: 12,
}

/** Everything that is done with a new car. */
export const allDone = HAND_OVER_POINTS
