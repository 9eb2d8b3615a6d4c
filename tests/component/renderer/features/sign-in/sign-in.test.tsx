// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { findPreference } from '#renderer/db/preferences.ts'
import { listJournalOf } from '#renderer/db/repositories/journal.ts'
import { checkPin, savePin, takePinAway } from '#renderer/features/sign-in/commands.ts'
import {
  AccessCard,
  DeskGuard,
  StaffPinButton,
  StaffSwitch,
} from '#renderer/features/sign-in/index.ts'
import { createFakeDesktop, type FakeDesktop } from '#renderer/platform/fake-desktop.ts'
import { deskLock } from '#renderer/session/desk-lock.ts'
import { askAtDesk } from '#renderer/session/override-requests.ts'
import { createSession, type Session } from '#renderer/session/session.tsx'
import type { Staff } from '#shared/domain/staff/staff.ts'
import { ok, unwrap } from '#shared/kernel/result.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { drawAtDesk, openDesk, PEOPLE } from '#tests/support/screen/draw-at-desk.tsx'

const at = vi.hoisted(() => ({ desktop: undefined as unknown as FakeDesktop }))
vi.mock('#renderer/platform/desktop.ts', () => ({
  desktop: {
    call: (...given: Parameters<FakeDesktop['call']>) => at.desktop.call(...given),
    listen: (...given: Parameters<FakeDesktop['listen']>) => at.desktop.listen(...given),
  },
}))

const PIN = '802417'
const manager: Staff = { id: anId<'Staff'>(), name: '唐立伟', roles: ['manager'], isActive: true }
const owner: Staff = { id: anId<'Staff'>(), name: '高远', roles: ['owner'], isActive: true }

/** The desk of a technician, in a shop that has a manager; the manager's PIN is set. */
const openShop = async ({
  staff = PEOPLE.technician,
  hasPin = true,
}: {
  readonly staff?: Staff
  readonly hasPin?: boolean
} = {}): Promise<Session> => {
  const desk = await openDesk(async (work) => work.staff.put(manager))
  const session = createSession({ ...desk, staff, askOverride: askAtDesk })
  if (hasPin) unwrap(await savePin(as(session, manager), manager, { pin: PIN, again: PIN }))
  return session
}

const as = (session: Session, staff: Staff): Session => createSession({ ...session, staff })

const rename = (session: Session) =>
  session.change('change-shop', async (work) => {
    const shop = { ...(await work.shop.get()), name: '改过的店名' }
    await work.shop.put(shop)
    return ok(shop.name)
  })

beforeEach(() => {
  at.desktop = createFakeDesktop()
})
afterEach(() => {
  cleanup()
  deskLock.forget()
})

describe('F12', () => {
  const open = async (session: Session) => {
    const user = userEvent.setup()
    drawAtDesk(session, <StaffSwitch />)
    await user.keyboard('{F12}')
    await screen.findAllByTestId('staff-choice')
    return user
  }
  const signedIn = ({ db }: Session) => findPreference(db, 'signed-in')

  it('changes who is at the desk by one digit, where nobody has a PIN', async () => {
    const session = await openShop()
    const user = await open(session)
    const digit = screen.getByRole('button', { name: /周敏/ }).querySelector('kbd')?.textContent
    await user.keyboard(digit ?? '')
    await waitFor(async () => expect(await signedIn(session)).toBe(PEOPLE.advisor.id))
    await waitFor(async () => {
      const [entry] = await listJournalOf(session.db, [PEOPLE.advisor.id])
      expect(entry).toMatchObject({ command: 'sign-in', actor: PEOPLE.advisor.id })
    })
  })

  it('finds a person by the beginning of their pinyin', async () => {
    const session = await openShop()
    const user = await open(session)
    await user.keyboard('cgd')
    await waitFor(() => expect(screen.getAllByTestId('staff-choice')).toHaveLength(1))
    await user.keyboard('{Enter}')
    await waitFor(async () => expect(await signedIn(session)).toBe(PEOPLE.inspector.id))
  })

  it('asks whoever has a PIN for it; a wrong one signs nobody in', async () => {
    const session = await openShop()
    const user = await open(session)
    await user.click(screen.getByRole('button', { name: /唐立伟/ }))
    await user.keyboard('802418{Enter}')
    expect((await screen.findByRole('alert')).textContent).toContain('密码不对')
    expect(await signedIn(session)).toBeUndefined()
    await user.keyboard(`${PIN}{Enter}`)
    await waitFor(async () => expect(await signedIn(session)).toBe(manager.id))
    const pin = await session.db.pins.get(manager.id)
    await waitFor(async () =>
      expect((await session.db.pins.get(manager.id))?.signedIn).toMatchObject({ wrongBefore: 1 }),
    )
    expect(pin?.hash).toBeDefined()
  })

  it('waits after the third wrong PIN, which stands in the journal by number only', async () => {
    const session = await openShop()
    const user = await open(session)
    await user.click(screen.getByRole('button', { name: /唐立伟/ }))
    for (const _ of [1, 2, 3]) await user.keyboard('111222{Enter}')
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('30 秒后再试'))
    expect(screen.getByTestId<HTMLButtonElement>('pin-enter').disabled).toBe(true)
    await waitFor(async () => {
      const entries = await listJournalOf(session.db, [manager.id])
      const stopped = entries.find(({ command }) => command === 'stop-sign-in')
      expect(stopped?.changes[0]?.set).toMatchObject({ stopped: { wrong: 3 } })
      expect(JSON.stringify(stopped)).not.toContain('111222')
    })
  })
})

