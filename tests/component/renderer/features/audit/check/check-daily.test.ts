// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { checkDaily } from '#renderer/features/audit/check/check-daily.ts'
import { createFakeDesktop } from '#renderer/platform/fake-desktop.ts'
import { day } from '#shared/kernel/day.ts'
import { openDesk } from '#tests/support/screen/draw-at-desk.tsx'

const TODAY = day('2026-11-27')
const TOMORROW = day('2026-11-28')
const DAMAGE = { file: '0000000001-2026-11-20.jsonl', line: 7, afterSeq: 6 }

const readings = (desktop: ReturnType<typeof createFakeDesktop>): number =>
  desktop.calls.filter(({ name }) => name === 'journal.verify').length

describe('the journal on disk', () => {
  it('is read through once a day', async () => {
    const desktop = createFakeDesktop()
    const { db } = await openDesk()
    expect(await checkDaily(db, TODAY, desktop)).toBeUndefined()
    expect(await checkDaily(db, TODAY, desktop)).toBeUndefined()
    expect(readings(desktop)).toBe(1)
    await checkDaily(db, TOMORROW, desktop)
    expect(readings(desktop)).toBe(2)
  })

  it('is told damaged each time until it is mended', async () => {
    const desktop = createFakeDesktop()
    desktop.state.journal.damage = DAMAGE
    const { db } = await openDesk()
    expect(await checkDaily(db, TODAY, desktop)).toEqual(DAMAGE)
    expect(await checkDaily(db, TODAY, desktop)).toEqual(DAMAGE)
  })
})
