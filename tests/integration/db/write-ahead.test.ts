import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { changeRecords, clearDemo, loadRecords } from '#renderer/db/unit-of-work.ts'
import { DEMO_SHOP } from '#shared/demo/demo-shop-data.ts'
import { fail, ok } from '#shared/kernel/result.ts'
import {
  type JournalFolder,
  openJournalFolder,
} from '#tests/support/journal/open-journal-folder.ts'
import { openTestDatabase, type TestRecords } from '#tests/support/records/open-test-database.ts'
import { someCustomer } from '#tests/support/records/some-records.ts'

/** The records with a journal file on a real disk, as the desk and main have them together. */
interface Shop extends TestRecords {
  readonly place: JournalFolder
  /** Puts a customer on record. */
  receive(name: string): Promise<unknown>
  onRecord(): Promise<string[]>
  onDisk(): Promise<string[]>
}

let place: JournalFolder
beforeEach(async () => {
  place = await openJournalFolder()
})
afterEach(async () => {
  vi.restoreAllMocks()
  await place.remove()
})

const openShop = async (): Promise<Shop> => {
  const records = await openTestDatabase()
  const keeper = {
    ...place.start(),
    isDiskFull: async () => place.free !== undefined && place.free < 1_000_000,
  }
  const { db, nextId } = records
  const command: TestRecords['command'] = (name) => ({ ...records.command(name), keeper })
  return {
    ...records,
    place,
    command,
    receive: (name) =>
      changeRecords(db, command('receive'), async (work) => {
        await work.customers.put(someCustomer(nextId, { name }))
        return ok(name)
      }),
    onRecord: async () => (await db.customers.toArray()).map(({ name }) => name).sort(),
    async onDisk() {
      const { texts } = await keeper.read({ afterSeq: 0, limit: 100 })
      return texts.map(
        (text) =>
          (JSON.parse(text) as { changes: [{ set: { name: string } }] }).changes[0].set.name,
      )
    },
  }
}

describe('what is called saved', () => {
  it('is on disk as it is in the records', async () => {
    const { receive, db, place: at } = await openShop()
    expect(await receive('王芳')).toEqual({ ok: true, value: '王芳' })
    const [row] = await db.journal.toArray()
    const { touches, ...entry } = row ?? {}
    expect(touches).toHaveLength(1)
    const { texts } = await at.start().read({ afterSeq: 0, limit: 10 })
    expect(texts.map((text) => JSON.parse(text) as unknown)).toEqual([entry])
  })

  it('was on disk before it was in the records', async () => {
    const { db, command, nextId } = await openShop()
    const seen: number[] = []
    const { keeper } = command()
    const slow = {
      ...keeper,
      append: async (entry: { seq: number; text: string }) => {
        const outcome = await keeper.append(entry)
        await new Promise((done) => setTimeout(done, 30))
        // Another window would see the records as they were.
        const other = new Dexie(db.name)
        seen.push(await other.open().then(() => entry.seq))
        other.close()
        return outcome
      },
    }
    const saved = await changeRecords(db, { ...command('slow'), keeper: slow }, async (work) => {
      await work.customers.put(someCustomer(nextId))
      return ok(null)
    })
    expect(saved).toMatchObject({ ok: true })
    expect(seen).toEqual([1])
    expect(await db.customers.count()).toBe(1)
  })

  it('is in the order of its numbers when many save at once', async () => {
    const { receive, onDisk, onRecord, place: at } = await openShop()
    await Promise.all(Array.from({ length: 40 }, (_, index) => receive(`客${index}`)))
    expect((await onDisk()).sort()).toEqual(await onRecord())
    expect(await at.start().verify()).toMatchObject({ entries: 40 })
  })

  it('has no entry where nothing changed', async () => {
    const { db, command, onDisk } = await openShop()
    await changeRecords(db, command(), async () => ok(null))
    expect(await onDisk()).toEqual([])
  })

  it('has no entry where the rule refused', async () => {
    const { db, command, nextId, onDisk } = await openShop()
    await changeRecords(db, command(), async (work) => {
      await work.customers.put(someCustomer(nextId))
      return fail('not.today')
    })
    expect(await onDisk()).toEqual([])
  })
})

