import { type PlacedText, readPdf } from './read-pdf.ts'

/** Each page's pieces of text with their places. */
export async function placedText(bytes: Uint8Array): Promise<(readonly PlacedText[])[]> {
  return (await readPdf(bytes)).map(({ pieces }) => pieces)
}

/** Each page's text in drawing order, without white space: what a search in the file would find. */
export async function pdfText(bytes: Uint8Array): Promise<string[]> {
  const pages = await placedText(bytes)
  return pages.map((page) =>
    page
      .map(({ text }) => text)
      .join('')
      .replace(/\s/g, ''),
  )
}

/** A page's lines from top to bottom; pieces on one base line are joined in order. */
export async function pdfLines(bytes: Uint8Array): Promise<string[][]> {
  const pages = await placedText(bytes)
  return pages.map((page) => {
    const lines = new Map<number, PlacedText[]>()
    for (const piece of page) {
      const line = Math.round(piece.y)
      lines.set(line, [...(lines.get(line) ?? []), piece])
    }
    return [...lines.entries()]
      .toSorted(([above], [below]) => above - below)
      .map(([, pieces]) =>
        pieces
          .toSorted((left, right) => left.x - right.x)
          .map(({ text }) => text)
          .join('')
          .trim(),
      )
      .filter((line) => line !== '')
  })
}
