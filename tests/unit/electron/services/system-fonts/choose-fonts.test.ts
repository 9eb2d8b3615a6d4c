import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it, vi } from 'vitest'
import { chooseFonts, type FontFile } from '#electron/services/system-fonts/choose-fonts.ts'
import { drawableCharacters } from '#electron/services/system-fonts/drawable-characters.ts'
import { readCmap } from '#electron/services/system-fonts/read-cmap.ts'
import { readPostscriptName } from '#electron/services/system-fonts/read-postscript-name.ts'
import { readFaces } from '#electron/services/system-fonts/sfnt.ts'
import { collectionOf, fontWithSegments } from './fonts.ts'

const resolve = createRequire(import.meta.url).resolve
const noto = new Uint8Array(
  readFileSync(resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf')),
)
const fileOf = (bytes: Uint8Array, name = 'font.ttf'): FontFile => ({
  name,
  read: async () => bytes,
})
const [face] = readFaces(noto)

function has(bytes: Uint8Array, character: string, at = 0): boolean {
  const one = readFaces(bytes)[at]
  return one !== undefined && readCmap(bytes, one)(character.codePointAt(0) ?? 0)
}

describe('reading a font', () => {
  it('knows what Noto Sans SC draws, and what it lacks', () => {
    for (const character of '车牌0A㎡，元') expect(has(noto, character)).toBe(true)
    for (const character of '\u0007😀') expect(has(noto, character)).toBe(false)
    expect(has(noto, '𠮷')).toBe(false)
  })

  it('knows its PostScript name', () => {
    expect(face && readPostscriptName(noto, face)).toBe('NotoSansSC-Regular')
  })

  it('reads the basic plane of older fonts, with deltas and with lists of glyphs', () => {
    const old = fontWithSegments([
      { first: 0x4e00, last: 0x4e02, glyphs: 'delta' },
      { first: 0x5000, last: 0x5002, glyphs: [7, 0, 9] },
    ])
    const drawn = ['\u4dff', '\u4e00', '\u4e02', '\u4e03', '\u5000', '\u5001', '\u5002', '𠮷']
    expect(drawn.map((character) => has(old, character))).toEqual([
      false,
      true,
      true,
      false,
      true,
      false,
      true,
      false,
    ])
  })

  it('throws no more than RangeError on what is no font', () => {
    const broken = [
      new Uint8Array(),
      new TextEncoder().encode('<svg xmlns="x"></svg>'),
      noto.slice(0, 200),
      collectionOf([noto]).slice(0, 40),
    ]
    for (const bytes of broken) expect(() => readFaces(bytes)).toThrow(RangeError)
  })
})

describe('choosing fonts for characters that ours lack', () => {
  const rare = fontWithSegments([{ first: 0x4dae, last: 0x4dae, glyphs: 'delta' }])

  it('takes the first that has them, and says which none has', async () => {
    const found = await chooseFonts(['车', '䶮', '😀'], [fileOf(noto), fileOf(rare)])
    expect(found.fonts.map(({ covers }) => covers).join('')).toContain('车')
    expect(found.missing).toBe('😀')
  })

  it('opens no more files than it needs', async () => {
    const read = vi.fn(async () => noto)
    await chooseFonts(['车'], [fileOf(noto), { name: 'second', read }])
    expect(read).not.toHaveBeenCalled()
  })

  it('passes over files that are gone or broken', async () => {
    const onBroken = vi.fn()
    const gone = { name: 'gone', read: () => Promise.reject(new Error('ENOENT')) }
    const files = [gone, fileOf(Uint8Array.of(1, 2), 'broken'), fileOf(noto)]
    const found = await chooseFonts(['车'], files, onBroken)
    expect(found).toMatchObject({ missing: '', fonts: [{ covers: '车' }] })
    expect(onBroken.mock.calls.flat()).toEqual(['gone', 'broken'])
  })

  it('hands out one face of a collection, as a font of its own', async () => {
    const collection = collectionOf([rare, noto])
    expect(readFaces(collection)).toHaveLength(2)
    const { fonts } = await chooseFonts(['车', '牌'], [fileOf(collection)])
    const [font] = fonts
    expect(font).toMatchObject({ covers: '车牌', postscriptName: 'NotoSansSC-Regular' })
    const bytes = font?.bytes ?? new Uint8Array()
    expect(readFaces(bytes)).toHaveLength(1)
    expect(has(bytes, '车')).toBe(true)
    expect(bytes.byteLength).toBeLessThan(collection.byteLength)
  })
})

describe('characters to draw', () => {
  it('counts a character of the other planes as one, each once, and no joiners', () => {
    expect(drawableCharacters('𠮷野 𠮷\u{E0100}\u200d\n家')).toEqual(['𠮷', '野', '家'])
  })
})
