import type { FindFonts } from './choose-families.ts'
import { pdfMake } from './closed-pdfmake.ts'
import type { FontFamily, FontFile } from './font-files.ts'
import { addParsedFont, findParsedFont } from './parsed-fonts.ts'

/** Reads one of our own font files. */
export type LoadFont = (file: FontFile) => Promise<Uint8Array>

export type Coverage = (character: string) => boolean

/** The fonts of the paper mill, each fetched and parsed once, when a paper first needs it. */
export interface FontShelf {
  /** Which characters a family draws, in both weights. */
  coverageOf(family: FontFamily): Promise<Coverage>
  /** A system font for one character; undefined when there is none that can be embedded. */
  systemFamilyOf(character: string, findFonts: FindFonts): Promise<string | undefined>
  /** Families as pdfmake's font dictionary. */
  dictionaryOf(names: Iterable<string>): Record<string, { normal: string; bold: string }>
}

export function createFontShelf(loadFont: LoadFont): FontShelf {
  const loading = new Map<FontFile, Promise<Coverage>>()
  const own = new Map<string, FontFamily>()
  const system = new Map<string, string>()

  const load = (file: FontFile): Promise<Coverage> => {
    const started = loading.get(file) ?? parse(file, loadFont)
    loading.set(file, started)
    // A font that could not be read (a full disk, a window closing) is tried again next time.
    started.catch(() => loading.delete(file))
    return started
  }

  return {
    async coverageOf(family) {
      own.set(family.name, family)
      const [normal, bold] = await Promise.all([load(family.normal), load(family.bold)])
      return (character) => normal(character) && bold(character)
    },

    // One character at a time, and the answer kept: which font draws it then depends on the
    // character alone, not on the papers before, and the same paper gives the same bytes.
    async systemFamilyOf(character, findFonts) {
      const known = system.get(character)
      if (known !== undefined) return known
      const { fonts } = await findFonts(character)
      for (const font of fonts) {
        const name = `system/${font.postscriptName}`
        if (await canDraw(name, font, character)) {
          system.set(character, name)
          return name
        }
      }
      return undefined
    },

    dictionaryOf(names) {
      const entries = [...names].map((name): [string, { normal: string; bold: string }] => {
        const family = own.get(name)
        // Of a system font one weight is known: a bold name keeps its character, not its weight.
        return [name, { normal: family?.normal ?? name, bold: family?.bold ?? name }]
      })
      return Object.fromEntries(entries)
    },
  }
}

async function parse(file: FontFile, loadFont: LoadFont): Promise<Coverage> {
  const font = findParsedFont(file) ?? (await addParsedFont(pdfMake, file, await loadFont(file)))
  return (character) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)
}

async function canDraw(
  name: string,
  source: { readonly postscriptName: string; readonly bytes: Uint8Array },
  character: string,
): Promise<boolean> {
  try {
    const font =
      findParsedFont(name) ??
      (await addParsedFont(pdfMake, name, source.bytes, source.postscriptName))
    return font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)
  } catch {
    // A colour or bitmap font, or a format pdfkit does not know: as good as not there.
    return false
  }
}
