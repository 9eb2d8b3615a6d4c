import 'fake-indexeddb/auto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { QiantaiDatabase } from '#renderer/db/database.ts'
import { changeRecords, loadRecords } from '#renderer/db/unit-of-work.ts'
import { type ExportRun, exportEverything } from '#renderer/features/export/export-everything.ts'
import { createFakeDesktop, type FakeDesktop } from '#renderer/platform/fake-desktop.ts'
import { buildDemoShop } from '#shared/demo/build-demo-shop.ts'
import { computeJobAmount } from '#shared/domain/estimate/price-job.ts'
import { csvFileOf, EXPORTED_KIND_NAMES, tablesOf } from '#shared/domain/export/exported-kinds.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { createSay } from '#shared/i18n/create-say.ts'
import { en } from '#shared/i18n/en/index.ts'
import { zhCN } from '#shared/i18n/zh-CN/index.ts'
import { zhTW } from '#shared/i18n/zh-TW/index.ts'
import { day } from '#shared/kernel/day.ts'
import { instant } from '#shared/kernel/instant.ts'
import { fail, ok, unwrap } from '#shared/kernel/result.ts'
import { sha256 } from '#shared/kernel/sha256.ts'
import {
  type ExportedFiles,
  readCsv,
  readJson,
  sumColumn,
  textOf,
} from '#tests/support/export/read-export.ts'
import { openTestDatabase, type TestRecords } from '#tests/support/records/open-test-database.ts'

const now = unwrap(instant('2026-11-22T14:40:00+08:00'))
const demo = buildDemoShop({ today: day('2026-11-22'), now, seed: 7, locale: 'zh-CN' })
const FOLDER = '前台资料 2026-11-22 1440'

interface Manifest {
  readonly currency: string
  readonly journal: {
    readonly entries: number
    readonly firstSeq: number
    readonly lastSeq: number
  }
  readonly tables: readonly {
    readonly table: string
    readonly records: number
    readonly lists: readonly {
      readonly table: string
      readonly rows: number
      readonly csv: string
    }[]
  }[]
  readonly files: readonly {
    readonly name: string
    readonly size: number
    readonly sha256: string
  }[]
}

let records: TestRecords
const runOf = (desktop: FakeDesktop, more: Partial<ExportRun> = {}): ExportRun => ({
  db: records.db,
  desktop,
  says: { 'zh-CN': createSay(zhCN), 'zh-TW': createSay(zhTW), en: createSay(en) },
  locale: 'zh-CN',
  shop: demo.shop ?? (fail('no shop') as never),
  name: '赵立军',
  appVersion: '0.1.0',
  at: now,
  withPhotos: false,
  signal: new AbortController().signal,
  onProgress: () => {},
  note: async () => ok(null),
  ...more,
})

beforeAll(async () => {
  records = await openTestDatabase()
  const { db, command, nextId } = records
  unwrap(await loadRecords(db, command('load-demo-shop'), demo))
  await db.settings.put({ id: 'preference:locale', value: 'en' })
  await db.settings.put({ id: 'draft:reception', value: { name: '还没提交的客户' } })
  await db.pins.put({ id: nextId<'Staff'>(), salt: 'c2FsdA==', hash: 'aGFzaA==' })
  await changeRecords(db, command('change-customer'), async (work) => {
    const [customer] = await work.customers.list()
    if (customer === undefined) return fail('none')
    await work.customers.put({ ...customer, contact: '=HYPERLINK("http://x")' })
    return ok(null)
  })
})

async function exported(more: Partial<ExportRun> = {}): Promise<ExportedFiles> {
  const desktop = createFakeDesktop()
  unwrap(await exportEverything(runOf(desktop, more)))
  const files = desktop.state.exported.get(FOLDER)
  if (files === undefined) throw new Error('nothing was exported')
  return files
}

/** The records as the work of a command sees them. */
async function storedVisits(db: QiantaiDatabase): Promise<Visit[]> {
  let visits: Visit[] = []
  await changeRecords(db, records.command('read'), async (work) => {
    visits = await work.visits.list()
    return ok(null)
  })
  return visits
}

