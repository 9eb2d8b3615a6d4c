// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { findShop, listBays, listStaff } from '#renderer/db/repositories/shop.ts'
import { SetupPage } from '#renderer/features/setup/index.ts'
import { WordsProvider } from '#renderer/i18n/words.tsx'
import { NoticesProvider } from '#renderer/ui/notices/notices.tsx'
import { zhCN } from '#shared/i18n/zh-CN/index.ts'
import { fixedClock } from '#shared/kernel/clock.ts'
import { MORNING } from '#tests/support/records/clock.ts'
import { openTestDatabase } from '#tests/support/records/open-test-database.ts'

afterEach(cleanup)

const info = {
  version: '0',
  electron: '0',
  chromium: '0',
  platform: 'linux',
  isDemo: false,
} as const

const open = async () => {
  const { db, nextId, keeper } = await openTestDatabase()
  render(
    <WordsProvider catalogue={zhCN} locale="zh-CN">
      <NoticesProvider closeLabel="关闭">
        <SetupPage
          onRebuild={() => {}}
          clock={fixedClock(MORNING)}
          db={db}
          device="desk-1"
          info={info}
          keeper={keeper}
          nextId={nextId}
        />
      </NoticesProvider>
    </WordsProvider>,
  )
  return db
}

const type = async (label: string, text: string): Promise<void> =>
  userEvent.type(screen.getByLabelText(new RegExp(`^${label}`)), text)

describe('the first start', () => {
  it('opens the shop with its people, bays and a price list', async () => {
    const db = await open()
    await type('店名', '顺达汽修')
    await type('服务顾问', '周敏')
    await type('技师', '刘志强')
    await type('结算员', '周敏')
    await userEvent.click(screen.getByTestId('setup-save'))
    await waitFor(async () => expect((await findShop(db))?.name).toBe('顺达汽修'))
    expect(await listStaff(db)).toMatchObject([
      { name: '周敏', roles: ['advisor', 'cashier'] },
      { name: '刘志强', roles: ['technician'] },
    ])
    expect(await listBays(db)).toHaveLength(4)
    expect(await db.standardJobs.count()).toBeGreaterThanOrEqual(60)
  })

  it('names the wrong character of a credit code and writes nothing', async () => {
    const db = await open()
    await type('店名', '顺达汽修')
    await type('服务顾问', '周敏')
    await type('统一社会信用代码', '91110108MA01ABCDIE')
    await userEvent.click(screen.getByTestId('setup-save'))
    expect((await screen.findAllByText(/第 17 位“I”不对/)).length).toBeGreaterThan(0)
    expect(await findShop(db)).toBeUndefined()
  })

  it('wants a name and an advisor', async () => {
    const db = await open()
    await userEvent.click(screen.getByTestId('setup-save'))
    expect((await screen.findAllByText('请填写店名，它会印在每张单据上。')).length).toBeGreaterThan(
      0,
    )
    expect(screen.getByText('请至少填一位服务顾问。')).toBeTruthy()
    expect(await findShop(db)).toBeUndefined()
  })
})
