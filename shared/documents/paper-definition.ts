import type { NamedStyle, PaperNode, TextStyle } from './nodes.ts'

/**
 * Text in the top or bottom margin of every page. `{page}` and `{pages}` become the page's number
 * and their count; with `copies` both count within one copy.
 */
export interface MarginLine extends TextStyle {
  readonly left?: string
  readonly center?: string
  readonly right?: string
  /** The first page of a copy that has it, from 1; absent: all pages. */
  readonly fromPage?: number
}

/** Facts kept inside the file, never drawn. */
export interface PaperMetadata {
  readonly title: string
  /** The shop. */
  readonly author: string
  readonly subject?: string
}

/**
 * One paper, laid out and ready to be drawn: plain data that can be posted to the worker, compared
 * in a test and hashed. The same definition with the same images and instant gives the same bytes.
 */
export interface PaperDefinition {
  readonly metadata: PaperMetadata
  readonly pageSize: 'A4' | 'A5' | { readonly width: number; readonly height: number }
  readonly pageOrientation: 'portrait' | 'landscape'
  /** Left, top, right, bottom in points. */
  readonly pageMargins: readonly [left: number, top: number, right: number, bottom: number]
  readonly content: readonly PaperNode[]
  /** Where nothing else is said. Absent: 9 pt black. */
  readonly defaultStyle?: TextStyle
  readonly styles?: Readonly<Record<string, NamedStyle>>
  readonly header?: MarginLine
  readonly footer?: MarginLine
  /**
   * Labels of the copies (第一联 存根, 第二联 托修方, …): the content is drawn once for each,
   * starting on a new page, its label set upright along the right margin. Absent: drawn once,
   * without a label.
   */
  readonly copies?: readonly string[]
  /** Pale words across every page: 草稿 on a paper that has no number yet. */
  readonly watermark?: string
  /** Width at the left and right edge that carries no print: the holes of continuous paper. */
  readonly strip?: number
  /** Shifts all that is drawn, right and down in points: a printer's correction. */
  readonly offset?: { readonly x: number; readonly y: number }
  /** Hashes of the photos that `ImageNode.image` names; the caller hands their bytes in. */
  readonly images: readonly string[]
}
