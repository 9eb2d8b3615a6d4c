import { describe, expect, it } from 'vitest'
import { formatMinutes, hoursOf, spanOf } from '#renderer/features/showroom/test-drive/day-hours.ts'
import { WORKDAY } from '#shared/domain/appointment/workday.ts'
import type { TestDrive } from '#shared/domain/sales/test-drive/test-drive.ts'
import { aBookedDrive, aDemoCar } from '#tests/support/domain/test-drives.ts'
import { at, OFFSET } from '#tests/support/domain/times.ts'

const car = aDemoCar()
const booked = aBookedDrive(car)
const told = (drive: TestDrive, now: string): string => {
  const { begins, ends } = spanOf(drive, at(now), OFFSET)
  return `${formatMinutes(begins)}–${formatMinutes(ends)}`
}

describe('where a drive stands in its day', () => {
  it('is as booked, then as driven', () => {
    expect(told(booked, '10:00')).toBe('14:00–14:40')
    const out = { ...booked, state: 'out', out: { at: at('14:06'), mileageKm: 1 } } as const
    expect(told(out, '14:20')).toBe('14:06–14:40')
    expect(told(out, '14:55')).toBe('14:06–14:55')
    const back = { ...out, state: 'back', back: { at: at('14:31'), mileageKm: 9 } } as const
    expect(told(back, '16:00')).toBe('14:06–14:31')
  })

  it('is wide enough to be pressed', () => {
    const round = {
      ...booked,
      state: 'back',
      out: { at: at('14:00'), mileageKm: 1 },
      back: { at: at('14:03'), mileageKm: 2 },
    } as const
    expect(told(round, '16:00')).toBe('14:00–14:15')
  })
})

describe('the hours of a day', () => {
  const hours = (drives: readonly TestDrive[]): string => {
    const entries = drives.map((drive) => ({
      drive,
      car,
      consultant: undefined,
      record: undefined,
    }))
    const facts = { cars: [car], drives: entries, out: [] }
    const { from, to } = hoursOf(WORKDAY, facts, at('10:00'), OFFSET)
    return `${formatMinutes(from)}–${formatMinutes(to)}`
  }

  it('are those of the shop, and longer where somebody drives', () => {
    expect(hours([])).toBe('08:00–18:00')
    const evening = aBookedDrive(car, { from: at('18:15'), until: at('19:05') })
    expect(hours([booked, evening])).toBe('08:00–20:00')
  })
})
