// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it } from 'vitest'
import { UpdatesCard } from '#renderer/features/updates/index.ts'
import { createFakeDesktop } from '#renderer/platform/fake-desktop.ts'
import { fail } from '#shared/kernel/result.ts'
import { drawAtDesk, openDesk } from '#tests/support/screen/draw-at-desk.tsx'

afterEach(cleanup)

const FEED = 'https://updates.shop.example/qiantai/'
const stateOf = () => screen.getByTestId('update-state').getAttribute('data-state')

async function openCard() {
  const session = await openDesk()
  const desktop = createFakeDesktop()
  drawAtDesk(session, <UpdatesCard desktop={desktop} />)
  await screen.findByTestId('update-state')
  const user = userEvent.setup()
  const calls = () => desktop.calls.map(({ name }) => name)
  const saveFeed = async (text: string) => {
    const field = screen.getByRole('textbox')
    await user.clear(field)
    await user.type(field, `${text}{Enter}`)
  }
  const press = async (testId: string) => user.click(await screen.findByTestId(testId))
  return { desktop, user, calls, saveFeed, press }
}

it('asks nobody until an address is typed, and takes none but https', async () => {
  const { calls, saveFeed } = await openCard()
  expect(stateOf()).toBe('off')
  expect(screen.queryByTestId('update-check')).toBeNull()
  await saveFeed('http://updates.shop.example/')
  expect(screen.getByText('请填完整的网址，以 https:// 开头。')).toBeDefined()
  expect(calls()).not.toContain('updates.set-feed')
  await saveFeed(FEED)
  await waitFor(() => expect(stateOf()).toBe('idle'))
})

it('goes from a look to the download to the installer, which comes after a snapshot', async () => {
  const { desktop, calls, saveFeed, press } = await openCard()
  await saveFeed(FEED)
  await press('update-check')
  expect((await screen.findByTestId('update-notes')).textContent).toBe('报价更快')
  expect(calls()).not.toContain('updates.download')
  await press('update-download')
  await press('update-install')
  await waitFor(() => expect(calls()).toContain('updates.install'))
  const [snapshot] = [...desktop.state.snapshots.values()]
  expect(snapshot?.info.reason).toBe('before-upgrade')
  expect(desktop.calls.at(-1)).toEqual({
    name: 'updates.install',
    argument: { snapshotId: snapshot?.info.id },
  })
})

it('installs nothing when the snapshot is refused, and says why', async () => {
  const { desktop, calls, saveFeed, press } = await openCard()
  desktop.replace('snapshots.finish', () => fail('snapshot.not-verified'))
  await saveFeed(FEED)
  await press('update-check')
  await press('update-download')
  await press('update-install')
  expect(await screen.findByText(/更新没做成：写完后读回对不上/)).toBeDefined()
  expect(calls()).not.toContain('updates.install')
  expect((await screen.findByTestId('update-install')).hasAttribute('disabled')).toBe(false)
})

it('a copy that no installer put there says so, and asks for no address', async () => {
  const session = await openDesk()
  const desktop = createFakeDesktop()
  desktop.replace('updates.status', () => ({
    version: '1.0.0',
    feed: null,
    state: 'not-installed',
  }))
  drawAtDesk(session, <UpdatesCard desktop={desktop} />)
  await waitFor(() => expect(stateOf()).toBe('not-installed'))
  expect(screen.queryByRole('textbox')).toBeNull()
})
