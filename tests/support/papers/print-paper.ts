import type { PaperDefinition } from '#shared/documents/paper-definition.ts'
import type { PaperInput } from '#shared/documents/paper-input.ts'
import { definePaper, presentPaper } from '#shared/documents/registry.ts'
import type { PaperFormat } from '#shared/domain/papers/paper-format.ts'
import type {
  DocumentLocale,
  EventPaperKind,
  VisitPaperKind,
} from '#shared/domain/papers/paper-kind.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { pdfLines, pdfText } from './pdf-text.ts'
import type { SampleName } from './read-visit-file.ts'
import { renderInNode } from './render-in-node.ts'
import { samplePaper } from './sample-papers.ts'

export interface PrintOptions {
  readonly locale?: DocumentLocale
  /** Absent: A4. */
  readonly format?: PaperFormat
  /** What is different from the sample visit. */
  readonly change?: (input: PaperInput) => PaperInput
}

export interface PrintedPaper {
  readonly input: PaperInput
  readonly definition: PaperDefinition
  readonly bytes: Uint8Array
  readonly pages: number
  /** Text of each page, without white space. */
  readonly text: readonly string[]
  /** Lines of each page. */
  readonly lines: readonly (readonly string[])[]
}

const unchanged = new Map<string, Promise<PrintedPaper>>()

/**
 * A paper of a sample visit, drawn, and read again as its reader would. One that nothing was changed
 * on is drawn once for all who ask.
 */
export function printPaper(
  kind: VisitPaperKind | EventPaperKind,
  name: SampleName,
  { locale, format = 'a4', change }: PrintOptions = {},
): Promise<PrintedPaper> {
  if (change !== undefined) return draw(kind, name, { locale, format, change })
  const key = [kind, name, locale, format].join()
  const paper = unchanged.get(key) ?? draw(kind, name, { locale, format, change: (input) => input })
  unchanged.set(key, paper)
  return paper
}

interface DrawOptions extends Required<Omit<PrintOptions, 'locale'>> {
  readonly locale: DocumentLocale | undefined
}

async function draw(
  kind: VisitPaperKind | EventPaperKind,
  name: SampleName,
  { locale, format, change }: DrawOptions,
): Promise<PrintedPaper> {
  const sample = samplePaper(name)
  const input = change(await sample.input(kind, locale))
  const data = presentPaper(kind, input)
  const definition = definePaper(kind, data, { locale: input.locale, format })
  const { bytes, pages } = unwrap(
    await renderInNode(definition, { locale: input.locale, images: sample.images }),
  )
  return {
    input,
    definition,
    bytes,
    pages,
    text: await pdfText(bytes),
    lines: await pdfLines(bytes),
  }
}

/** A change to the visit alone. */
export const ofVisit =
  (change: (visit: Visit) => Visit) =>
  (input: PaperInput): PaperInput => ({ ...input, visit: change(input.visit) })

/** The visit before it was settled or delivered: the bill is still being made up. */
export const unsettled = ({ settlement: _bill, delivery: _car, ...visit }: Visit): Visit => visit
