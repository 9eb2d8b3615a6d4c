import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { unwrap } from '#shared/kernel/result.ts'
import { at } from '#tests/support/domain/times.ts'
import {
  beginning,
  openSnapshotFiles,
  type SnapshotFiles,
  TEXTS,
} from '#tests/support/snapshots/snapshot-files.ts'

let files: SnapshotFiles
beforeEach(async () => {
  files = await openSnapshotFiles()
})
afterEach(() => files.remove())

const fileOf = async (): Promise<string> => {
  const [name, ...others] = await files.fileNames()
  if (name === undefined || others.length > 0) throw new Error('not exactly one file')
  return name
}

describe('a snapshot', () => {
  it('comes back as it was written, in the same pieces', async () => {
    const { id } = await files.take()
    const { ticket, header } = unwrap(await files.snapshots.open({ id, place: 'here' }))
    expect(header).toMatchObject({ ...beginning(), kind: 'header', format: 1, appVersion: '0.4.0' })
    const first = unwrap(await files.snapshots.next(ticket)).text
    expect(JSON.parse(first ?? '')).toEqual(header)
    for (const text of TEXTS) {
      expect(unwrap(await files.snapshots.next(ticket))).toEqual({ text })
    }
    expect(unwrap(await files.snapshots.next(ticket))).toEqual({ text: null })
  })

  it('says in its name when, up to where and why, and is listed by it alone', async () => {
    const info = await files.take()
    expect(info).toMatchObject({ takenAt: at('10:00'), seq: 42, reason: 'hourly', place: 'here' })
    expect(await files.snapshots.list()).toEqual([info])
    expect(await fileOf()).toBe(`${info.id}.jsonl.gz`)
  })

  it('is a plain gzip file, for whoever has nothing else', async () => {
    await files.take()
    const text = gunzipSync(await files.read(await fileOf())).toString('utf8')
    expect(text.endsWith(TEXTS.join(''))).toBe(true)
  })

  it('has no name before it is finished, and none when it is given up', async () => {
    const { ticket } = unwrap(await files.snapshots.begin(beginning()))
    unwrap(await files.snapshots.write(ticket, TEXTS[0]))
    expect(await files.snapshots.list()).toEqual([])
    await files.snapshots.drop(ticket)
    expect(await files.fileNames()).toEqual([])
    expect(await files.snapshots.write(ticket, TEXTS[0])).toMatchObject({ code: 'snapshot.gone' })
  })

  it('begun by a program that was killed is swept up by the next', async () => {
    unwrap(await files.snapshots.begin(beginning()))
    expect(await files.fileNames()).toHaveLength(1)
    const { id } = await files.take()
    expect(await files.fileNames()).toEqual([`${id}.jsonl.gz`])
  })

  it('that holds more is newer, whatever the clock said', async () => {
    const early = await files.take({ takenAt: at('17:00') }, 50)
    const late = await files.take({ takenAt: at('09:00') }, 60)
    expect((await files.snapshots.list()).map(({ id }) => id)).toEqual([late.id, early.id])
  })
})

describe('a damaged snapshot', () => {
  it('is found wherever one bit of it flipped', async () => {
    const { id } = await files.take()
    const name = await fileOf()
    const good = await files.read(name)
    for (let at = 0; at < good.length; at += 1) {
      const bad = Buffer.from(good)
      bad.writeUInt8(bad.readUInt8(at) ^ (1 << (at % 8)), at)
      await writeFile(join(files.folder, name), bad)
      expect(await files.readAll(id), `byte ${at}`).toBe('snapshot.damaged')
    }
    await writeFile(join(files.folder, name), good)
    expect(await files.readAll(id)).toContain('王建国')
  })

  it('is found wherever it breaks off', async () => {
    const { id } = await files.take()
    const name = await fileOf()
    const good = await files.read(name)
    for (let length = 0; length < good.length; length += 7) {
      await writeFile(join(files.folder, name), good.subarray(0, length))
      expect(await files.readAll(id), `${length} bytes`).toBe('snapshot.damaged')
    }
  })

  it('is named, with how far it is good', async () => {
    const { id } = await files.take()
    const name = await fileOf()
    const bad = await files.read(name)
    bad.writeUInt8(bad.readUInt8(bad.length - 12) ^ 1, bad.length - 12)
    await writeFile(join(files.folder, name), bad)
    expect(await files.snapshots.open({ id, place: 'here' })).toMatchObject({
      code: 'snapshot.damaged',
      // The header and two of the three blocks.
      detail: { file: name, parts: 3, size: bad.length },
    })
  })

  it('that grew is found too', async () => {
    const { id } = await files.take()
    const name = await fileOf()
    await writeFile(
      join(files.folder, name),
      await files.read(name).then((good) => Buffer.concat([good, good])),
    )
    expect(await files.readAll(id)).toBe('snapshot.damaged')
  })
})

describe('a snapshot that is not there', () => {
  it('is gone, not damaged', async () => {
    const { id } = await files.take()
    await files.remove()
    expect(await files.snapshots.open({ id, place: 'here' })).toMatchObject({
      code: 'snapshot.gone',
    })
    expect(await files.snapshots.open({ id: 'no-such-name', place: 'here' })).toMatchObject({
      code: 'snapshot.gone',
    })
    expect(await files.snapshots.list()).toEqual([])
  })
})
