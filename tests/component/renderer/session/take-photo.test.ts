import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createFakeDesktop, type FakeDesktop } from '#renderer/platform/fake-desktop.ts'
import { takePhoto } from '#renderer/session/take-photo.ts'
import { hugePng } from '#tests/support/photos/make-photos.ts'

/** What the worker is asked, and what it answers; it ends by itself or by a fault. */
const asked: { kind: string; length: number }[] = []
let answer: unknown
let isFaulty = false
let underway = 0
let mostUnderway = 0

class FakeWorker {
  onmessage?: (event: { data: unknown }) => void
  onerror?: (event: { message: string }) => void
  postMessage({ bytes, kind }: { bytes: Uint8Array; kind: string }): void {
    asked.push({ kind, length: bytes.length })
    underway += 1
    mostUnderway = Math.max(mostUnderway, underway)
    setTimeout(() => {
      underway -= 1
      if (isFaulty) this.onerror?.({ message: 'no memory' })
      else this.onmessage?.({ data: answer })
    })
  }
  terminate(): void {}
}

let desktop: FakeDesktop
beforeEach(() => {
  asked.length = 0
  isFaulty = false
  mostUnderway = 0
  answer = {
    bytes: new Uint8Array([0xff, 0xd8, 0xff, 1]),
    width: 3000,
    height: 2250,
    thumbnail: 'data:image/jpeg;base64,AA==',
  }
  desktop = createFakeDesktop()
  vi.stubGlobal('window', { qiantai: desktop })
  vi.stubGlobal('Worker', FakeWorker)
})
afterEach(() => vi.unstubAllGlobals())

const jpeg = (): Blob =>
  new Blob([
    new Uint8Array(readFileSync(new URL('../../../fixtures/photos/pad-new.jpg', import.meta.url))),
  ])

it('keeps what the worker wrote, not what came in', async () => {
  const taken = await takePhoto(jpeg())
  const [hash] = desktop.state.attachments.keys()
  expect(taken).toEqual({
    ok: true,
    value: {
      hash,
      size: 4,
      mime: 'image/jpeg',
      width: 3000,
      height: 2250,
      thumbnail: 'data:image/jpeg;base64,AA==',
    },
  })
  expect(asked).toEqual([{ kind: 'image/jpeg', length: jpeg().size }])
})

it.each([
  ['photo.empty', new Blob([])],
  ['photo.not-an-image', new Blob(['%PDF-1.7'])],
  ['photo.not-an-image', new Blob([new Uint8Array([0xff, 0xd8, 0xff, 0xe0])])],
  ['photo.too-many-pixels', new Blob([new Uint8Array(hugePng(40_000, 40_000))])],
])('refuses with %s before anything is drawn', async (code, file) => {
  expect(await takePhoto(file)).toMatchObject({ ok: false, code })
  expect(asked).toEqual([])
  expect(desktop.state.attachments.size).toBe(0)
})

it('refuses what begins like a photo and cannot be drawn', async () => {
  answer = undefined
  expect(await takePhoto(jpeg())).toMatchObject({ ok: false, code: 'photo.not-an-image' })
})

it('draws one photo at a time, and goes on after a fault', async () => {
  isFaulty = true
  await expect(takePhoto(jpeg())).rejects.toThrow('no memory')
  isFaulty = false
  const taken = await Promise.all([takePhoto(jpeg()), takePhoto(jpeg()), takePhoto(jpeg())])
  expect(taken.every(({ ok }) => ok)).toBe(true)
  expect(mostUnderway).toBe(1)
})
