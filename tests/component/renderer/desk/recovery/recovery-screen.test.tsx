// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, configure, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { RecoveryScreen } from '#renderer/desk/recovery/recovery-screen.tsx'
import type { RebuildChoice, Start, StartStage } from '#renderer/desk/start/create-start.ts'
import { createFakeDesktop } from '#renderer/platform/fake-desktop.ts'
import type { SnapshotInfo } from '#shared/domain/snapshot/snapshot.ts'
import { zhCN } from '#shared/i18n/zh-CN/index.ts'
import { type Failure, fail } from '#shared/kernel/result.ts'
import { MORNING } from '#tests/support/records/clock.ts'

afterEach(cleanup)
// Another language is fetched first.
configure({ asyncUtilTimeout: 8_000 })

const aSnapshot = (own: Partial<SnapshotInfo>): SnapshotInfo => ({
  id: 'a',
  takenAt: MORNING,
  seq: 40,
  reason: 'hourly',
  schemaVersion: 10,
  size: 1000,
  place: 'here',
  isEncrypted: false,
  isForeign: false,
  ...own,
})

/** A start that only notes what it is asked for. */
const noteStart = (snapshots: readonly SnapshotInfo[] = []) => {
  const asked: (string | RebuildChoice)[] = []
  const start: Start = {
    opened: new Promise(() => {}),
    get: () => ({ kind: 'opening' }),
    subscribe: () => () => {},
    again: () => void asked.push('again'),
    beginEmpty: () => void asked.push('empty'),
    rebuild: (choice) => void asked.push(choice),
    stop: () => void asked.push('stop'),
    listSnapshots: async () => snapshots,
  }
  return { start, asked }
}

const draw = (
  stage: Extract<StartStage, { kind: 'trouble' | 'working' }>,
  snapshots: readonly SnapshotInfo[] = [],
) => {
  const desktop = createFakeDesktop()
  const noted = noteStart(snapshots)
  const first = { locale: 'zh-CN', catalogue: zhCN } as const
  render(<RecoveryScreen desktop={desktop} first={first} stage={stage} start={noted.start} />)
  const called = (): string[] => desktop.calls.map(({ name }) => name)
  return { ...noted, called }
}

const trouble = (problem: Failure<string>, snapshots?: readonly SnapshotInfo[]) =>
  draw({ kind: 'trouble', problem }, snapshots)

describe('records that do not open', () => {
  it('say what happened and what is safe; Enter puts the database aside, a digit quits', async () => {
    const { called } = trouble(fail('database.not-opened', { reason: 'UnknownError' }))
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('打不开记录数据库')
    expect(screen.getByText(/不会删除/)).toBeTruthy()
    expect(called()).toEqual([])
    await userEvent.keyboard('{Enter}')
    expect(called()).toEqual(['recovery.set-aside-records'])
    await userEvent.keyboard('5')
    expect(called().at(-1)).toBe('recovery.quit')
  })

  it('of a newer build say both versions, and offer nothing that could touch them', () => {
    trouble(fail('database.newer', { found: 12, known: 10 }))
    expect(screen.getByText(/第 12 版格式.*第 10 版/)).toBeTruthy()
    expect(screen.getAllByRole('listitem')).toHaveLength(2)
  })

  it('that wait for an import nobody holds are rebuilt without it only when told', async () => {
    const { asked } = trouble(fail('rebuild.load-not-held', { seq: 7, command: 'import' }))
    expect(screen.getByText(/第 7 条是一次成批导入/)).toBeTruthy()
    expect(asked).toEqual([])
    await userEvent.keyboard('13')
    expect(asked).toEqual([{ passesLoads: true }, 'empty'])
  })

  it('that meet a full disk ask for room, whatever was being written', async () => {
    const { asked } = trouble(fail('upgrade.not-exported', { reason: 'snapshot.disk-full' }))
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('磁盘已满')
    await userEvent.keyboard('{ArrowDown}{ArrowUp}{Enter}')
    expect(asked).toEqual(['again'])
  })

  it('are told in the language that is chosen there', async () => {
    trouble(fail('rebuild.nothing', { snapshots: 0 }))
    await userEvent.click(screen.getByText('English'))
    await waitFor(() =>
      expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
        'There is nothing to rebuild from',
      ),
    )
    expect(document.documentElement.lang).toBe('en')
  })

  it('are rebuilt from the snapshot a person chooses, an encrypted one with its password', async () => {
    const newer = aSnapshot({ id: 'b', seq: 50 })
    const elsewhere = aSnapshot({ id: 'c', seq: 30, place: 'second', isEncrypted: true })
    const { asked } = trouble(fail('rebuild.cancelled'), [newer, elsewhere])
    await userEvent.keyboard('2')
    await screen.findByText('到第 50 次存盘')
    await userEvent.keyboard('{ArrowDown}')
    await userEvent.type(await screen.findByLabelText('这份备份的密码'), 'hunter2{Enter}')
    expect(asked).toEqual([{ snapshot: elsewhere, password: 'hunter2' }])
  })
})

describe('a rebuild that goes on', () => {
  it('says how far it is, and stops by Escape', async () => {
    const progress = { task: 'replaying', done: 30, of: 120 } as const
    const { asked } = draw({ kind: 'working', progress, canStop: true })
    expect(screen.getByText('30 / 120')).toBeTruthy()
    expect(screen.getByRole('progressbar')).toHaveProperty('value', 30)
    await userEvent.keyboard('{Escape}')
    expect(asked).toEqual(['stop'])
  })

  it('cannot be stopped where half of it would be worse than none', async () => {
    const { asked } = draw({
      kind: 'working',
      progress: { task: 'upgrading', done: 0 },
      canStop: false,
    })
    expect(screen.queryByText('停下')).toBeNull()
    await userEvent.keyboard('{Escape}')
    expect(asked).toEqual([])
  })
})
