import { expect } from 'vitest'
import type { PaperDefinition } from '#shared/documents/paper-definition.ts'
import { pdfPages } from './pdf-pages.ts'
import { placedText } from './pdf-text.ts'
import { textsOf } from './texts-of.ts'

// Rounding of the font's own widths; descenders.
const SLACK = 1.5

interface Printed {
  readonly bytes: Uint8Array
  readonly definition: PaperDefinition
}

/** No word lost, none outside the text's box, and nothing on the perforated strips. */
export async function expectWhole({ bytes, definition }: Printed): Promise<void> {
  const [left, top, right, bottom] = definition.pageMargins
  const { strip = 0 } = definition
  const pages = await pdfPages(bytes)
  let body = ''
  for (const [index, pieces] of (await placedText(bytes)).entries()) {
    const page = pages[index] ?? { width: 0, height: 0 }
    for (const { text: piece, x, y, width } of pieces) {
      // Between a drawing's own text and the next the reader puts a space as wide as the gap.
      if (piece.trim() === '') continue
      const where = `“${piece}” on page ${index + 1} at ${x}, ${y}`
      expect(x, where).toBeGreaterThanOrEqual(Math.max(strip, left - SLACK))
      expect(x, where).toBeLessThan(page.width - strip)
      expect(y, where).toBeGreaterThan(0)
      expect(y, where).toBeLessThan(page.height)
      const isLabel = x > page.width - right
      const isBody = !isLabel && y > top && y <= page.height - bottom
      if (!isBody) continue
      expect(x + width, where).toBeLessThanOrEqual(page.width - right + SLACK)
      body += piece.replaceAll(/\s/g, '')
    }
  }
  for (const piece of textsOf(definition.content)) expect(body).toContain(piece)
}
