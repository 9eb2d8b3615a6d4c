// @vitest-environment jsdom
import { act, cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DiskBanner } from '#renderer/desk/shell/disk-banner.tsx'
import { WordsProvider } from '#renderer/i18n/words.tsx'
import { createFakeDesktop, type FakeDesktop } from '#renderer/platform/fake-desktop.ts'
import { zhCN } from '#shared/i18n/zh-CN/index.ts'

const GB = 1024 ** 3
const MB = 1024 ** 2

let desktop: FakeDesktop
vi.mock('#renderer/platform/desktop.ts', () => ({
  desktop: {
    call: (...given: Parameters<FakeDesktop['call']>) => desktop.call(...given),
    listen: (...given: Parameters<FakeDesktop['listen']>) => desktop.listen(...given),
  },
}))

beforeEach(() => {
  desktop = createFakeDesktop()
})
afterEach(cleanup)

const room = (free: number) => ({
  free,
  total: 64 * GB,
  isLow: free < 2 * GB,
  isFull: free < 32 * MB,
})

const drawWith = (free: number) => {
  desktop.state.disk = room(free)
  render(
    <WordsProvider catalogue={zhCN} locale="zh-CN">
      <DiskBanner />
    </WordsProvider>,
  )
}

const change = (free: number) => {
  desktop.state.disk = room(free)
  act(() => desktop.emit('disk.changed', desktop.state.disk))
}

const banner = () => screen.queryByTestId('disk-banner')

describe('the room on the disk', () => {
  it('is no matter while there is enough', async () => {
    drawWith(30 * GB)
    await waitFor(() => expect(desktop.calls).toHaveLength(1))
    expect(banner()).toBeNull()
  })

  it('is told when it is low, with how much is left and what to do', async () => {
    drawWith(1.8 * GB)
    const shown = await screen.findByRole('status')
    expect(shown.textContent).toContain('还剩 1.8 GB（共 64 GB）')
    expect(shown.textContent).toContain('请删掉或移走不用的文件')
  })

  it('can be put away until half of it is gone', async () => {
    drawWith(1.8 * GB)
    await userEvent.click(await screen.findByTestId('disk-later'))
    expect(banner()).toBeNull()
    change(1.2 * GB)
    expect(banner()).toBeNull()
    change(0.8 * GB)
    expect(banner()?.textContent).toContain('还剩 819 MB')
  })

  it('cannot be put away where nothing is saved any more, and goes when there is room', async () => {
    drawWith(1.8 * GB)
    await userEvent.click(await screen.findByTestId('disk-later'))
    change(10 * MB)
    expect(screen.getByRole('alert').textContent).toContain('现在不能保存')
    expect(screen.queryByTestId('disk-later')).toBeNull()
    change(30 * GB)
    expect(banner()).toBeNull()
  })

  it('is asked again at a click', async () => {
    drawWith(10 * MB)
    const check = await screen.findByTestId('disk-check')
    desktop.state.disk = room(30 * GB)
    await userEvent.click(check)
    await waitFor(() => expect(banner()).toBeNull())
  })
})
