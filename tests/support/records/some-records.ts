import type { Customer } from '#shared/domain/customer/customer.ts'
import type { StaffId } from '#shared/domain/staff/staff.ts'
import type { Vehicle } from '#shared/domain/vehicle/vehicle.ts'
import { NOTHING_YET } from '#shared/domain/visit/nothing-yet.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { day } from '#shared/kernel/day.ts'
import { ZERO } from '#shared/kernel/money.ts'
import type { UlidSource } from '#shared/kernel/ulid.ts'
import { MORNING } from './clock.ts'

export const someStaffId = '01JQZZZZZZZZZZZZZZZZZZZZZZ' as StaffId

/** 王建国, unless told otherwise. */
export const someCustomer = (nextId: UlidSource, own: Partial<Customer> = {}): Customer => ({
  id: nextId<'Customer'>(),
  kind: 'person',
  name: '王建国',
  phone: '13801234567',
  createdAt: MORNING,
  ...own,
})

/** 京N8K3F2, unless told otherwise. */
export const someVehicle = (
  nextId: UlidSource,
  customer: Customer,
  own: Partial<Vehicle> = {},
): Vehicle => ({
  id: nextId<'Vehicle'>(),
  customerId: customer.id,
  plate: '京N8K3F2',
  plateColor: 'blue',
  vin: 'LSVAB2BR0NN100001',
  make: '上汽大众',
  model: '朗逸',
  kind: 'car',
  energy: 'petrol',
  createdAt: MORNING,
  ...own,
})

/** A car just received, nothing on the estimate yet. */
export const someVisit = (
  nextId: UlidSource,
  vehicle: Vehicle,
  own: Partial<Visit> = {},
): Visit => ({
  id: nextId<'Visit'>(),
  customerId: vehicle.customerId,
  vehicleId: vehicle.id,
  paper: 'draft',
  step: 'received',
  steps: [{ step: 'received', at: MORNING }],
  day: day('2026-11-22'),
  arrivedAt: MORNING,
  promisedAt: MORNING,
  locale: 'zh-CN',
  advisorId: someStaffId,
  intake: {
    arrival: 'driven',
    mileageKm: 58_213,
    statement: '刹车异响',
    fault: {},
    damage: [],
    belongings: [],
  },
  jobs: [],
  charges: [],
  estimateVersion: 1,
  ...NOTHING_YET,
  comparisons: [],
  inspections: [],
  bill: { discount: ZERO, rounding: ZERO, payments: [] },
  createdAt: MORNING,
  updatedAt: MORNING,
  ...own,
})
