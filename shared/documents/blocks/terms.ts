import type { PaperNode } from '../nodes.ts'
import type { LayoutOptions } from '../paper-input.ts'
import { layoutFrame } from './framed.ts'

// Small as contracts are.
const TERM_SIZE = 7.5

/** Numbered terms under a heading, in one frame. */
export function layoutTerms(
  heading: string,
  terms: readonly string[],
  options: LayoutOptions,
  size = TERM_SIZE,
): PaperNode {
  return layoutFrame(
    [
      { text: heading, bold: true },
      ...terms.map((term, index): PaperNode => ({ text: `${index + 1}. ${term}`, fontSize: size })),
    ],
    options,
  )
}
