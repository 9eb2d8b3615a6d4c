import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { saveVideo } from '#electron/services/attachments/video-files.ts'
import { mediaTypeOfVideo } from '#electron/services/attachments/video-kind.ts'
import { LARGEST_VIDEO } from '#shared/domain/wall/video.ts'

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'string' ? [...part].map((letter) => letter.charCodeAt(0)) : [...part],
    ),
  )
const mp4 = bytes([0, 0, 0, 32], 'ftypisom', [0, 0, 2, 0])
const ebml = (type: string) =>
  bytes([0x1a, 0x45, 0xdf, 0xa3, 0x9f, 0x42, 0x82, 0x80 + type.length], type)

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qiantai-video-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('what is a video', () => {
  it.each([
    ['mp4', mp4, 'video/mp4'],
    ['webm', ebml('webm'), 'video/webm'],
    ['Matroska', ebml('matroska'), undefined],
    ['QuickTime', bytes([0, 0, 0, 20], 'ftypqt  '), undefined],
    ['a picture', bytes([0xff, 0xd8, 0xff, 0xe0]), undefined],
    ['a page that is called film.mp4', bytes('<html><video src=x>'), undefined],
    ['nothing', bytes(), undefined],
  ])('%s', (_name, content, type) => {
    expect(mediaTypeOfVideo(content)).toBe(type)
  })
})

describe('keeping a video', () => {
  it('names it by its content, once', async () => {
    const kept = await saveVideo(folder, mp4)
    expect(kept).toMatchObject({ ok: true, value: { size: mp4.length, mime: 'video/mp4' } })
    expect(await saveVideo(folder, mp4)).toEqual(kept)
    expect(await readdir(folder)).toHaveLength(1)
  })

  it('refuses what is none, and what is too large, and leaves nothing behind', async () => {
    expect(await saveVideo(folder, bytes('<html>'))).toMatchObject({ code: 'video.not-a-video' })
    const large = new Uint8Array(LARGEST_VIDEO + 1)
    large.set(mp4)
    expect(await saveVideo(folder, large)).toMatchObject({ code: 'video.too-large' })
    expect(await readdir(folder)).toEqual([])
  })
})
