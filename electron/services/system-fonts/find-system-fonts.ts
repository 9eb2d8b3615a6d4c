import { readFile, stat } from 'node:fs/promises'
import { writeLog } from '#electron/services/log.ts'
import { chooseFonts, type FontFile, type FoundFonts } from './choose-fonts.ts'
import { drawableCharacters } from './drawable-characters.ts'
import { knownFontFiles } from './known-font-files.ts'
import { listWithFontconfig } from './list-with-fontconfig.ts'

/** Larger than any collection a system brings. */
const LARGEST_FONT = 150 * 1024 * 1024

const fontFile = (file: string): FontFile => ({
  name: file,
  async read() {
    const { size } = await stat(file)
    if (size > LARGEST_FONT) throw new RangeError('too large for a font')
    return readFile(file)
  },
})

/** First a font that has them all; then, for each character, those that have it. */
async function* fontconfigFiles(characters: readonly string[]): AsyncGenerator<FontFile> {
  const seen = new Set<string>()
  const groups = [characters, ...characters.map((character) => [character])]
  for (const group of groups) {
    const files = await listWithFontconfig(group).catch((error: unknown) => {
      writeLog('warn', 'fontconfig did not answer', error)
      return []
    })
    // The best three: what fontconfig promises, a broken cmap may not keep.
    for (const file of files.filter((one) => !seen.has(one)).slice(0, 3)) {
      seen.add(file)
      yield fontFile(file)
    }
  }
}

/** Fonts of this system for characters that ours lack, and those that none has. */
export async function findSystemFonts(characters: string): Promise<FoundFonts> {
  const wanted = drawableCharacters(characters)
  if (wanted.length === 0) return { fonts: [], missing: '' }
  const { platform, env } = process
  const files =
    platform === 'linux' ? fontconfigFiles(wanted) : knownFontFiles(platform, env).map(fontFile)
  return chooseFonts(wanted, files, (name) => {
    writeLog('info', `font not used: ${name}`)
  })
}
