import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readPhoto, savePhoto } from '#electron/services/attachments/photo-files.ts'
import { mediaTypeOfPhoto } from '#electron/services/attachments/photo-kind.ts'
import { LARGEST_PHOTO } from '#shared/ipc/contract.ts'
import { unwrap } from '#shared/kernel/result.ts'

const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 1, 2, 3)
const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1)
const webp = new TextEncoder().encode('RIFF\0\0\0\0WEBPVP8 ')

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qiantai-photos-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const files = async () =>
  (await readdir(folder, { withFileTypes: true, recursive: true }))
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)

describe('photos of a visit', () => {
  it('are files named by their content, and come back as they were', async () => {
    const { hash, size } = unwrap(await savePhoto(folder, jpeg))
    expect(hash).toBe(createHash('sha256').update(jpeg).digest('hex'))
    expect(size).toBe(jpeg.byteLength)
    expect(await files()).toEqual([hash])
    expect(new Uint8Array((await readPhoto(folder, hash)) ?? [])).toEqual(jpeg)
  })

  it('are one file when taken in twice, even at once', async () => {
    const saved = await Promise.all([1, 2, 3].map(() => savePhoto(folder, png)))
    expect(new Set(saved.map((one) => unwrap(one).hash)).size).toBe(1)
    expect(await files()).toHaveLength(1)
  })

  it('are written anew when half of one was left', async () => {
    const { hash } = unwrap(await savePhoto(folder, jpeg))
    await writeFile(join(folder, hash.slice(0, 2), hash), jpeg.subarray(0, 3))
    unwrap(await savePhoto(folder, jpeg))
    expect((await readPhoto(folder, hash))?.byteLength).toBe(jpeg.byteLength)
  })

  it('are images, whatever they are called', async () => {
    for (const text of ['', 'hello', '<svg/>', '%PDF-1.7', 'RIFF\0\0\0\0WAVE']) {
      const bytes = new TextEncoder().encode(text)
      expect(await savePhoto(folder, bytes)).toMatchObject({ code: 'photo.not-an-image' })
    }
    expect([jpeg, png, webp].map(mediaTypeOfPhoto)).toEqual([
      'image/jpeg',
      'image/png',
      'image/webp',
    ])
    expect(await files()).toEqual([])
  })

  it('are 20 MB at most', async () => {
    const large = new Uint8Array(LARGEST_PHOTO + 1)
    large.set(jpeg)
    expect(await savePhoto(folder, large)).toMatchObject({ code: 'photo.too-large' })
    expect((await savePhoto(folder, large.subarray(0, LARGEST_PHOTO))).ok).toBe(true)
  })

  it('say when the disk does not take them, and leave nothing half written', async () => {
    const { hash } = unwrap(await savePhoto(folder, jpeg))
    const other = Uint8Array.of(...jpeg, 9)
    const blocked = createHash('sha256').update(other).digest('hex')
    // A folder stands where the file should: the rename fails after the bytes were written.
    await mkdir(join(folder, blocked.slice(0, 2), blocked, 'x'), { recursive: true })
    expect(await savePhoto(folder, other)).toMatchObject({ code: 'storage.not-written' })
    expect(await files()).toEqual([hash])
  })

  it('are missing when the profile has none of that name', async () => {
    expect(await readPhoto(folder, 'f'.repeat(64))).toBeUndefined()
  })
})
