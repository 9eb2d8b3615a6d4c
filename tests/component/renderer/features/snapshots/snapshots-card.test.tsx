// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { BringBackDialog } from '#renderer/features/snapshots/bring-back/bring-back-dialog.tsx'
import { SnapshotsCard } from '#renderer/features/snapshots/card/snapshots-card.tsx'
import { createFakeDesktop, type FakeDesktop } from '#renderer/platform/fake-desktop.ts'
import type { SnapshotInfo } from '#shared/domain/snapshot/snapshot.ts'
import type { StaffId } from '#shared/domain/staff/staff.ts'
import type { SecondPlace } from '#shared/ipc/calls/snapshot-calls.ts'
import { addMinutes } from '#shared/kernel/instant.ts'
import { fail, ok } from '#shared/kernel/result.ts'
import { MORNING } from '#tests/support/records/clock.ts'
import { drawAtDesk, openDesk } from '#tests/support/screen/draw-at-desk.tsx'

const at = vi.hoisted(() => ({ desktop: undefined as unknown as FakeDesktop }))
vi.mock('#renderer/platform/desktop.ts', () => ({
  desktop: {
    call: (...given: Parameters<FakeDesktop['call']>) => at.desktop.call(...given),
    listen: (...given: Parameters<FakeDesktop['listen']>) => at.desktop.listen(...given),
  },
}))

beforeEach(() => {
  at.desktop = createFakeDesktop()
})
afterEach(cleanup)

const stick = (own: Partial<SecondPlace> = {}): SecondPlace => ({
  name: 'E:\\备份',
  state: 'idle',
  chosenAt: addMinutes(MORNING, -10_000),
  isSameDisk: false,
  lastCopy: { at: addMinutes(MORNING, -60), seq: 1 },
  ...own,
})

const draw = async (place?: SecondPlace): Promise<void> => {
  at.desktop.state.secondPlace = place
  drawAtDesk(await openDesk(), <SnapshotsCard />)
  await screen.findByTestId('second-place')
}

describe('the backups card', () => {
  it('says that there is none, and takes one by a key', async () => {
    await draw()
    expect(screen.getByText('还没有备份')).toBeTruthy()
    await userEvent.keyboard('{Alt>}b{/Alt}')
    expect(await screen.findByText('已备份，并读回核对')).toBeTruthy()
    const row = await screen.findByTestId('snapshot-row')
    expect(within(row).getByText('手动')).toBeTruthy()
    expect(within(row).getByText('本机')).toBeTruthy()
    expect(screen.getByTestId('snapshot-last').textContent).toContain('已读回核对')
  })

  it('says why none could be made', async () => {
    at.desktop.replace('snapshots.begin', () => fail('snapshot.disk-full'))
    await draw()
    await userEvent.click(screen.getByTestId('snapshot-now'))
    expect(await screen.findByText(/备份没做成：磁盘空间不够/)).toBeTruthy()
  })

  it('warns that backups are on this computer only, until a folder is chosen', async () => {
    await draw()
    at.desktop.state.folderToChoose = 'E:\\备份'
    await userEvent.click(screen.getByTestId('second-place-choose'))
    expect(await screen.findByText('E:\\备份')).toBeTruthy()
    expect(screen.queryByTestId('second-place-choose')).toBeNull()
  })

  it('does not take a dialog that was closed for a failure, and says what a folder lacks', async () => {
    await draw()
    await userEvent.click(screen.getByTestId('second-place-choose'))
    expect(screen.queryByRole('alert')).toBeNull()
    at.desktop.replace('second-place.choose', () => fail('place.unwritable', { reason: 'EROFS' }))
    await userEvent.click(screen.getByTestId('second-place-choose'))
    expect((await screen.findByRole('alert')).textContent).toContain('写不进去（EROFS）')
  })

  it('lets a manager decide where copies go: others need one at the place', async () => {
    at.desktop.state.secondPlace = stick()
    const manager = { id: '01JQZZZZZZZZZZZZZZZZZZZZZ9' as StaffId, name: '王总' }
    const session = await openDesk((work) =>
      work.staff.put({ ...manager, roles: ['manager'], isActive: true }),
    )
    drawAtDesk(session, <SnapshotsCard />)
    await userEvent.click(await screen.findByTestId('second-place-remove'))
    expect((await screen.findByRole('alert')).textContent).toContain('经理')
    expect(at.desktop.state.secondPlace).toBeDefined()
  })

  it.each([
    [stick(), 'idle', '已复制并核对'],
    [stick({ state: 'copying', share: 0.344 }), 'copying', '正在复制 34%'],
    [stick({ state: 'missing' }), 'missing', '接上以后会自己继续复制'],
    [stick({ state: 'failed', reason: 'ENOSPC' }), 'failed', '那里的空间满了'],
    [stick({ state: 'failed', reason: 'EROFS' }), 'failed', '那里不允许写入'],
    [stick({ state: 'failed', reason: 'EIO' }), 'failed', '（EIO）'],
    [stick({ state: 'locked' }), 'locked', '请重设密码'],
    [stick({ lastCopy: { at: addMinutes(MORNING, -1500), seq: 0 } }), 'stale', '超过一天没有更新'],
    [
      stick({ state: 'missing', lastCopy: { at: addMinutes(MORNING, -1500), seq: 0 } }),
      'stale',
      '接上以后会自己继续复制',
    ],
  ])('says how the second place stands: %#', async (place, state, words) => {
    await draw(place)
    await waitFor(() => expect(screen.getByTestId('second-place-state').dataset.state).toBe(state))
    expect(screen.getByTestId('second-place').textContent).toContain(words)
  })

  it('sets a password only when it is long, the same twice, and written down', async () => {
    await draw(stick())
    await userEvent.click(screen.getByTestId('copy-password-set'))
    const dialog = within(screen.getByTestId('copy-password-dialog'))
    expect(dialog.getByText(/没有后门，我们也找不回/)).toBeTruthy()
    const first = dialog.getByLabelText('密码（至少 8 个字符）')
    const second = dialog.getByLabelText('再输一次')
    await userEvent.type(first, 'kurz{Enter}')
    expect(dialog.getByText('至少 8 个字符。')).toBeTruthy()
    await userEvent.type(first, ' und gut')
    await userEvent.type(second, 'kurz und gu{Enter}')
    expect(dialog.getByText('两次输入不一样。')).toBeTruthy()
    await userEvent.type(second, 't{Enter}')
    expect(dialog.getByText('请先写下密码，再勾选。')).toBeTruthy()
    expect(at.desktop.state.copyPassword).toBeUndefined()
    await userEvent.click(dialog.getByTestId('copy-password-written'))
    await userEvent.type(second, '{Enter}')
    await waitFor(() => expect(at.desktop.state.copyPassword).toBe('kurz und gut'))
    expect(screen.getByTestId('copy-password-state').textContent).toContain('已加密')
    await userEvent.click(screen.getByTestId('copy-password-remove'))
    await userEvent.click(screen.getByTestId('copy-password-removing-save'))
    await waitFor(() => expect(at.desktop.state.copyPassword).toBeUndefined())
  })
})

