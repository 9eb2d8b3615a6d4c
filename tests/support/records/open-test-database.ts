// Dexie looks for IndexedDB when it is loaded: a test that uses this file begins with
// `import 'fake-indexeddb/auto'`, before any other import.

import { openDatabase, type QiantaiDatabase } from '#renderer/db/database.ts'
import type { Command } from '#renderer/db/unit-of-work.ts'
import { unwrap } from '#shared/kernel/result.ts'
import type { UlidSource } from '#shared/kernel/ulid.ts'
import { MORNING } from './clock.ts'
import { createTestIds } from './ids.ts'
import { createMemoryKeeper, type MemoryKeeper } from './memory-keeper.ts'
import { someStaffId } from './some-records.ts'

let count = 0

/** A name no other test of this file uses. */
export const nextDatabaseName = (): string => {
  count += 1
  return `test-${count}`
}

/** Records of their own for one test. */
export interface TestRecords {
  readonly db: QiantaiDatabase
  readonly nextId: UlidSource
  /** The journal on disk, in memory. */
  readonly keeper: MemoryKeeper
  /** A command of some staff at the counter desk. */
  command(name?: string): Command
}

export const openTestDatabase = async (name = nextDatabaseName()): Promise<TestRecords> => {
  const nextId = createTestIds()
  const keeper = createMemoryKeeper()
  return {
    db: unwrap(await openDatabase(name)),
    nextId,
    keeper,
    command: (command = 'test') => ({
      command,
      actor: someStaffId,
      at: MORNING,
      device: 'counter-1',
      nextId,
      keeper,
    }),
  }
}
