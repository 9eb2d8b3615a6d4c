import 'fake-indexeddb/auto'
import { describe, expect, it, vi } from 'vitest'
import { listJournalOf } from '#renderer/db/repositories/journal.ts'
import type { AskOverride } from '#renderer/session/allow-act.ts'
import { createSession, type Session } from '#renderer/session/session.tsx'
import type { Staff } from '#shared/domain/staff/staff.ts'
import { ok } from '#shared/kernel/result.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { openDesk, PEOPLE } from '#tests/support/screen/draw-at-desk.tsx'

const manager: Staff = {
  id: anId<'Staff'>(),
  name: '唐立伟',
  roles: ['manager'],
  isActive: true,
}

const atDesk = async (
  staff: Staff,
  askOverride?: AskOverride,
  people: readonly Staff[] = [manager],
): Promise<Session> => {
  const desk = await openDesk(async (work) => {
    for (const person of people) await work.staff.put(person)
  })
  return createSession({
    ...desk,
    staff,
    ...(askOverride === undefined ? {} : { askOverride }),
  })
}

const rename = (session: Session, name: string) =>
  session.change('change-shop', async (work) => {
    const shop = { ...(await work.shop.get()), name }
    await work.shop.put(shop)
    return ok(shop)
  })

describe('a command beyond the role', () => {
  it('is refused with the roles it needs, and its body never runs', async () => {
    const session = await atDesk(PEOPLE.technician)
    const body = vi.fn()
    const refused = await session.change('change-shop', body)
    expect(refused).toEqual({
      ok: false,
      code: 'save.not-allowed',
      detail: { role: 'manager,owner' },
    })
    expect(body).not.toHaveBeenCalled()
  })

  it('is carried out once the manager allows it, and the journal says who did', async () => {
    const ask = vi.fn<AskOverride>(async () => manager.id)
    const session = await atDesk(PEOPLE.technician, ask)
    expect(await rename(session, '改过的店名')).toMatchObject({ ok: true })
    expect(ask).toHaveBeenCalledWith({
      act: 'change-shop',
      staff: PEOPLE.technician,
      allowing: [manager],
    })
    const entry = (await listJournalOf(session.db, ['shop'])).at(-1)
    expect(entry).toMatchObject({
      command: 'change-shop',
      actor: PEOPLE.technician.id,
      allowedBy: manager.id,
    })
  })

  it('cancelled at the PIN leaves everything as it was', async () => {
    const session = await atDesk(PEOPLE.technician, async () => undefined)
    const before = await listJournalOf(session.db, ['shop'])
    expect(await rename(session, '改过的店名')).toMatchObject({ code: 'save.not-allowed' })
    expect(await listJournalOf(session.db, ['shop'])).toEqual(before)
  })

  it('asks nobody where the own role is enough, and names nobody', async () => {
    const ask = vi.fn<AskOverride>()
    const session = await atDesk(manager, ask)
    expect(await rename(session, '改过的店名')).toMatchObject({ ok: true })
    expect(ask).not.toHaveBeenCalled()
    expect((await listJournalOf(session.db, ['shop'])).at(-1)).not.toHaveProperty('allowedBy')
  })

  it('is everybody’s in a shop without manager and owner', async () => {
    const ask = vi.fn<AskOverride>()
    const session = await atDesk(PEOPLE.technician, ask, [])
    expect(await rename(session, '改过的店名')).toMatchObject({ ok: true })
    expect(ask).not.toHaveBeenCalled()
  })
})

describe('a customer at the counter display', () => {
  it('decides and signs whoever is signed in at the desk', async () => {
    const session = await atDesk(PEOPLE.technician)
    expect(await session.allow('approve-jobs')).toMatchObject({ ok: false })
    expect(await session.ofCustomer.allow('approve-jobs')).toEqual(ok({}))
    const approved = await session.ofCustomer.change('approve-jobs', async () => ok(null))
    expect(approved).toEqual(ok(null))
  })
})