describe('everything of the demo shop', () => {
  let files: ExportedFiles
  beforeAll(async () => {
    files = await exported()
  })

  it('comes back from JSON as it is on record', async () => {
    const visits = await storedVisits(records.db)
    expect(visits.length).toBeGreaterThan(100)
    expect(readJson<Visit[]>(files, 'visits.json')).toEqual(
      [...visits].sort((a, b) => (a.id < b.id ? -1 : 1)),
    )
    expect(readJson<object[]>(files, 'settings.json')).toEqual([demo.shop])
    expect(readJson<object[]>(files, 'sales.json')).toHaveLength(demo.sales?.length ?? -1)
    expect(readJson<object[]>(files, 'customers.json')).toHaveLength(demo.customers?.length ?? -1)
  })

  it('is as many rows by another reader’s count', () => {
    const { tables } = readJson<Manifest>(files, 'manifest.json')
    expect(tables.map(({ table }) => table)).toEqual([...EXPORTED_KIND_NAMES])
    for (const { table, records: count, lists } of tables) {
      expect(readCsv(files, `${table}.csv`), table).toHaveLength(count)
      expect(readJson<object[]>(files, `${table}.json`), table).toHaveLength(count)
      for (const list of lists) expect(readCsv(files, list.csv), list.table).toHaveLength(list.rows)
    }
  })

  it('adds up to what the domain reckons', () => {
    const visits = demo.visits ?? []
    const due = visits.reduce((sum, { settlement }) => sum + (settlement?.totals.due ?? 0), 0)
    expect(due).toBeGreaterThan(0)
    expect(sumColumn(readCsv(files, 'visits.csv'), 'settlement.totals.due')).toBe(due)

    const paid = visits
      .flatMap(({ settlement }) => settlement?.payments ?? [])
      .reduce((sum, { amount }) => sum + amount, 0)
    expect(sumColumn(readCsv(files, 'lists/visits.settlement.payments.csv'), 'amount')).toBe(paid)

    const approved = visits
      .flatMap(({ jobs }) => jobs)
      .reduce((sum, { approval }) => sum + (approval.state === 'approved' ? approval.amount : 0), 0)
    const jobs = readCsv(files, 'lists/visits.jobs.csv')
    const rows = jobs.filter((row) => row['approval.state'] === 'approved')
    expect(sumColumn(rows, 'approval.amount')).toBe(approved)
    const reckoned = visits
      .flatMap((visit) => visit.jobs)
      .filter(({ approval }) => approval.state === 'approved')
      .reduce((sum, job) => sum + computeJobAmount(job), 0)
    expect(approved).toBe(reckoned)
  })

  it('names whose a part is by a visit that is there', () => {
    const ids = new Set(readCsv(files, 'visits.csv').map(({ id }) => id))
    const parts = readCsv(files, 'lists/visits.jobs.parts.csv')
    expect(parts.length).toBeGreaterThan(100)
    expect(parts.filter(({ record = '' }) => !ids.has(record))).toEqual([])
    expect(new Set(parts.map(({ currency }) => currency))).toEqual(new Set(['CNY']))
  })

  it('runs no formula in a spreadsheet', () => {
    const contacts = readCsv(files, 'customers.csv').map(({ contact }) => contact)
    expect(contacts).toContain(`'=HYPERLINK("http://x")`)
  })

  it('leaves out PINs, drafts, preferences and search keys', () => {
    const all = [...files].map(([name, text]) => `${name}\n${text}`).join('\n')
    expect(all).not.toContain('c2FsdA==')
    expect(all).not.toContain('还没提交的客户')
    expect(all).not.toContain('preference:locale')
    expect(textOf(files, 'visits.json')).not.toContain('searchKeys')
    expect([...files.keys()].filter((name) => name.includes('pins'))).toEqual([])
  })

  it('has the journal line by line, with what was changed', () => {
    const entries = textOf(files, 'journal.jsonl')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    const { journal } = readJson<Manifest>(files, 'manifest.json')
    expect(entries).toHaveLength(journal.entries)
    expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, index) => index + 1))
    expect(entries.at(-1)).toMatchObject({ command: 'change-customer', seq: journal.lastSeq })
  })

  it('is told file by file with size and hash', () => {
    const manifest = readJson<Manifest>(files, 'manifest.json')
    expect(manifest.files.map(({ name }) => name)).toEqual(
      expect.arrayContaining([...files.keys()].filter((name) => name !== 'manifest.json')),
    )
    for (const { name, size, sha256: hash } of manifest.files.filter(({ size }) => size < 20_000)) {
      expect(sha256(textOf(files, name)), name).toBe(hash)
      expect(new TextEncoder().encode(textOf(files, name)).byteLength, name).toBe(size)
    }
  })

  it('explains every column in three languages', () => {
    const dictionary = readCsv(files, 'dictionary.csv')
    for (const table of EXPORTED_KIND_NAMES.flatMap(tablesOf)) {
      const [heading = ''] = textOf(files, csvFileOf(table)).replace('\ufeff', '').split('\r\n')
      const told = dictionary.filter((entry) => entry.table === table.name)
      expect(told.map(({ field }) => field).join(','), table.name).toBe(heading)
    }
    const unsaid = dictionary.filter(
      (entry) =>
        [entry['meaning.zh-CN'], entry['meaning.zh-TW'], entry['meaning.en']].some(
          (meaning) => meaning === undefined || meaning === '',
        ) || entry['meaning.zh-CN'] === entry.field,
    )
    // What the trade itself writes in Latin letters.
    expect([...new Set(unsaid.map(({ field }) => field))]).toEqual([])
    const state = dictionary.find(
      ({ table, field }) => table === 'visits.jobs' && field === 'approval.state',
    )
    expect(state?.['values.zh-CN']).toContain('approved = ')
    expect(state?.['values.en']).toMatch(/declined = [A-Za-z]/)
  })

  it('says in the README what lies there', () => {
    expect(textOf(files, 'README.txt')).toContain('数据字典')
  })
})

