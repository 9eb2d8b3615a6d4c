import { describe, expect, it } from 'vitest'
import { howToSignIn, isIdle, maySetPinOf } from '#shared/domain/staff/desk-access.ts'
import type { Staff, StaffRole } from '#shared/domain/staff/staff.ts'
import type { StaffPin } from '#shared/domain/staff/staff-pin.ts'
import { withoutPin } from '#shared/domain/staff/staff-pin.ts'
import { anId } from '#tests/support/domain/ids.ts'

const someone = (...roles: StaffRole[]): Staff => ({
  id: anId<'Staff'>(),
  name: '某',
  roles,
  isActive: true,
})
const zhou = someone('advisor')
const tang = someone('manager')
const everybody = [zhou, tang]
const pinOf = ({ id }: Staff): StaffPin => ({ id, salt: 'c2FsdA==', hash: 'aGFzaA==' })

describe('signing in', () => {
  it('goes by name where nothing was set', () => {
    expect(howToSignIn(zhou, { everybody, pins: [] })).toBe('freely')
    expect(howToSignIn(zhou, { everybody, pins: [pinOf(tang)] })).toBe('freely')
  })

  it('asks whoever has a PIN for it, also where nobody must have one', () => {
    expect(howToSignIn(tang, { everybody, pins: [pinOf(tang)] })).toBe('by-pin')
  })

  it('waits for a PIN where everybody must have one', () => {
    const access = { needsPin: true }
    expect(howToSignIn(zhou, { access, everybody, pins: [pinOf(tang)] })).toBe('not-yet')
    expect(howToSignIn(zhou, { access, everybody, pins: everybody.map(pinOf) })).toBe('by-pin')
  })

  it('never shuts everybody out: where no manager has a PIN nobody could set one', () => {
    const access = { needsPin: true }
    expect(howToSignIn(zhou, { access, everybody, pins: [] })).toBe('freely')
    const left = [zhou, { ...tang, isActive: false }]
    expect(howToSignIn(zhou, { access, everybody: left, pins: [pinOf(tang)] })).toBe('freely')
  })

  it('is free again once a PIN was taken away; when they came stays on record', () => {
    const signedIn = { at: '2026-11-27T01:00:00.000Z' as never, wrongBefore: 0 }
    const taken = withoutPin({ ...pinOf(tang), signedIn })
    expect(taken).toEqual({ id: tang.id, signedIn })
    expect(howToSignIn(tang, { everybody, pins: [taken] })).toBe('freely')
  })
})

describe('the PIN of an owner', () => {
  const owner = someone('owner')
  it('is set by owners only: a manager who could change it could be them', () => {
    expect(maySetPinOf(tang, owner)).toBe(false)
    expect(maySetPinOf(owner, owner)).toBe(true)
    expect(maySetPinOf(someone('owner', 'manager'), owner)).toBe(true)
    expect(maySetPinOf(tang, zhou)).toBe(true)
  })
})

describe('a desk left alone', () => {
  it('locks itself after the minutes of the shop, or never', () => {
    const after5 = { needsPin: false, lockAfterMinutes: 5 } as const
    expect(isIdle(4 * 60_000 + 59_999, after5)).toBe(false)
    expect(isIdle(5 * 60_000, after5)).toBe(true)
    expect(isIdle(24 * 60 * 60_000, { needsPin: true })).toBe(false)
  })
})
