// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ReactNode, useState } from 'react'
import { afterEach, expect, it } from 'vitest'
import { exportShop } from '#renderer/features/export/commands.ts'
import { ExportCard } from '#renderer/features/export/index.ts'
import { createFakeDesktop, type FakeDesktop } from '#renderer/platform/fake-desktop.ts'
import { createSession } from '#renderer/session/session.tsx'
import { unwrap } from '#shared/kernel/result.ts'
import { drawAtDesk, openDesk, PEOPLE } from '#tests/support/screen/draw-at-desk.tsx'

afterEach(cleanup)

const owner = { ...PEOPLE.cashier, roles: ['owner' as const] }
/** A page that can be left. */
const Settings = ({ desktop }: { readonly desktop: FakeDesktop }): ReactNode => {
  const [isOpen, setOpen] = useState(true)
  return (
    <>
      {isOpen ? <ExportCard desktop={desktop} /> : null}
      <button data-testid="go-elsewhere" onClick={() => setOpen(false)} type="button" />
    </>
  )
}

/** A desk where the owner is known; whoever is signed in takes cars in, or is the owner. */
const openFor = async (who: 'advisor' | 'owner') => {
  const session = await openDesk((work) => work.staff.put(owner))
  return who === 'advisor' ? session : createSession({ ...session, staff: owner })
}

it('the owner takes everything out, and the journal says so', async () => {
  const session = await openFor('owner')
  const desktop = createFakeDesktop()
  drawAtDesk(session, <ExportCard desktop={desktop} />)
  const user = userEvent.setup()
  await user.click(screen.getByRole('checkbox'))
  await user.click(screen.getByTestId('export-start'))
  const done = await screen.findByTestId('export-done')
  expect(done.textContent).toContain('前台资料 2026-11-22')
  expect(desktop.calls.map(({ name }) => name)).not.toContain('exports.copy-photos')
  expect(desktop.state.exported.size).toBe(1)
  const last = await session.db.journal.orderBy(':id').last()
  expect(last).toMatchObject({ command: 'note-export', actor: owner.id })
})

it('an advisor is refused before anything is written', async () => {
  const session = await openFor('advisor')
  const desktop = createFakeDesktop()
  drawAtDesk(session, <ExportCard desktop={desktop} />)
  await userEvent.setup().click(screen.getByTestId('export-start'))
  expect(await screen.findByTestId('export-failed')).toBeDefined()
  expect(desktop.calls).toEqual([])
})

it('goes on while people work elsewhere, and is told there', async () => {
  const session = await openFor('owner')
  const desktop = createFakeDesktop()
  let letGo: (() => void) | undefined
  desktop.replace('exports.seal', async () => {
    await new Promise<void>((settle) => {
      letGo = settle
    })
    return { ok: true, value: { files: [] } }
  })
  drawAtDesk(session, <Settings desktop={desktop} />)
  const user = userEvent.setup()
  await user.click(screen.getByTestId('export-start'))
  await waitFor(() => expect(letGo).toBeDefined())
  await user.click(screen.getByTestId('go-elsewhere'))
  expect(screen.queryByTestId('export-card')).toBeNull()
  letGo?.()
  await waitFor(() =>
    expect(screen.getByTestId('notices').textContent).toContain('前台资料 2026-11-22'),
  )
  expect(desktop.state.exported.size).toBe(1)
})

it('can be given up while it runs', async () => {
  const session = await openFor('owner')
  const desktop = createFakeDesktop()
  let letGo: (() => void) | undefined
  desktop.replace('exports.write', async () => {
    await new Promise<void>((settle) => {
      letGo = settle
    })
    return { ok: true, value: null }
  })
  drawAtDesk(session, <ExportCard desktop={desktop} />)
  const user = userEvent.setup()
  await user.click(screen.getByTestId('export-start'))
  await user.click(await screen.findByTestId('export-cancel'))
  await waitFor(() => expect(letGo).toBeDefined())
  letGo?.()
  expect((await screen.findByTestId('export-failed')).textContent).toContain('已取消导出')
  expect(desktop.state.exported.size).toBe(0)
})

it('names who allowed it where the person’s own roles do not', async () => {
  const session = await openDesk((work) => work.staff.put(owner))
  const allowed = createSession({ ...session, askOverride: async () => owner.id })
  unwrap(
    await exportShop(allowed, {
      withPhotos: false,
      locale: 'zh-CN',
      signal: new AbortController().signal,
      onProgress: () => {},
      desktop: createFakeDesktop(),
    }),
  )
  expect(await session.db.settings.get('shop')).toMatchObject({
    lastExport: { by: session.staff.id, allowedBy: owner.id },
  })
})
