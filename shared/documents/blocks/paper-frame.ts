import type { PaperNode } from '../nodes.ts'
import type { PaperDefinition } from '../paper-definition.ts'
import type { LayoutOptions } from '../paper-input.ts'
import { FAINT_INK, INK, LINE_HEIGHT, lookOf, SMALL_SIZE, textSizeOf } from '../paper-look.ts'
import { scalePaper } from '../scale-paper.ts'
import { type Letterhead, layoutLetterhead } from './letterhead.ts'

/** What every form carries around its own content. */
export interface PaperFrame {
  readonly head: Letterhead
  /** Bottom left of every page. */
  readonly footer: string
  /** `第 {page} 页 / 共 {pages} 页`. */
  readonly pageLine: string
  /** Pale word across a paper that has no number yet. */
  readonly watermark?: string
  /** Labels of the copies; absent when the form has none. */
  readonly copies?: readonly string[]
}

/** The parts of a definition that all forms share. */
export function layoutFrameOf(
  frame: PaperFrame,
  { locale }: LayoutOptions,
): Pick<
  PaperDefinition,
  'metadata' | 'defaultStyle' | 'header' | 'footer' | 'watermark' | 'copies'
> {
  const { head, footer, pageLine, watermark, copies } = frame
  const title = head.number.value === '' ? head.title : `${head.title} ${head.number.value}`
  return {
    metadata: { title, author: head.shopName },
    defaultStyle: { fontSize: textSizeOf(locale), color: INK, lineHeight: LINE_HEIGHT },
    // A sheet that came off the others still says what it belongs to.
    header: {
      left: head.shopName,
      right: title,
      fromPage: 2,
      fontSize: SMALL_SIZE,
      color: FAINT_INK,
    },
    footer: { left: footer, right: pageLine, fontSize: SMALL_SIZE, color: FAINT_INK },
    ...(watermark === undefined ? {} : { watermark }),
    ...(copies === undefined ? {} : { copies }),
  }
}

/** A form on sheets of its format: letterhead, then its content. */
export function layoutPaper(
  frame: PaperFrame,
  options: LayoutOptions,
  content: readonly PaperNode[],
  images: readonly string[] = [],
): PaperDefinition {
  const { pageSize, pageOrientation, pageMargins, strip, scale } = lookOf(options)
  const paper = {
    ...layoutFrameOf(frame, options),
    pageSize,
    pageOrientation,
    pageMargins,
    content: [layoutLetterhead(frame.head, options), ...content],
    ...(strip === undefined ? {} : { strip }),
    images,
  }
  return scalePaper(paper, scale)
}