const foreign = (own: Partial<SnapshotInfo>): SnapshotInfo => ({
  id: 'x',
  takenAt: MORNING,
  seq: 40,
  reason: 'close',
  schemaVersion: 10,
  size: 2_400_000,
  place: 'second',
  isEncrypted: false,
  isForeign: true,
  ...own,
})

describe('a new computer', () => {
  const open = async (...found: SnapshotInfo[]) => {
    at.desktop.state.folderToChoose = 'E:\\备份'
    at.desktop.replace('snapshots.list-elsewhere', () => found)
    const onRebuild = vi.fn()
    const onClose = vi.fn()
    drawAtDesk(await openDesk(), <BringBackDialog onClose={onClose} onRebuild={onRebuild} />)
    await userEvent.keyboard('{Enter}')
    return { onRebuild, onClose }
  }

  it('gets the snapshot that was chosen by keys, after its photos', async () => {
    const [late, early] = [foreign({ id: 'late', seq: 41 }), foreign({ id: 'early' })]
    at.desktop.replace('snapshots.bring-back', () => ok({ attachments: 3, damaged: 0 }))
    const { onRebuild } = await open(early, late)
    expect(await screen.findAllByTestId('found-snapshot')).toHaveLength(2)
    await userEvent.keyboard('{ArrowDown}{Enter}')
    await waitFor(() => expect(onRebuild).toHaveBeenCalledWith({ snapshot: early }))
    expect(at.desktop.calls).toContainEqual({
      name: 'snapshots.bring-back',
      argument: { id: 'early' },
    })
  })

  it('asks for the password, and goes on copying with it', async () => {
    const sealed = foreign({ isEncrypted: true })
    at.desktop.replace('snapshots.bring-back', ({ password }) =>
      password === 'richtiges'
        ? ok({ attachments: 0, damaged: 0 })
        : fail('snapshot.password-wrong'),
    )
    const { onRebuild } = await open(sealed)
    await userEvent.type(await screen.findByLabelText('副本密码'), 'falsch{Enter}')
    expect((await screen.findByRole('alert')).textContent).toBe('密码不对。')
    expect(onRebuild).not.toHaveBeenCalled()
    await userEvent.clear(screen.getByLabelText('副本密码'))
    await userEvent.type(screen.getByLabelText('副本密码'), 'richtiges{Enter}')
    await waitFor(() =>
      expect(onRebuild).toHaveBeenCalledWith({ snapshot: sealed, password: 'richtiges' }),
    )
    expect(at.desktop.state.copyPassword).toBe('richtiges')
  })

  it('says that a folder has no backups, and does not keep it when it is left', async () => {
    const { onClose } = await open()
    expect(await screen.findByText(/没有前台的备份/)).toBeTruthy()
    await userEvent.click(screen.getByText('取消'))
    await waitFor(() => expect(onClose).toHaveBeenCalled())
    expect(at.desktop.state.secondPlace).toBeUndefined()
  })
})
