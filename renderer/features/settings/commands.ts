import type { Saved } from '#renderer/db/unit-of-work.ts'
import type { Session } from '#renderer/session/session.tsx'
import type { Shop } from '#shared/domain/shop/shop.ts'
import { mayChangeOwner } from '#shared/domain/staff/may-change-owner.ts'
import { type Bay, hasRole, type Staff } from '#shared/domain/staff/staff.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'

/** Changes what the shop says of itself or how it works. */
export const changeShop = (session: Session, change: (shop: Shop) => Shop): Promise<Result<Shop>> =>
  session.change('change-shop', async (work) => {
    const shop = change(await work.shop.get())
    await work.shop.put(shop)
    return ok(shop)
  })

export type StaffProblem =
  | 'name.empty'
  | 'staff.no-role'
  | 'staff.last-advisor'
  | 'staff.owner-only'

/** Adds or changes a person. Nobody is deleted: who has left stays on the papers they signed. */
export const saveStaff = (session: Session, person: Staff): Promise<Saved<Staff, StaffProblem>> =>
  session.change('save-staff', async (work, answering): Promise<Result<Staff, StaffProblem>> => {
    const saved = { ...person, name: person.name.trim() }
    if (saved.name === '') return fail('name.empty')
    if (saved.roles.length === 0) return fail('staff.no-role')
    const everybody = await work.staff.list()
    const others = everybody.filter((other) => other.id !== saved.id)
    const hasAdvisor = [...others, saved].some((each) => each.isActive && hasRole(each, 'advisor'))
    if (!hasAdvisor) return fail('staff.last-advisor')
    const before = everybody.find(({ id }) => id === saved.id)
    const by = everybody.find(({ id }) => id === answering) ?? session.staff
    if (!mayChangeOwner(by, { before, after: saved }, everybody)) return fail('staff.owner-only')
    await work.staff.put(saved)
    return ok(saved)
  })

/** Adds or renames a place in the workshop. */
export const saveBay = (session: Session, bay: Bay): Promise<Saved<Bay, 'name.empty'>> =>
  session.change('save-bay', async (work): Promise<Result<Bay, 'name.empty'>> => {
    const saved = { ...bay, name: bay.name.trim() }
    if (saved.name === '') return fail('name.empty')
    await work.bays.put(saved)
    return ok(saved)
  })
