import { randomBytes } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { SNAPSHOT_RESERVE } from '#electron/services/snapshots/snapshots.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { mountSmallDisk, type SmallDisk } from '#tests/support/disk/small-disk.ts'
import {
  beginning,
  openSnapshotFiles,
  type SnapshotFiles,
} from '#tests/support/snapshots/snapshot-files.ts'

const KB = 1024

/** Lines that no compression makes small. */
const noise = (kilobytes: number): string =>
  `${JSON.stringify({ kind: 'rows', table: 'x', rows: [randomBytes(kilobytes * 750).toString('base64')] })}\n`

let disk: SmallDisk | undefined
let files: SnapshotFiles | undefined
beforeEach(async () => {
  disk = await mountSmallDisk(2)
  if (disk !== undefined) files = await openSnapshotFiles(disk.folder)
})
afterEach(async () => {
  await files?.remove()
  await disk?.remove()
})

describe('a disk that is filled while a snapshot is written', () => {
  it('refuses it, and leaves neither half a file nor harm to the one before', async (test) => {
    if (disk === undefined || files === undefined) return test.skip('no small volume here')
    const before = await files.take()
    const { ticket } = unwrap(await files.snapshots.begin(beginning({ fromSeq: 42 })))
    unwrap(await files.snapshots.write(ticket, noise(300)))
    await disk.fill(20 * KB)
    const outcomes: string[] = []
    for (let times = 0; times < 3; times += 1) {
      const written = await files.snapshots.write(ticket, noise(300))
      outcomes.push(written.ok ? 'written' : written.code)
    }
    expect(outcomes).toEqual(['snapshot.disk-full', 'snapshot.gone', 'snapshot.gone'])
    expect(await files.fileNames()).toEqual([`${before.id}.jsonl.gz`])
    expect(await files.readAll(before.id)).toContain('王建国')
    await disk.clear()
    const after = await files.take({ fromSeq: 42 }, 50)
    expect(await files.readAll(after.id)).toContain('王建国')
  })
})

describe('a disk with little room', () => {
  it('is left to the journal: saving goes before backing up', async () => {
    const free = { bytes: SNAPSHOT_RESERVE }
    const place = await openSnapshotFiles(undefined, async () => free.bytes)
    try {
      const refused = await place.snapshots.begin(beginning())
      expect(refused).toMatchObject({ code: 'snapshot.disk-full' })
      expect(await place.fileNames()).toEqual([])
      free.bytes += 1
      const { size } = await place.take()
      // The next will be as large as the last.
      free.bytes = SNAPSHOT_RESERVE + size
      expect(await place.snapshots.begin(beginning())).toMatchObject({ ok: false })
    } finally {
      await place.remove()
    }
  })
})