describe('an export of a shop that has just begun', () => {
  beforeAll(async () => {
    records = await openTestDatabase()
    const { customers = [], vehicles = [], visits = [], ...rest } = demo
    const few = { customers: customers.slice(0, 5), vehicles: vehicles.slice(0, 5) }
    const { shop, staff = [] } = rest
    const begun = {
      ...few,
      visits: visits.slice(0, 5),
      staff,
      ...(shop === undefined ? {} : { shop }),
    }
    unwrap(await loadRecords(records.db, records.command('load-demo-shop'), begun))
  })

  it('speaks the language that was chosen', async () => {
    const desktop = createFakeDesktop()
    unwrap(await exportEverything(runOf(desktop, { locale: 'en' })))
    const [[name, english] = ['', new Map()]] = [...desktop.state.exported]
    expect(name).toBe('Qiantai export 2026-11-22 1440')
    expect(english.get('README.txt')).toContain('what each column means')
  })

  it('tells how far it is, and never goes back', async () => {
    const shares: number[] = []
    await exported({ onProgress: ({ share }) => shares.push(share) })
    expect(shares).toEqual([...shares].sort((a, b) => a - b))
    expect(shares.at(-1)).toBe(1)
  })

  it('cancelled half-way leaves nothing', async () => {
    const desktop = createFakeDesktop()
    const controller = new AbortController()
    const result = await exportEverything(
      runOf(desktop, {
        signal: controller.signal,
        onProgress: ({ part }) => {
          if (part === 'visits') controller.abort()
        },
      }),
    )
    expect(result).toMatchObject({ ok: false, code: 'export.cancelled' })
    expect(desktop.state.exported.size).toBe(0)
    expect(desktop.calls.at(-1)?.name).toBe('exports.drop')
  })

  it('onto a full disk is told, and nothing looks whole', async () => {
    const desktop = createFakeDesktop()
    let writes = 0
    desktop.replace('exports.write', () => {
      writes += 1
      return writes > 30 ? fail('export.disk-full') : ok(null)
    })
    expect(await exportEverything(runOf(desktop))).toMatchObject({ code: 'export.disk-full' })
    expect(desktop.state.exported.size).toBe(0)
  })

  it('does not leave where the journal cannot say so', async () => {
    const desktop = createFakeDesktop()
    const result = await exportEverything(
      runOf(desktop, { note: async () => fail('save.disk-full') }),
    )
    expect(result).toMatchObject({ code: 'save.disk-full' })
    expect(desktop.state.exported.size).toBe(0)
  })

  it('not begun where no folder was chosen', async () => {
    const desktop = createFakeDesktop()
    desktop.replace('exports.begin', () => fail('save.cancelled'))
    expect(await exportEverything(runOf(desktop))).toMatchObject({ code: 'save.cancelled' })
  })

  it('with photos names those that this computer does not have', async () => {
    const desktop = createFakeDesktop()
    const hash = 'ab'.repeat(32)
    desktop.replace('exports.copy-photos', ({ hashes }) => ok({ missing: hashes.slice(0, 1) }))
    const { db, command } = records
    await changeRecords(db, command('correct-intake'), async (work) => {
      const [visit] = await work.visits.list()
      if (visit === undefined) return fail('none')
      const photo = {
        hash,
        size: 3,
        mime: 'image/jpeg' as const,
        width: 1,
        height: 1,
        thumbnail: '',
      }
      const damage = [{ panel: 'bonnet' as const, kind: 'dent' as const, photo }]
      await work.visits.put({ ...visit, intake: { ...visit.intake, damage } })
      return ok(null)
    })
    const report = unwrap(await exportEverything(runOf(desktop, { withPhotos: true })))
    expect(report.missing).toBeGreaterThan(0)
    const manifest = textOf(desktop.state.exported.get(FOLDER) ?? new Map(), 'manifest.json')
    expect(manifest).toContain(hash)
  })
})