describe('a PIN', () => {
  it('is refused when anybody would guess it, or typed differently again', async () => {
    const session = await openShop({ staff: manager, hasPin: false })
    expect(await savePin(session, manager, { pin: '1234', again: '1234' })).toMatchObject({
      code: 'pin.too-simple',
    })
    expect(await savePin(session, manager, { pin: '8024', again: '8042' })).toMatchObject({
      code: 'pin.differs',
    })
    expect(await session.db.pins.count()).toBe(0)
  })

  it('of an owner is set by an owner, not by a manager', async () => {
    const session = await openShop({ staff: manager })
    await session.db.staff.put(owner)
    const typed = { pin: '602915', again: '602915' }
    expect(await savePin(session, owner, typed)).toMatchObject({ code: 'pin.owner-only' })
    expect(await savePin(as(session, owner), owner, typed)).toMatchObject({ ok: true })
    expect(await takePinAway(session, owner)).toMatchObject({ code: 'pin.owner-only' })
  })

  it('of a colleague is not a technician’s to set', async () => {
    const session = await openShop()
    const asked = createSession({ ...session, askOverride: async () => undefined })
    const typed = { pin: '602915', again: '602915' }
    expect(await savePin(asked, PEOPLE.advisor, typed)).toMatchObject({ code: 'save.not-allowed' })
    expect(await savePin(asked, PEOPLE.technician, typed)).toMatchObject({ ok: true })
  })

  it('taken away by the manager lets its owner in by name again', async () => {
    const session = await openShop({ staff: manager })
    const typed = { pin: '602915', again: '602915' }
    unwrap(await savePin(session, PEOPLE.advisor, typed))
    expect(await checkPin(session, PEOPLE.advisor, '602915')).toMatchObject({ ok: true })
    unwrap(await takePinAway(session, PEOPLE.advisor))
    expect(await checkPin(session, PEOPLE.advisor, '602915')).toMatchObject({ code: 'pin.none' })
  })

  it('of one’s own is changed with the old one', async () => {
    const session = await openShop({ staff: manager })
    const user = userEvent.setup()
    drawAtDesk(session, <StaffPinButton person={manager} />)
    await user.click(await screen.findByTestId('staff-pin'))
    const type = async (name: string, text: string) => {
      const field = document.querySelector<HTMLInputElement>(`[name="${name}"]`)
      if (field === null) throw new Error(`no field ${name}`)
      await user.clear(field)
      await user.type(field, text)
    }
    await type('old-pin', '999111')
    await type('new-pin', '602915')
    await type('new-pin-again', '602915')
    await user.click(screen.getByTestId('staff-pin-save'))
    expect((await screen.findByRole('alert')).textContent).toContain('密码不对')
    await type('old-pin', PIN)
    await user.click(screen.getByTestId('staff-pin-save'))
    await waitFor(() => expect(screen.queryByTestId('staff-pin-dialog')).toBeNull())
    expect(await checkPin(session, manager, '602915')).toMatchObject({ ok: true })
  })
})

describe('a shop where everybody needs a PIN', () => {
  const shopOf = async ({ db }: Session) => db.settings.get('shop')

  it('is made by somebody who has one', async () => {
    const session = await openShop({ staff: manager, hasPin: false })
    const user = userEvent.setup()
    drawAtDesk(session, <AccessCard />)
    await user.click(screen.getByRole('checkbox'))
    await waitFor(() =>
      expect(screen.getByTestId('notices').textContent).toContain('先给自己设好密码'),
    )
    expect(await shopOf(session)).not.toHaveProperty('deskAccess')
    unwrap(await savePin(session, manager, { pin: PIN, again: PIN }))
    await user.click(screen.getByRole('checkbox'))
    await waitFor(async () =>
      expect(await shopOf(session)).toMatchObject({ deskAccess: { needsPin: true } }),
    )
  })

  it('lets nobody in without one, and says who sets it', async () => {
    const session = await openShop({ staff: manager })
    const shop = { ...session.shop, deskAccess: { needsPin: true } }
    const user = userEvent.setup()
    drawAtDesk(createSession({ ...session, shop }), <StaffSwitch />)
    await user.keyboard('{F12}')
    await user.click(await screen.findByRole('button', { name: /刘志强/ }))
    expect((await screen.findByTestId('pin-missing')).textContent).toContain('请经理')
    expect(await findPreference(session.db, 'signed-in')).toBeUndefined()
  })

  it('keeps the minutes after which the desk locks itself', async () => {
    const session = await openShop({ staff: manager })
    const user = userEvent.setup()
    drawAtDesk(session, <AccessCard />)
    await user.selectOptions(screen.getByRole('combobox'), '15')
    await waitFor(async () =>
      expect(await shopOf(session)).toMatchObject({
        deskAccess: { needsPin: false, lockAfterMinutes: 15 },
      }),
    )
  })
})

