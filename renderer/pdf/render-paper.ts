import type { PaperDefinition } from '#shared/documents/paper-definition.ts'
import type { DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import type { Result } from '#shared/kernel/result.ts'
import type { FindFonts } from './engine/choose-families.ts'
import type { DrawnPaper } from './engine/paper-engine.ts'
import {
  createPaperMill,
  type PaperLine,
  type PaperMill,
  type RenderOptions,
  type RenderProblem,
} from './paper-mill.ts'

let mill: PaperMill | undefined

const startWorker = (): PaperLine =>
  new Worker(new URL('./worker/paper-worker.ts', import.meta.url), {
    type: 'module',
    name: 'papers',
  }) as PaperLine

/**
 * Sets the window's paper mill up, once, before the first paper; `findFonts` is the desk's door to
 * the system's fonts. No worker starts yet.
 */
export function connectPapers(findFonts: FindFonts): void {
  mill?.close()
  mill = createPaperMill(startWorker, findFonts)
}

function getMill(): PaperMill {
  if (mill === undefined) throw new Error('a paper was asked for before connectPapers')
  return mill
}

/**
 * Draws a paper to the bytes that preview, archive and printer all use. The same definition,
 * photos and instant give the same bytes.
 */
export const renderPaper = (
  definition: PaperDefinition,
  options: RenderOptions,
): Promise<Result<DrawnPaper, RenderProblem>> => getMill().render(definition, options)

/** Gets the fonts of a language ready; call when the desk is idle after its start. */
export const warmUpPapers = (locale: DocumentLocale): Promise<void> => getMill().warmUp(locale)
