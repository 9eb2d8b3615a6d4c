import type { DrawnPaper } from '#renderer/pdf/engine/paper-engine.ts'
import type { RenderProblem } from '#renderer/pdf/paper-mill.ts'
import { renderPaper } from '#renderer/pdf/render-paper.ts'
import { desktop } from '#renderer/platform/desktop.ts'
import type { PaperDefinition } from '#shared/documents/paper-definition.ts'
import { pointsOf } from '#shared/documents/paper-look.ts'
import { definePaper, presentPaper } from '#shared/documents/registry.ts'
import type { IssuedPaper } from '#shared/domain/papers/issued-paper.ts'
import type { PaperFormat } from '#shared/domain/papers/paper-format.ts'
import type { VisitPaperKind } from '#shared/domain/papers/paper-kind.ts'
import type { PrintOffset } from '#shared/domain/papers/print-setup.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { type PaperSources, paperInputOf } from './paper-input-of.ts'

export type VisitPaperProblem = RenderProblem | 'photo.not-found'

/** A paper's data ready to be drawn; what an issued one keeps. */
type Drawable = Pick<IssuedPaper, 'kind' | 'locale' | 'data' | 'issuedAt'>

/** On what a paper is drawn: any format the form has, shifted where a printer needs it. */
export interface DrawnOn {
  readonly format: PaperFormat
  readonly offset?: PrintOffset
  readonly signal?: AbortSignal
}

/** Draws an issued paper again, always from the data it was issued with. */
export const renderIssuedPaper = (
  paper: Drawable,
  on: DrawnOn,
): Promise<Result<DrawnPaper, VisitPaperProblem>> => drawPaper(paper, on)

/** Draws how the paper would look now: marked as a draft, without a number. */
export const renderDraftPaper = (
  kind: VisitPaperKind,
  sources: PaperSources,
  on: DrawnOn,
): Promise<Result<DrawnPaper, VisitPaperProblem>> => {
  const data = presentPaper(kind, paperInputOf(kind, '', sources))
  const { locale, issuedAt } = sources
  return drawPaper({ kind, locale, data, issuedAt }, on)
}

const drawPaper = async (
  { kind, locale, data, issuedAt }: Drawable,
  { format, offset, signal }: DrawnOn,
): Promise<Result<DrawnPaper, VisitPaperProblem>> => {
  const definition = shiftBy(definePaper(kind, data, { locale, format }), offset)
  const images = await readPhotos(definition.images)
  if (!images.ok) return images
  return renderPaper(definition, {
    locale,
    images: images.value,
    createdAt: issuedAt,
    ...(signal === undefined ? {} : { signal }),
  })
}

const shiftBy = (definition: PaperDefinition, offset: PrintOffset | undefined): PaperDefinition =>
  offset === undefined
    ? definition
    : { ...definition, offset: { x: pointsOf(offset.x), y: pointsOf(offset.y) } }

const readPhotos = async (
  hashes: readonly string[],
): Promise<Result<Record<string, Uint8Array>, 'photo.not-found'>> => {
  const photos: Record<string, Uint8Array> = {}
  for (const hash of new Set(hashes)) {
    const bytes = await desktop.call('attachments.read', { hash })
    if (!bytes.ok) return fail('photo.not-found')
    photos[hash] = bytes.value
  }
  return ok(photos)
}
