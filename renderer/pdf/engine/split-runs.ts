import type { TextRun, TextStyle } from '#shared/documents/nodes.ts'
import { isVariationSelector, printableText } from './printable-text.ts'

/** The font family that draws a character; undefined for the paper's own. */
export type FamilyOf = (character: string) => string | undefined

/** A piece of text in one style and one font, as pdfmake takes it. */
export interface PdfmakeRun extends TextStyle {
  readonly text: string
  readonly font?: string
  readonly noNewLine?: boolean
}

/** Cuts text where the font changes. A variation selector stays with its character. */
export function splitByFamily(text: string, familyOf: FamilyOf): PdfmakeRun[] {
  const runs: { text: string; font: string | undefined }[] = []
  for (const character of printableText(text)) {
    const last = runs.at(-1)
    const isJoined = isVariationSelector(character.codePointAt(0) ?? 0)
    const font = isJoined ? last?.font : familyOf(character)
    if (last !== undefined && last.font === font) last.text += character
    else runs.push({ text: character, font })
  }
  return runs.map(({ text: part, font }) =>
    font === undefined ? { text: part } : { text: part, font },
  )
}

/**
 * Flattens nested text and cuts it by font; each piece carries the styles of the groups it was in,
 * which pdfmake drops when it flattens by itself (bpampuch/pdfmake issue 1174).
 */
export function flattenRuns(
  text: string | readonly (string | TextRun)[],
  style: TextStyle,
  familyOf: FamilyOf,
): PdfmakeRun[] {
  if (typeof text === 'string') {
    return splitByFamily(text, familyOf).map((run) => ({ ...style, ...run }))
  }
  return text.flatMap((part) => {
    if (typeof part === 'string') return flattenRuns(part, style, familyOf)
    const { text: inner, ...own } = part
    return flattenRuns(inner, { ...style, ...own }, familyOf)
  })
}

/** Binds pieces that must stay on one line: pdfmake's `noWrap` holds within a piece only. */
export const keepTogether = (runs: readonly PdfmakeRun[]): PdfmakeRun[] =>
  runs.map((run, index) => (index < runs.length - 1 ? { ...run, noNewLine: true } : run))
