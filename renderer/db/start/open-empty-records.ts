import Dexie from 'dexie'
import { ok, type Result } from '#shared/kernel/result.ts'
import { openDatabase } from '../database.ts'
import type { StartPorts } from './ports.ts'
import type { Rebuilt } from './rebuild-records.ts'
import { NOTHING_DONE } from './start-report.ts'

/** Opens empty records where nothing can be made of what is left; the journal files are set aside. */
export async function openEmptyRecords(
  name: string,
  { journal }: StartPorts,
): Promise<Result<Rebuilt>> {
  const begun = await journal.beginAnew('given-up')
  if (!begun.ok) return begun
  await Dexie.delete(name)
  const opened = await openDatabase(name)
  return opened.ok ? ok({ db: opened.value, report: NOTHING_DONE }) : opened
}
