import { describe, expect, it } from 'vitest'
import {
  isOverdueToStart,
  minutesLate,
  takenUntil,
} from '#shared/domain/sales/test-drive/late-back.ts'
import type { TestDrive } from '#shared/domain/sales/test-drive/test-drive.ts'
import { aBookedDrive, aDemoCar } from '#tests/support/domain/test-drives.ts'
import { at } from '#tests/support/domain/times.ts'

// From two o’clock to twenty to three.
const booked = aBookedDrive(aDemoCar())
const out: TestDrive = { ...booked, state: 'out' }

describe('a car that is out', () => {
  it.each([
    ['14:39', 0],
    ['14:40', 0],
    ['14:52', 12],
  ])('is late at %s by %i minutes', (now, minutes) => {
    expect(minutesLate(out, at(now))).toBe(minutes)
  })

  it('keeps others waiting a quarter of an hour from now once it is late', () => {
    expect(takenUntil(out, at('14:10'))).toBe(at('14:40'))
    expect(takenUntil(out, at('14:50'))).toBe(at('15:05'))
  })
})

describe('a drive that is booked', () => {
  it('is never late back, and takes its car for its own time', () => {
    expect(minutesLate(booked, at('16:00'))).toBe(0)
    expect(takenUntil(booked, at('16:00'))).toBe(at('14:40'))
  })

  it('is to be asked about a quarter of an hour after its time', () => {
    expect(isOverdueToStart(booked, at('14:14'))).toBe(false)
    expect(isOverdueToStart(booked, at('14:15'))).toBe(true)
    expect(isOverdueToStart(out, at('14:30'))).toBe(false)
  })
})
