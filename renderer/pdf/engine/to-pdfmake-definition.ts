import type { PaperDefinition } from '#shared/documents/paper-definition.ts'
import type { DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { copyLabel, marginLine, placeOf } from './margin-content.ts'
import type { FamilyOf } from './split-runs.ts'
import { type NodeContext, type PdfmakeNode, toPdfmakeNode } from './to-pdfmake-node.ts'

export interface DefinitionContext {
  readonly locale: DocumentLocale
  readonly family: string
  readonly familyOf: FamilyOf
  readonly createdAt: Instant
  /** Names under which pdfmake finds the photos, by hash. */
  readonly images: Readonly<Record<string, string>>
  readonly onPages: (count: number) => void
}

interface PageSize {
  readonly width: number
  readonly height: number
}

const WATERMARK = { color: '#5b6470', opacity: 0.12, bold: true, fontSize: 120 }
const FONT_SIZE = 9

/** A whole paper as pdfmake takes it. */
export function toPdfmakeDefinition(
  paper: PaperDefinition,
  context: DefinitionContext,
): Record<string, unknown> {
  const styles = paper.styles ?? {}
  const nodes: NodeContext = { familyOf: context.familyOf, styles }
  return {
    info: {
      title: paper.metadata.title,
      author: paper.metadata.author,
      subject: paper.metadata.subject ?? '',
      creator: 'Qiantai',
      // Part of the file's identity: a fixed instant makes the bytes repeat.
      creationDate: new Date(context.createdAt),
    },
    language: context.locale,
    displayTitle: true,
    version: '1.7',
    pageSize: typeof paper.pageSize === 'string' ? paper.pageSize : { ...paper.pageSize },
    pageOrientation: paper.pageOrientation,
    pageMargins: shifted(paper),
    defaultStyle: { fontSize: FONT_SIZE, ...paper.defaultStyle, font: context.family },
    styles: structuredClone(styles),
    images: { ...context.images },
    content: content(paper, nodes),
    ...margins(paper, nodes, context.onPages),
    ...(paper.watermark ? { watermark: { text: paper.watermark, ...WATERMARK } } : {}),
  }
}

function content(paper: PaperDefinition, nodes: NodeContext): PdfmakeNode[] {
  const draw = (): PdfmakeNode[] => paper.content.map((node) => toPdfmakeNode(node, nodes))
  const copies = paper.copies?.length ?? 0
  if (copies < 2) return draw()
  return Array.from({ length: copies }, (_, copy) =>
    copy === 0 ? { stack: draw() } : { stack: draw(), pageBreak: 'before' },
  )
}

/** Margins that move the content where a printer wants it; it never leaves the page. */
function shifted({ pageMargins, offset }: PaperDefinition): [number, number, number, number] {
  const [left, top, right, bottom] = pageMargins
  if (offset === undefined) return [left, top, right, bottom]
  const x = within(offset.x, left, right)
  const y = within(offset.y, top, bottom)
  return [left + x, top + y, right - x, bottom - y]
}

const within = (by: number, before: number, after: number): number =>
  Math.min(after, Math.max(-before, by))

/** pdfmake asks for them page by page, once it knows how many pages there are. */
function margins(
  paper: PaperDefinition,
  nodes: NodeContext,
  onPages: (count: number) => void,
): Record<string, unknown> {
  const copies = paper.copies ?? []
  const pageMargins = shifted(paper)
  const [, top, , bottom] = pageMargins
  return {
    footer: (page: number, count: number, size: PageSize): PdfmakeNode => {
      onPages(count)
      const place = placeOf(page, count, copies.length)
      const label = copies[place.copy]
      const stack = label === undefined ? [] : copyLabel(label, size, pageMargins, paper)
      if (paper.footer) stack.push(marginLine(paper.footer, place, pageMargins, bottom))
      return toPdfmakeNode({ stack }, nodes)
    },
    header: (page: number, count: number): PdfmakeNode | undefined => {
      if (paper.header === undefined) return undefined
      const place = placeOf(page, count, copies.length)
      if (place.page < (paper.header.fromPage ?? 1)) return undefined
      return toPdfmakeNode(marginLine(paper.header, place, pageMargins, top), nodes)
    },
  }
}
