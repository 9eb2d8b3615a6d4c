import { expect, it } from 'vitest'
import { imageKindOf } from '#renderer/session/image-kind.ts'

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0))

it.each([
  ['\xff\xd8\xff\xe0', 'image/jpeg'],
  ['\x89PNG\r\n', 'image/png'],
  ['RIFF\0\0\0\0WEBP', 'image/webp'],
  ['RIFF\0\0\0\0WAVE', undefined],
  ['%PDF-1.7', undefined],
  ['', undefined],
])('a file beginning with %j is %s', (text, kind) => {
  expect(imageKindOf(bytesOf(text))).toBe(kind)
})
