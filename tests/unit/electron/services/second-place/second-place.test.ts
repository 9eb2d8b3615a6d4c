import { rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { attachmentFile } from '#electron/services/attachments/attachment-file.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { at } from '#tests/support/domain/times.ts'
import { type CopiedShop, openCopiedShop } from '#tests/support/snapshots/copied-shop.ts'

const PASSWORD = '雷锋塔 1924!'

let shop: CopiedShop
beforeEach(async () => {
  shop = await openCopiedShop()
  await shop.appendJournal('0000000001-2026-11-26.jsonl', 'one\n')
  await shop.appendJournal('0000000030-2026-11-27.jsonl', 'thirty\n')
})
afterEach(() => shop.remove())

const choose = async (): Promise<void> => void unwrap(await shop.second.choose(shop.stick))
const names = async (part: string): Promise<string[]> =>
  [...(await shop.onStick()).keys()].filter((name) => name.includes(part)).sort()
const readAll = async (id: string, password?: string, from = shop): Promise<string> => {
  const opened = await from.snapshots.open({ id, place: 'second', password })
  if (!opened.ok) return opened.code
  let all = ''
  for (;;) {
    const read = await from.snapshots.next(opened.value.ticket)
    if (!read.ok) return read.code
    if (read.value.text === null) return all
    all += read.value.text
  }
}

describe('a second place', () => {
  it('gets snapshot, journal and photos as soon as it is chosen', async () => {
    const { id } = await shop.take()
    const photo = await shop.keepPhoto()
    await choose()
    expect(await shop.copied()).toMatchObject({
      state: 'idle',
      lastCopy: { at: at('10:00'), seq: 42 },
      isSameDisk: true,
    })
    expect(await names(`${id}.jsonl.gz`)).toHaveLength(1)
    expect(await names('/journal/')).toHaveLength(2)
    expect(await names(photo)).toHaveLength(1)
    expect(await shop.second.list()).toMatchObject([{ id, place: 'second', isEncrypted: false }])
    expect(await readAll(id)).toContain('王建国')
  })

  it('gets what is new after each snapshot, and photos once', async () => {
    await choose()
    await shop.keepPhoto()
    await shop.take()
    await shop.copied()
    const before = await shop.onStick()
    await shop.appendJournal('0000000030-2026-11-27.jsonl', 'thirty-one\n')
    const photo = await shop.keepPhoto()
    await shop.take({ takenAt: at('11:00') }, 50)
    expect(await shop.copied()).toMatchObject({ lastCopy: { seq: 50 } })
    const after = await shop.onStick()
    expect([...after.keys()].filter((name) => !before.has(name))).toHaveLength(2)
    expect(await names(photo)).toHaveLength(1)
    const [, last] = await names('/journal/')
    expect(after.get(last ?? '')?.toString()).toBe('thirty\nthirty-one\n')
  })

  it('gets an earlier journal file again that was written anew, though it is as long as before', async () => {
    await choose()
    await shop.take()
    await shop.copied()
    const name = '0000000001-2026-11-26.jsonl'
    const file = join(shop.profile, 'journal', name)
    await writeFile(file, 'own\n')
    const soon = new Date(Date.now() + 60_000)
    await utimes(file, soon, soon)
    await shop.take({ takenAt: at('11:00') }, 50)
    await shop.copied()
    const [first] = await names('/journal/')
    expect((await shop.onStick()).get(first ?? '')?.toString()).toBe('own\n')
  })

  it('that is pulled out is missing, not wrong, and is found again when it is back', async () => {
    await choose()
    await shop.take()
    await shop.copied()
    await shop.pullStick()
    expect(await shop.copied()).toMatchObject({ state: 'missing', lastCopy: { seq: 42 } })
    await shop.take({ takenAt: at('11:00') }, 50)
    expect(await shop.copied()).toMatchObject({ state: 'missing', lastCopy: { seq: 42 } })
    // Nothing is written where its mount point was left.
    expect((await shop.onStick()).size).toBe(0)
    await shop.plugStick()
    shop.runTimers()
    expect(await shop.copied()).toMatchObject({ state: 'idle', lastCopy: { seq: 50 } })
  })

  it('is not taken inside the records themselves, nor where nothing can be kept', async () => {
    expect(await shop.second.choose(join(shop.profile, 'inside'))).toMatchObject({
      code: 'place.inside',
    })
    await writeFile(join(shop.stick, 'a-file'), '')
    expect(await shop.second.choose(join(shop.stick, 'a-file'))).toMatchObject({
      code: 'place.unwritable',
    })
    expect(await shop.second.describe()).toBeUndefined()
  })

  it('keeps its files when it is not wanted any more', async () => {
    await shop.take()
    await choose()
    await shop.copied()
    const before = await shop.onStick()
    await shop.second.remove()
    await shop.take({ takenAt: at('11:00') }, 50)
    await shop.second.settled()
    expect(await shop.second.describe()).toBeUndefined()
    expect((await shop.onStick()).size).toBe(before.size)
  })

  it('throws away what the rule does not keep, as here', async () => {
    await choose()
    for (let minute = 0; minute < 5; minute += 1) {
      await shop.take({ takenAt: at(`10:0${minute}`) }, 50 + minute)
      await shop.copied()
    }
    expect(await shop.snapshots.list()).toHaveLength(1)
    expect(await shop.second.list()).toMatchObject([{ seq: 54 }])
  })

  it('does not take a damaged snapshot for a copy', async () => {
    const { id } = await shop.take()
    const file = join(shop.profile, 'snapshots', `${id}.jsonl.gz`)
    await writeFile(file, 'rubbish')
    await choose()
    await shop.copied()
    expect(await shop.second.list()).toEqual([])
  })

  it('leaves out a photo that is damaged here, and copies the rest', async () => {
    const bad = await shop.keepPhoto()
    await writeFile(attachmentFile(join(shop.profile, 'attachments'), bad), 'rubbish')
    const good = await shop.keepPhoto()
    await choose()
    expect(await shop.copied()).toMatchObject({ state: 'idle' })
    expect(await names(bad)).toEqual([])
    expect(await names(good)).toHaveLength(1)
  })

  it('brings photos back to a computer that lost them', async () => {
    const photo = await shop.keepPhoto()
    const { id } = await shop.take()
    await choose()
    await shop.copied()
    await rm(join(shop.profile, 'attachments'), { recursive: true })
    expect(unwrap(await shop.second.bringBack(id))).toEqual({ attachments: 1, damaged: 0 })
    expect(unwrap(await shop.second.bringBack(id))).toEqual({ attachments: 0, damaged: 0 })
    const copies = await names(photo)
    expect(copies).toHaveLength(1)
  })

  it('shows a new computer what the old one copied, apart from its own', async () => {
    const { id } = await shop.take()
    await choose()
    await shop.copied()
    const other = await openCopiedShop()
    try {
      unwrap(await other.second.choose(shop.stick))
      await other.second.settled()
      expect(await other.second.list()).toEqual([])
      expect(await other.second.listElsewhere()).toMatchObject([{ id, isForeign: true }])
      expect(await readAll(id, undefined, other)).toContain('王建国')
    } finally {
      await other.remove()
    }
  })
})

describe('a second place with a password', () => {
  beforeEach(async () => {
    await choose()
    unwrap(await shop.second.setPassword(PASSWORD))
  })

  it('holds nothing that can be read without it', async () => {
    const photo = await shop.keepPhoto(Buffer.from('PHOTO'.repeat(1000)))
    const { id } = await shop.take()
    await shop.copied()
    for (const [name, bytes] of await shop.onStick()) {
      if (name.endsWith('about.json')) continue
      expect(name).toMatch(/\.enc$/)
      expect(name).not.toContain(photo)
      for (const word of ['王建国', 'PHOTO', 'thirty', 'customers']) {
        expect(bytes.includes(word), name).toBe(false)
      }
      // Not even compressed.
      expect(bytes.indexOf(Buffer.from([0x1f, 0x8b, 0x08])), name).toBe(-1)
    }
    expect(await shop.second.list()).toMatchObject([{ id, isEncrypted: true }])
  })

  it('is read here without asking, elsewhere with the password only', async () => {
    const { id } = await shop.take()
    await shop.copied()
    expect(await readAll(id)).toContain('王建国')
    const other = await openCopiedShop()
    try {
      unwrap(await other.second.choose(shop.stick))
      await other.second.settled()
      expect(await readAll(id, undefined, other)).toBe('snapshot.password-needed')
      expect(await readAll(id, '雷锋塔 1925!', other)).toBe('snapshot.password-wrong')
      expect(await readAll(id, PASSWORD, other)).toContain('王建国')
      const photo = await shop.keepPhoto()
      await shop.take({ takenAt: at('11:00') }, 50)
      await shop.copied()
      expect(unwrap(await other.second.bringBack(id, PASSWORD))).toMatchObject({ attachments: 1 })
      const file = attachmentFile(join(other.profile, 'attachments'), photo)
      await expect(rm(file)).resolves.toBeUndefined()
    } finally {
      await other.remove()
    }
  })

  it('goes on after a restart without anybody typing it', async () => {
    await shop.copied()
    const again = shop.restart()
    await again.take({ takenAt: at('11:00') }, 50)
    expect(await again.copied()).toMatchObject({ state: 'idle', lastCopy: { seq: 50 } })
    expect(await again.second.hasPassword()).toBe(true)
  })

  it('never goes on plain where the key is not to be had', async () => {
    await shop.copied()
    const before = await shop.onStick()
    const moved = shop.restart('system-b:')
    await moved.take({ takenAt: at('11:00') }, 50)
    expect(await moved.copied()).toMatchObject({ state: 'locked' })
    expect((await moved.onStick()).size).toBe(before.size)
    unwrap(await moved.second.setPassword('a new password'))
    expect(await moved.copied()).toMatchObject({ state: 'idle', lastCopy: { seq: 50 } })
  })

  it('tells damage from a wrong password', async () => {
    const { id } = await shop.take()
    await shop.copied()
    const [file] = await names(`${id}.jsonl.gz.enc`)
    const path = join(shop.stick, file ?? '')
    const good = (await shop.onStick()).get(file ?? '') ?? Buffer.alloc(0)
    for (let at = 0; at < good.length; at += 1) {
      const bad = Buffer.from(good)
      bad.writeUInt8(bad.readUInt8(at) ^ (1 << (at % 8)), at)
      await writeFile(path, bad)
      expect(await readAll(id), `byte ${at}`).toBe('snapshot.damaged')
    }
    await writeFile(path, good.subarray(0, good.length - 1))
    expect(await readAll(id)).toBe('snapshot.damaged')
    await writeFile(path, good)
    expect(await readAll(id)).toContain('王建国')
  })
})

describe('a password that changes', () => {
  it('encrypts what was plain, and leaves nothing plain behind', async () => {
    const { id } = await shop.take()
    await shop.keepPhoto()
    await choose()
    await shop.copied()
    // Gone here, so it is only there.
    await rm(join(shop.profile, 'snapshots'), { recursive: true })
    await rm(join(shop.profile, 'attachments'), { recursive: true })
    unwrap(await shop.second.setPassword(PASSWORD))
    await shop.copied()
    const left = [...(await shop.onStick()).keys()].filter((name) => !name.endsWith('about.json'))
    expect(left.filter((name) => !name.endsWith('.enc'))).toEqual([])
    expect(left).toHaveLength(4)
    expect(await readAll(id)).toContain('王建国')
  })

  it('changes everything to the new one, and plain again when it is taken away', async () => {
    const { id } = await shop.take()
    await shop.keepPhoto()
    await choose()
    unwrap(await shop.second.setPassword(PASSWORD))
    await shop.copied()
    unwrap(await shop.second.setPassword('another password'))
    await shop.copied()
    expect(await names('/key-')).toHaveLength(4)
    expect(await readAll(id)).toContain('王建国')
    unwrap(await shop.second.setPassword(null))
    await shop.copied()
    expect(await names('/key-')).toEqual([])
    expect(await names('/plain/')).toHaveLength(4)
    expect(await shop.second.hasPassword()).toBe(false)
    expect(await readAll(id)).toContain('王建国')
  })
})
