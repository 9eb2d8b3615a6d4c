import { openDatabase } from '#renderer/db/database.ts'
import { loadRecords } from '#renderer/db/unit-of-work.ts'
import { desktop } from '#renderer/platform/desktop.ts'
import { createJournalKeeper } from '#renderer/session/journal-keeper.ts'
import { createSystemIds } from '#renderer/session/system-ids.ts'
import { BENCH_SIZE, buildBenchRecords } from '#shared/demo/build-bench-records.ts'
import { buildDemoShop } from '#shared/demo/build-demo-shop.ts'
import { systemClock } from '#shared/kernel/clock.ts'
import { day } from '#shared/kernel/day.ts'
import { instant } from '#shared/kernel/instant.ts'
import { unwrap } from '#shared/kernel/result.ts'

const SEED = 11
/** Fixed, so that the data set is the same in every year's bench. */
const TODAY = day('2026-11-22')
const NOW = unwrap(instant('2026-11-22T02:30:00.000Z'))
const ALL = BENCH_SIZE.customers + BENCH_SIZE.vehicles + BENCH_SIZE.visits

/**
 * Fills an empty database through the app's own loader, chunk by chunk, each its own command with
 * its journal entry. The shop comes last: until then the desk is not set up and draws nothing.
 * Progress is said on the console as a share.
 */
export async function loadBenchRecords(): Promise<void> {
  const db = unwrap(await openDatabase())
  const command = {
    command: 'load-bench-records',
    at: NOW,
    device: 'bench',
    nextId: createSystemIds(systemClock),
    keeper: createJournalKeeper(desktop),
  }
  let loaded = 0
  for (const chunk of buildBenchRecords({ seed: SEED, today: TODAY })) {
    unwrap(await loadRecords(db, command, chunk))
    const { customers = [], vehicles = [], visits = [] } = chunk
    loaded += customers.length + vehicles.length + visits.length
    console.log(`bench-progress ${loaded / ALL}`)
  }
  const demo = buildDemoShop({ today: TODAY, now: NOW, seed: SEED, locale: 'zh-CN' })
  const { shop, staff, bays, standardJobs } = demo
  unwrap(await loadRecords(db, command, { shop, staff, bays, standardJobs }))
  db.close()
}
