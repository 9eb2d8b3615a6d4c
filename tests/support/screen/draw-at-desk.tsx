// Dexie looks for IndexedDB when it is loaded: a test that uses this file begins with
// `import 'fake-indexeddb/auto'`, before any other import.

import { configure, type RenderResult, render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { changeRecords, type Work } from '#renderer/db/unit-of-work.ts'
import { WordsProvider } from '#renderer/i18n/words.tsx'
import { createSession, type Session, SessionProvider } from '#renderer/session/session.tsx'
import { NoticesProvider } from '#renderer/ui/notices/notices.tsx'
import { DEMO_SHOP } from '#shared/demo/demo-shop-data.ts'
import type { Bay, Staff, StaffRole } from '#shared/domain/staff/staff.ts'
import { zhCN } from '#shared/i18n/zh-CN/index.ts'
import { fixedClock } from '#shared/kernel/clock.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { ok } from '#shared/kernel/result.ts'
import { MORNING } from '../records/clock.ts'
import { openTestDatabase } from '../records/open-test-database.ts'
import { someStaffId } from '../records/some-records.ts'

// A busy machine answers late, not wrongly: waiting is for a condition, and patient.
configure({ asyncUtilTimeout: 8_000 })

const person = (id: string, name: string, ...roles: StaffRole[]): Staff => ({
  id: id as Staff['id'],
  name,
  roles,
  isActive: true,
})

/** 周敏 takes cars in, 刘志强 mends them, 陈国栋 inspects them, 李娜 takes the money. */
export const PEOPLE = {
  advisor: person(someStaffId, '周敏', 'advisor'),
  technician: person('01JQZZZZZZZZZZZZZZZZZZZZZ1', '刘志强', 'technician'),
  inspector: person('01JQZZZZZZZZZZZZZZZZZZZZZ2', '陈国栋', 'inspector'),
  cashier: person('01JQZZZZZZZZZZZZZZZZZZZZZ3', '李娜', 'cashier'),
} as const

export const BAY: Bay = { id: '01JQZZZZZZZZZZZZZZZZZZZZZ4' as Bay['id'], name: '3 号位', order: 0 }

/** A desk at work: a shop, four people, one bay, and what `fill` puts on record. */
export const openDesk = async (
  fill: (work: Work, session: Session) => Promise<void> = async () => {},
  now: Instant = MORNING,
): Promise<Session> => {
  const { db, nextId, keeper, command } = await openTestDatabase(`desk-${Math.random()}`)
  const session = createSession({
    db,
    nextId,
    keeper,
    clock: fixedClock(now),
    staff: PEOPLE.advisor,
    shop: DEMO_SHOP,
    device: 'desk-1',
  })
  await changeRecords(db, command('open-desk'), async (work) => {
    await work.shop.put(DEMO_SHOP)
    for (const each of Object.values(PEOPLE)) await work.staff.put(each)
    await work.bays.put(BAY)
    await fill(work, session)
    return ok(null)
  })
  return session
}

/** Draws a screen of the desk in Simplified Chinese. */
export const drawAtDesk = (session: Session, screen: ReactNode): RenderResult =>
  render(
    <WordsProvider catalogue={zhCN} locale="zh-CN">
      <NoticesProvider closeLabel="关闭">
        <SessionProvider session={session}>{screen}</SessionProvider>
      </NoticesProvider>
    </WordsProvider>,
  )
