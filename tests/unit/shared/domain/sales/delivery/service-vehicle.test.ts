import { describe, expect, it } from 'vitest'
import { serviceVehicleOf } from '#shared/domain/sales/delivery/service-vehicle.ts'
import { day } from '#shared/kernel/day.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { aVariant } from '#tests/support/domain/sales.ts'
import { at } from '#tests/support/domain/times.ts'

const car = {
  kind: 'new',
  name: '比亚迪 海豹06 豪华型',
  vin: 'LGXC16AF6P0000002',
  color: '白',
} as const
const buyer = { id: anId<'Customer'>(), kind: 'person' } as const
const handed = {
  id: anId<'Vehicle'>(),
  at: at('16:00'),
  on: day('2026-11-20'),
  mileageKm: 13,
  plate: '',
  energy: 'plug-in-hybrid',
} as const

describe('a car that was handed over', () => {
  it('is a family car whose 三包 runs from this day', () => {
    expect(serviceVehicleOf(car, buyer, handed)).toEqual({
      id: handed.id,
      customerId: buyer.id,
      kind: 'car',
      vin: car.vin,
      plate: '',
      make: '比亚迪',
      model: '海豹06 豪华型',
      energy: 'plug-in-hybrid',
      color: '白',
      lastMileageKm: 13,
      sanbaoFrom: '2026-11-20',
      createdAt: handed.at,
    })
  })

  it('goes by its model where there is one, and by its plate', () => {
    const variant = aVariant({ energy: 'battery-electric' })
    const vehicle = serviceVehicleOf(car, buyer, { ...handed, variant, plate: '苏EF12345' })
    expect(vehicle).toMatchObject({ make: '上汽大众', model: '朗逸', plateColor: 'green' })
  })

  it('has no 三包 where a company buys it', () => {
    const company = { ...buyer, kind: 'company' } as const
    expect(serviceVehicleOf(car, company, handed)).not.toHaveProperty('sanbaoFrom')
  })

  it('keeps what service knows of a used car, under its new owner', () => {
    const known = {
      ...serviceVehicleOf(car, { ...buyer, id: anId<'Customer'>() }, handed),
      plate: '苏E8G762',
      plateColor: 'blue',
      lastMileageKm: 38_000,
      sanbaoFrom: day('2024-05-01'),
    } as const
    const used = { ...car, kind: 'used' } as const
    const vehicle = serviceVehicleOf(used, buyer, { ...handed, mileageKm: 37_900, known })
    expect(vehicle).toMatchObject({
      customerId: buyer.id,
      plate: '苏E8G762',
      sanbaoFrom: '2024-05-01',
      lastMileageKm: 38_000,
    })
  })
})