describe('a disk that refuses', () => {
  it('leaves the records as they were, and the same works once there is room', async () => {
    const { receive, onRecord, onDisk, place: at } = await openShop()
    await receive('王芳')
    at.free = 10
    expect(await receive('李雷')).toMatchObject({ ok: false, code: 'save.disk-full' })
    expect(await onRecord()).toEqual(['王芳'])
    at.free = undefined
    expect(await receive('李雷')).toMatchObject({ ok: true })
    expect(await onDisk()).toEqual(['王芳', '李雷'])
    expect(await onRecord()).toEqual(await onDisk().then((names) => names.sort()))
  })

  it('or a main process that is gone is no saving', async () => {
    const { db, command, nextId, onRecord } = await openShop()
    const { keeper } = command()
    const gone = { ...keeper, append: () => Promise.reject(new Error('no handler')) }
    const saved = await changeRecords(db, { ...command(), keeper: gone }, async (work) => {
      await work.customers.put(someCustomer(nextId))
      return ok(null)
    })
    expect(saved).toMatchObject({ ok: false, code: 'save.not-durable' })
    expect(await onRecord()).toEqual([])
  })

  it('keeps a list from being imported', async () => {
    const { db, command, nextId, place: at } = await openShop()
    at.free = 10
    const loaded = await loadRecords(db, command(), { customers: [someCustomer(nextId)] })
    expect(loaded).toMatchObject({ ok: false, code: 'save.disk-full' })
    expect(await db.customers.count()).toBe(0)
  })
})

describe('a browser that cannot write', () => {
  it.each([
    [10, 'save.disk-full'],
    [undefined, 'save.not-durable'],
  ])('with %s bytes left is told as %s, and nothing is changed', async (free, code) => {
    const { receive, onRecord, onDisk, place: at } = await openShop()
    await receive('王芳')
    at.free = free
    const put = IDBObjectStore.prototype.put
    const refusing = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...given
    ) {
      // So says Chromium of a full disk.
      if (this.name === 'customers') throw new DOMException('Internal error.', 'UnknownError')
      return put.apply(this, given)
    })
    expect(await receive('李雷')).toMatchObject({ ok: false, code })
    expect(await onRecord()).toEqual(['王芳'])
    expect(await onDisk()).toEqual(['王芳'])
    refusing.mockRestore()
    at.free = undefined
    expect(await receive('李雷')).toMatchObject({ ok: true })
  })

  it('because it has closed the records is asked once more: it opens them again', async () => {
    const { receive, onRecord, onDisk } = await openShop()
    await receive('王芳')
    // So says Chromium of the first who writes after a full disk.
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('Connection is closing.', 'UnknownError')
    })
    expect(await receive('李雷')).toMatchObject({ ok: true })
    expect(await onDisk()).toEqual(['王芳', '李雷'])
    expect(await onRecord()).toEqual(['李雷', '王芳'])
  })

  it('is not blamed for a bug in a command', async () => {
    const { db, command } = await openShop()
    const broken = changeRecords(db, command(), async () => {
      throw new TypeError('undefined is not a function')
    })
    await expect(broken).rejects.toThrow(TypeError)
  })
})

describe('records that cannot follow their entry', () => {
  /** Lets the browser abort the commit after all was written. */
  const watchJournal = () => {
    let writing: IDBTransaction | undefined
    const add = IDBObjectStore.prototype.add
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
      this: IDBObjectStore,
      ...given
    ) {
      if (this.name === 'journal') writing = this.transaction
      return add.apply(this, given)
    })
    // A page cannot name the reason; the browser can, and so can the one of the tests.
    return (reason: string) =>
      (writing as unknown as { _abort(reason: string): void })._abort(reason)
  }

  it.each([
    ['QuotaExceededError', 'save.disk-full'],
    ['UnknownError', 'save.not-durable'],
  ])('take it back: %s is %s', async (name, code) => {
    const { db, command, nextId, receive, onDisk, onRecord } = await openShop()
    await receive('王芳')
    const abort = watchJournal()
    const { keeper } = command()
    const appended: number[] = []
    const aborting = {
      ...keeper,
      append: async (entry: { seq: number; text: string }) => {
        const outcome = await keeper.append(entry)
        appended.push(entry.seq)
        abort(name)
        return outcome
      },
    }
    const saved = await changeRecords(db, { ...command(), keeper: aborting }, async (work) => {
      await work.customers.put(someCustomer(nextId, { name: '李雷' }))
      return ok(null)
    })
    expect(appended).toEqual([2])
    expect(saved).toMatchObject({ ok: false, code })
    expect(await onDisk()).toEqual(['王芳'])
    expect(await onRecord()).toEqual(['王芳'])
    // The next one is in step again.
    expect(await receive('韩梅')).toMatchObject({ ok: true })
    expect(await onDisk()).toEqual(['王芳', '韩梅'])
  })
})

describe('a demo that is thrown away', () => {
  it('sets its journal aside and begins a new one', async () => {
    const { db, command, nextId } = await openShop()
    const demo = { shop: { ...DEMO_SHOP, isDemo: true }, customers: [someCustomer(nextId)] }
    await loadRecords(db, command('load-demo-shop'), demo)
    const { keeper } = command()
    expect(await clearDemo(db, keeper)).toEqual({ ok: true, value: null })
    expect(await place.start().state()).toMatchObject({ lastSeq: 0 })
    expect(await loadRecords(db, command('load-demo-shop'), demo)).toMatchObject({ ok: true })
    expect(await place.start().verify()).toMatchObject({ entries: 1 })
  })
})