describe('who allows it', () => {
  it('is asked at the place, by PIN, and stands in the journal', async () => {
    const session = await openShop()
    const user = userEvent.setup()
    drawAtDesk(session, <DeskGuard />)
    const renaming = rename(session)
    const dialog = await screen.findByTestId('override')
    expect(dialog.textContent).toContain('刘志强')
    expect(dialog.textContent).toContain('经理 / 店主')
    await within(dialog).findByTestId('enter-pin')
    await user.keyboard(`${PIN}{Enter}`)
    expect(await renaming).toEqual(ok('改过的店名'))
    const entry = (await listJournalOf(session.db, ['shop'])).at(-1)
    expect(entry).toMatchObject({ actor: PEOPLE.technician.id, allowedBy: manager.id })
    await waitFor(() => expect(screen.queryByTestId('override')).toBeNull())
  })

  it('given up changes nothing', async () => {
    const session = await openShop()
    const user = userEvent.setup()
    drawAtDesk(session, <DeskGuard />)
    const renaming = rename(session)
    await user.click(await screen.findByTestId('override-close'))
    expect(await renaming).toMatchObject({ code: 'save.not-allowed' })
    expect((await session.db.settings.get('shop')) as object).not.toMatchObject({
      name: '改过的店名',
    })
  })

  it('without a PIN is no permission: one is set first', async () => {
    const session = await openShop({ hasPin: false })
    const user = userEvent.setup()
    drawAtDesk(session, <DeskGuard />)
    const renaming = rename(session)
    const first = await screen.findByTestId('first-pin')
    expect(first.textContent).toContain('唐立伟还没有密码')
    await user.keyboard('1234{Tab}1234{Enter}')
    expect((await within(first).findByRole('alert')).textContent).toContain('太好猜')
    await user.clear(document.querySelector('[name="new-pin"]') as HTMLInputElement)
    await user.clear(document.querySelector('[name="new-pin-again"]') as HTMLInputElement)
    await user.type(document.querySelector('[name="new-pin"]') as HTMLInputElement, PIN)
    await user.type(
      document.querySelector('[name="new-pin-again"]') as HTMLInputElement,
      `${PIN}{Enter}`,
    )
    expect(await renaming).toEqual(ok('改过的店名'))
    const [set] = await listJournalOf(session.db, [manager.id])
    expect(set).toMatchObject({ command: 'set-pin', actor: manager.id })
  })
})

describe('the lock page', () => {
  it('covers the desk, hears its own keys only, and opens to a PIN', async () => {
    const session = await openShop({ staff: manager })
    const user = userEvent.setup()
    drawAtDesk(
      session,
      <>
        <StaffSwitch />
        <DeskGuard />
      </>,
    )
    await user.keyboard('{Control>}l{/Control}')
    const page = await screen.findByTestId('lock-page')
    expect(page.textContent).toContain(session.shop.name)
    await within(page).findByTestId('enter-pin')
    await user.keyboard('{F12}')
    expect(screen.queryByTestId('staff-dialog')).toBeNull()
    await user.keyboard('{Escape}')
    expect(await screen.findAllByTestId('staff-choice')).not.toHaveLength(0)
    await user.click(within(page).getByRole('button', { name: /唐立伟 *经理/ }))
    await user.keyboard(`${PIN}{Enter}`)
    await waitFor(() => expect(screen.queryByTestId('lock-page')).toBeNull())
  })

  it('comes by itself once nobody has touched the desk for as long as the shop says', async () => {
    const session = await openShop({ staff: manager })
    const shop = { ...session.shop, deskAccess: { needsPin: false, lockAfterMinutes: 5 as const } }
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date', 'performance'] })
    try {
      drawAtDesk(createSession({ ...session, shop }), <DeskGuard />)
      vi.advanceTimersByTime(4 * 60_000)
      window.dispatchEvent(new Event('pointermove'))
      vi.advanceTimersByTime(4 * 60_000)
      expect(screen.queryByTestId('lock-page')).toBeNull()
      vi.advanceTimersByTime(61_000)
    } finally {
      vi.useRealTimers()
    }
    await screen.findByTestId('lock-page')
  })
})
