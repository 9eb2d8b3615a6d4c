import { decideStart } from '#shared/domain/journal/decide-start.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { openDatabase, QiantaiDatabase } from '../database.ts'
import { LATEST_VERSION, VERSIONS } from '../versions/versions.ts'
import { beginJournalAnew, catchUpJournal } from './catch-up-journal.ts'
import { checkUpgrade } from './check-upgrade.ts'
import type { StartPorts } from './ports.ts'
import { readDatabaseState } from './read-database-state.ts'
import { NOTHING_DONE, type StartProgress, type StartReport } from './start-report.ts'

/**
 * Brings records of an older build forward, in this order: the journal files get what only the
 * database has; all records are exported as they are, and the export is verified; the upgrades run,
 * all or nothing; every record is compared with the export.
 * `upgrade.not-exported` {reason}: nothing was begun. `upgrade.failed` {reason}: nothing was changed.
 * `upgrade.differs` {table, id}: it was changed otherwise than it should; the export has it as it was.
 */
export async function upgradeRecords(
  name: string,
  from: number,
  { journal, snapshots }: StartPorts,
  hear: (progress: StartProgress) => void,
): Promise<Result<StartReport>> {
  const old = new QiantaiDatabase(
    name,
    VERSIONS.filter(({ version }) => version <= from),
  )
  try {
    await old.open()
    const ends = journal.state()
    const found = await readDatabaseState(old, journal, ends)
    const { lastSeq, damage } = await ends
    // Nobody ever opened a shop in it: there is nothing to keep.
    if (found.kind === 'absent') return ok(NOTHING_DONE)
    const decision = decideStart(found, { lastSeq, isDamaged: damage !== undefined }, [])
    const onEntry = (done: number): void => hear({ task: 'catching-up', done })
    // A database of before there was an export cannot be made anew of anything but these entries.
    const written =
      decision.kind === 'catch-up'
        ? await catchUpJournal(old, journal, decision.afterSeq, onEntry)
        : decision.kind === 'begin-anew'
          ? await beginJournalAnew(old, journal, decision.why, onEntry)
          : ok(null)
    if (!written.ok) return written
    hear({ task: 'exporting', done: 0 })
    const exported = await snapshots.take(old, 'before-upgrade')
    if (!exported.ok) return fail('upgrade.not-exported', { reason: exported.code })
    old.close()

    hear({ task: 'upgrading', done: 0 })
    const upgraded = await openDatabase(name)
    if (!upgraded.ok) return fail('upgrade.failed', { reason: String(upgraded.detail?.reason) })
    hear({ task: 'checking', done: 0 })
    const before = await snapshots.open(exported.value)
    const checked = before.ok ? await checkUpgrade(upgraded.value, before.value) : before
    upgraded.value.close()
    if (!checked.ok) return checked
    return ok({
      ...NOTHING_DONE,
      snapshot: exported.value,
      upgraded: { from, to: LATEST_VERSION },
    })
  } finally {
    old.close()
  }
}
