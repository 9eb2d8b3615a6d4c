import { describe, expect, it } from 'vitest'
import { listSourceFiles } from './source-files.ts'

/** A row taken out of a table, or a database thrown away. Maps and sets are not named like this. */
const DELETES =
  /(\b(?:db|past|work|table|trans(?:action)?)(?:\s*\.\s*\w+|\.table\([^)]*\))?|\bDexie)\s*\.\s*(?:delete|bulkDelete|clear|deleteObjectStore)\(/

/** Where it may be, and why: records themselves are closed, never deleted. */
const NAMED: Readonly<Record<string, string>> = {
  'renderer/db/drafts.ts': 'half-typed forms are no records',
  'renderer/db/unit-of-work/clear-demo.ts': 'the demo shop was play',
  'renderer/db/unit-of-work/turn-back.ts': 'a restore to before a record was made',
  'renderer/db/rebuild/apply-entry.ts': 'what such a restore did, carried out once more',
  'renderer/db/rebuild/unfinished.ts': 'a mark that a copy is half built',
  'renderer/db/rebuild/load-snapshot.ts': 'a database that is filled anew from a snapshot',
  'renderer/db/restore/build-past.ts': 'the past is built beside the records and dropped',
  'renderer/db/start/rebuild-records.ts': 'records that are built anew',
  'renderer/db/start/open-empty-records.ts': 'what could not be opened, kept aside before',
}

describe('nothing is deleted, only closed', () => {
  it('is looked for as it is written', () => {
    for (const text of [
      'await db.visits.delete(id)',
      'await db.table(name).bulkDelete(gone)',
      'for (const table of db.tables) await table.clear()',
      'await Dexie.delete(name)',
    ]) {
      expect(DELETES.test(text), text).toBe(true)
    }
    for (const text of ['waiting.delete(id)', 'listeners.delete(tell)', 'pad.clear()']) {
      expect(DELETES.test(text), text).toBe(false)
    }
  })

  it('anywhere but where it has a reason', () => {
    const found = listSourceFiles('renderer', 'shared').filter(({ text }) => DELETES.test(text))
    expect(found.map(({ path }) => path).filter((path) => !(path in NAMED))).toEqual([])
    // A reason that nobody needs any more would hide the next one.
    const paths = new Set(found.map(({ path }) => path))
    expect(Object.keys(NAMED).filter((path) => !paths.has(path))).toEqual([])
  })

  it('has no way in the stores that commands write through', () => {
    const [store] = listSourceFiles('renderer/db/unit-of-work').filter(({ path }) =>
      path.endsWith('/store.ts'),
    )
    expect(store?.text).toContain('export interface Store')
    expect(store?.text).not.toMatch(/delete|remove/)
  })
})
