import { readFileSync } from 'node:fs'
import type { FindFonts } from '#renderer/pdf/engine/choose-families.ts'

/** A collection with CFF outlines, as Linux has it; `fonts-noto-cjk` is one of our libraries. */
const COLLECTION = '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc'

let collection: Uint8Array | undefined

/** Answers as a system with Noto Sans CJK does. Throws where the font is not installed. */
export const findCjkFonts: FindFonts = async (characters) => {
  collection ??= new Uint8Array(readFileSync(COLLECTION))
  const font = { covers: characters, postscriptName: 'NotoSansCJKsc-Regular', bytes: collection }
  return { fonts: [font], missing: '' }
}
