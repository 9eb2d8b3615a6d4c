import { describe, expect, it } from 'vitest'
import { mayChangeOwner } from '#shared/domain/staff/may-change-owner.ts'
import type { Staff, StaffRole } from '#shared/domain/staff/staff.ts'
import { anId } from '#tests/support/domain/ids.ts'

const someone = (...roles: StaffRole[]): Staff => ({
  id: anId<'Staff'>(),
  name: '某',
  roles,
  isActive: true,
})
const owner = someone('owner')
const manager = someone('manager')
const everybody = [owner, manager]

describe('who is an owner', () => {
  it('is said by an owner', () => {
    const after = { ...manager, roles: ['manager', 'owner'] as const }
    expect(mayChangeOwner(manager, { before: manager, after }, everybody)).toBe(false)
    expect(mayChangeOwner(owner, { before: manager, after }, everybody)).toBe(true)
    expect(mayChangeOwner(manager, { before: undefined, after: someone('owner') }, everybody)).toBe(
      false,
    )
  })

  it('is not unsaid by a manager either: by role or by leaving', () => {
    const roleless = { ...owner, roles: ['advisor'] as const }
    const left = { ...owner, isActive: false }
    for (const after of [roleless, left]) {
      expect(mayChangeOwner(manager, { before: owner, after }, everybody)).toBe(false)
      expect(mayChangeOwner(owner, { before: owner, after }, everybody)).toBe(true)
    }
  })

  it('is for a manager to say where there is none', () => {
    const after = { ...manager, roles: ['manager', 'owner'] as const }
    expect(mayChangeOwner(manager, { before: manager, after }, [manager])).toBe(true)
  })

  it('does not stand in the way of anything else', () => {
    const renamed = { ...owner, name: '高远' }
    expect(mayChangeOwner(manager, { before: owner, after: renamed }, everybody)).toBe(true)
    const advisor = someone('advisor')
    const cashier = { ...advisor, roles: ['cashier'] as const }
    expect(mayChangeOwner(manager, { before: advisor, after: cashier }, everybody)).toBe(true)
  })
})
