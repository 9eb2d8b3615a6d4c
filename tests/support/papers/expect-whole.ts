import { expect } from 'vitest'
import type { PaperDefinition } from '#shared/documents/paper-definition.ts'
import { type ReadPage, readPdf } from './read-pdf.ts'
import { textsOf } from './texts-of.ts'

// Rounding of the font's own widths; descenders.
const SLACK = 1.5

interface Printed {
  readonly bytes: Uint8Array
  readonly definition: PaperDefinition
}

/** No word lost, none outside the text's box, and nothing on the perforated strips. */
export async function expectWhole({ bytes, definition }: Printed): Promise<void> {
  const pages = await readPdf(bytes)
  // Gathered and expected once: a paper has hundreds of pieces, and each `expect` costs.
  expect(pages.flatMap((page, index) => faultsOn(page, index + 1, definition))).toEqual([])
  const body = pages.map((page) => bodyOf(page, definition)).join('')
  expect(textsOf(definition.content).filter((piece) => !body.includes(piece))).toEqual([])
}

/** Between a drawing's own text and the next the reader puts a space as wide as the gap. */
const written = ({ pieces }: ReadPage) => pieces.filter(({ text }) => text.trim() !== '')

type Piece = ReadPage['pieces'][number]

/** Copy labels stand in the right margin; the head and the foot of a page above and below. */
function isInBody({ x, y }: Piece, page: ReadPage, definition: PaperDefinition): boolean {
  const [, top, right, bottom] = definition.pageMargins
  return x <= page.width - right && y > top && y <= page.height - bottom
}

function bodyOf(page: ReadPage, definition: PaperDefinition): string {
  return written(page)
    .filter((piece) => isInBody(piece, page, definition))
    .map(({ text }) => text.replaceAll(/\s/g, ''))
    .join('')
}

/** What is wrong with the places of a page's text, each in a sentence. */
function faultsOn(page: ReadPage, number: number, definition: PaperDefinition): string[] {
  const [left, , right] = definition.pageMargins
  const { strip = 0 } = definition
  return written(page).flatMap((piece) => {
    const { text, x, y, width } = piece
    const isOnPage =
      x >= Math.max(strip, left - SLACK) && x < page.width - strip && y > 0 && y < page.height
    const isTooWide = isInBody(piece, page, definition) && x + width > page.width - right + SLACK
    const where = `“${text}” at ${x}, ${y}, ${width} wide, on page ${number}`
    return [
      ...(isOnPage ? [] : [`not on the text's part of the sheet: ${where}`]),
      ...(isTooWide ? [`runs over the right margin: ${where}`] : []),
    ]
  })
}
