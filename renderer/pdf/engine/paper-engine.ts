import type { PaperDefinition } from '#shared/documents/paper-definition.ts'
import type { DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { chooseFamilies, type FindFonts } from './choose-families.ts'
import { pdfMake } from './closed-pdfmake.ts'
import { collectCharacters } from './collect-characters.ts'
import { familyOf } from './font-files.ts'
import { createFontShelf, type LoadFont } from './font-shelf.ts'
import { findBadImage, shelveImages } from './paper-images.ts'
import { toPdfmakeDefinition } from './to-pdfmake-definition.ts'
import { WARM_UP_PAPER } from './warm-up-paper.ts'

export interface DrawOptions {
  readonly locale: DocumentLocale
  /** JPEG or PNG files by hash, for each of the definition's `images`. */
  readonly images: Readonly<Record<string, Uint8Array>>
  /** When the paper was issued, or the draft begun: goes into the file, so that bytes repeat. */
  readonly createdAt: Instant
}

export interface DrawnPaper {
  readonly bytes: Uint8Array
  readonly pages: number
}

/**
 * `paper.missing-glyphs` names in `characters` what no font can draw; `paper.bad-image` in `hash`
 * the photo that is absent or neither JPEG nor PNG.
 */
export type DrawProblem = 'paper.missing-glyphs' | 'paper.bad-image'

/** Draws papers; knows nothing of workers and windows, so that tests run the very same code. */
export interface PaperEngine {
  /** Fetches and parses the fonts of a language, and runs the code once through. */
  warmUp(locale: DocumentLocale): Promise<void>
  draw(
    definition: PaperDefinition,
    options: DrawOptions,
    findFonts: FindFonts,
  ): Promise<Result<DrawnPaper, DrawProblem>>
}

export function createPaperEngine(loadFont: LoadFont): PaperEngine {
  const shelf = createFontShelf(loadFont)

  const draw: PaperEngine['draw'] = async (definition, options, findFonts) => {
    const badImage = findBadImage(definition.images, options.images)
    if (badImage !== undefined) return fail('paper.bad-image', { hash: badImage })

    const family = familyOf(options.locale)
    const characters = collectCharacters(definition)
    const chosen = await chooseFamilies(characters, family, shelf, findFonts)
    if (chosen.missing !== '') {
      return fail('paper.missing-glyphs', { characters: chosen.missing })
    }

    const images = shelveImages(definition.images, options.images)
    try {
      let pages = 0
      const ready = toPdfmakeDefinition(definition, {
        locale: options.locale,
        family: family.name,
        familyOf: (character) => chosen.byCharacter.get(character),
        createdAt: options.createdAt,
        images: images.names,
        onPages: (count) => {
          pages = count
        },
      })
      pdfMake.setFonts(shelf.dictionaryOf(new Set([family.name, ...chosen.byCharacter.values()])))
      const bytes = await pdfMake.createPdf(ready).getBuffer()
      return ok({ bytes: new Uint8Array(bytes), pages })
    } finally {
      images.clear()
    }
  }

  return {
    draw,
    async warmUp(locale) {
      for (let round = 0; round < WARM_UP_ROUNDS; round += 1) {
        const drawn = await draw(
          WARM_UP_PAPER,
          { locale, images: {}, createdAt: '1970-01-01T00:00:00.000Z' as Instant },
          async (missing) => ({ fonts: [], missing }),
        )
        if (!drawn.ok) throw new Error(`warming up failed: ${drawn.code}`)
      }
    },
  }
}

/** After the third the engine's code is compiled: 31 papers measured, the first slow ones counted. */
const WARM_UP_ROUNDS = 3
