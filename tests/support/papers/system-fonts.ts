import { readFileSync } from 'node:fs'
import { extractFace } from '#electron/services/system-fonts/extract-face.ts'
import { readPostscriptName } from '#electron/services/system-fonts/read-postscript-name.ts'
import { readFaces } from '#electron/services/system-fonts/sfnt.ts'
import type { FindFonts } from '#renderer/pdf/engine/choose-families.ts'

/** A collection with CFF outlines, as Linux has it; `fonts-noto-cjk` is one of our libraries. */
const COLLECTION = '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc'
const POSTSCRIPT_NAME = 'NotoSansCJKsc-Regular'

let face: Uint8Array | undefined

const readFace = (): Uint8Array => {
  const bytes = readFileSync(COLLECTION)
  const chosen = readFaces(bytes).find(
    (each) => readPostscriptName(bytes, each) === POSTSCRIPT_NAME,
  )
  if (chosen === undefined) throw new Error(`${COLLECTION} has no ${POSTSCRIPT_NAME}`)
  return extractFace(bytes, chosen)
}

/**
 * Answers as the desk's door does on a system with Noto Sans CJK: one face, taken out of its
 * collection. Throws where the font is not installed.
 */
export const findCjkFonts: FindFonts = async (characters) => {
  face ??= readFace()
  return {
    fonts: [{ covers: characters, postscriptName: POSTSCRIPT_NAME, bytes: face }],
    missing: '',
  }
}

/** Answers with the whole collection, as a system would that cannot take a face out. */
export const findCjkCollection: FindFonts = async (characters) => ({
  fonts: [
    {
      covers: characters,
      postscriptName: POSTSCRIPT_NAME,
      bytes: new Uint8Array(readFileSync(COLLECTION)),
    },
  ],
  missing: '',
})
