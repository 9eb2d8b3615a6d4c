import { describe, expect, it } from 'vitest'
import { changeDemoCar } from '#shared/domain/sales/test-drive/change-demo-car.ts'
import { startTestDrive } from '#shared/domain/sales/test-drive/run-test-drive.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { aBookedDrive, aDemoCar, aReadyDrive } from '#tests/support/domain/test-drives.ts'
import { at, OFFSET } from '#tests/support/domain/times.ts'

const car = aDemoCar()
const none = { cars: [car], drives: [] }

describe('a car that buyers try', () => {
  it.each([
    ['without a name', { name: ' ' }, 'demo-car.name-empty'],
    ['without a plate', { plate: '' }, 'demo-car.plate-empty'],
    ['with half a kilometre', { mileageKm: 0.5 }, 'demo-car.mileage-range'],
    ['with more than an odometer shows', { mileageKm: 1_000_000 }, 'demo-car.mileage-range'],
  ])('is not kept %s', (_what, changes, code) => {
    expect(changeDemoCar({ ...car, ...changes }, none)).toMatchObject({ ok: false, code })
  })

  it('has a plate of its own among those in use', () => {
    const twin = aDemoCar()
    expect(changeDemoCar(twin, none)).toMatchObject({ code: 'demo-car.plate-taken' })
    const retired = { cars: [{ ...car, isActive: false }], drives: [] }
    expect(changeDemoCar(twin, retired).ok).toBe(true)
  })

  it('stays while somebody drives it or is to drive it', () => {
    const number = 'SJ-20261120-001'
    const going = {
      car,
      others: [],
      number,
      mileageKm: 4210,
      at: at('14:00'),
      offsetMinutes: OFFSET,
    }
    const out = { cars: [car], drives: [unwrap(startTestDrive(aReadyDrive(car), going))] }
    expect(changeDemoCar({ ...car, isActive: false }, out)).toMatchObject({ code: 'demo-car.out' })
    expect(changeDemoCar({ ...car, mileageKm: 5000 }, out)).toMatchObject({ code: 'demo-car.out' })
    expect(changeDemoCar({ ...car, name: '海豹06 顶配' }, out).ok).toBe(true)
    const promised = { cars: [car], drives: [aBookedDrive(car)] }
    expect(changeDemoCar({ ...car, isActive: false }, promised)).toMatchObject({
      code: 'demo-car.booked',
      detail: { count: 1 },
    })
  })
})
