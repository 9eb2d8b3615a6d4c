import type {
  EmbeddedFont,
  EmbeddedFontClass,
  FontkitFont,
  PdfKitDocument,
  PdfMake,
} from 'pdfmake/build/pdfmake.js'
import { gatherWrites } from './gathered-writes.ts'

/**
 * Fonts parsed once and used by every paper. pdfkit parses a font anew for each document, and
 * shapes every word anew: two thirds of the time of a warm settlement list. This file and
 * gathered-writes.ts, and no others, reach into pdfkit: this one replaces `font()` of the document class so that a name given to
 * `addParsedFont` is answered with a fresh subset over the font parsed before.
 *
 * Read against pdfkit 0.19 (`EmbeddedFont`, `FontsMixin.font`); `parsed-fonts.test.ts` says whether
 * a newer pdfkit still fits.
 */

interface ParsedFont {
  readonly font: FontkitFont
  /** Shaped words, shared by all papers; what a word becomes depends on the word alone. */
  runs: Record<string, unknown>
  runCount: number
}

/**
 * Enough for the words of a shop, about 10 MB; then the cache starts over rather than grow for the
 * whole day.
 */
const MOST_RUNS = 5_000

const parsed = new Map<string, ParsedFont>()
let open: ((bytes: Uint8Array, face?: string) => FontkitFont) | undefined

/** Whether a name stands for a font that was parsed. */
export const isParsedFont = (name: string): boolean => parsed.has(name)

/** The parsed font of that name; undefined when it was never added. */
export const findParsedFont = (name: string): FontkitFont | undefined => parsed.get(name)?.font

const COLLECTION = [0x74, 0x74, 0x63, 0x66]

/** A collection begins with `ttcf`; a single face asked for by name is refused by fontkit. */
const isCollection = (bytes: Uint8Array): boolean =>
  COLLECTION.every((byte, index) => bytes[index] === byte)

/**
 * Parses a font and keeps it under a name. `face` picks one of a collection (.ttc) by PostScript
 * name. Throws when the bytes are no font, or one whose outlines pdfkit cannot embed.
 */
export async function addParsedFont(
  pdfMake: PdfMake,
  name: string,
  bytes: Uint8Array,
  face?: string,
): Promise<FontkitFont> {
  open ??= await patchDocumentClass(pdfMake)
  const font = open(bytes, isCollection(bytes) ? face : undefined)
  const tables = font.directory.tables
  if (!('glyf' in tables || 'CFF ' in tables)) throw new Error(`font ${name} has no outlines`)
  parsed.set(name, { font, runs: Object.create(null), runCount: 0 })
  return font
}

async function patchDocumentClass(pdfMake: PdfMake): Promise<NonNullable<typeof open>> {
  const document = await pdfMake.createPdf({ content: [] }).getStream()
  const documentClass: PdfKitDocument = Object.getPrototypeOf(document)
  const openAnew = documentClass.font
  gatherWrites(document)

  documentClass.font = function (this: PdfKitDocument, source, family, size) {
    const known = typeof source === 'string' ? parsed.get(source) : undefined
    if (known === undefined || typeof source !== 'string') {
      return openAnew.call(this, source, family, size)
    }
    this._fontFamilies[source] ??= embed(this, known)
    this._font = this._fontFamilies[source]
    const points = typeof family === 'number' ? family : size
    return points === undefined ? this : this.fontSize(points)
  }

  return (bytes, face) => {
    openAnew.call(document, bytes, face)
    const font = document._font.font
    embeddedFontClass ??= document._font.constructor as EmbeddedFontClass
    document._fontFamilies = {}
    return font
  }
}

let embeddedFontClass: EmbeddedFontClass | undefined

function embed(document: PdfKitDocument, known: ParsedFont): EmbeddedFont {
  if (embeddedFontClass === undefined) throw new Error('a font was used before one was parsed')
  document._fontCount += 1
  const font = new embeddedFontClass(document, known.font, `F${document._fontCount}`)
  if (known.runCount > MOST_RUNS) {
    known.runs = Object.create(null)
    known.runCount = 0
  }
  const shape = font.layoutRun
  font.layoutCache = known.runs
  font.layoutRun = (text, features) => {
    // fontkit keeps, with a glyph, the character it was first asked for; two characters can share
    // one (⼀ and 一), and the paper's searchable text would depend on the papers before it.
    known.font._glyphs = {}
    known.runCount += 1
    return shape.call(font, text, features)
  }
  return font
}
