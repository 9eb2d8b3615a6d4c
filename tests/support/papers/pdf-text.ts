import { openPdf } from './pdf-pages.ts'

export interface PlacedText {
  readonly text: string
  /** From the page's left and top edge, in points, to the text's base line. */
  readonly x: number
  readonly y: number
  readonly width: number
}

/** Each page's pieces of text with their places. */
export async function placedText(bytes: Uint8Array): Promise<PlacedText[][]> {
  const pdf = await openPdf(bytes)
  const pages: PlacedText[][] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const { height } = page.getViewport({ scale: 1 })
    const { items } = await page.getTextContent()
    pages.push(
      items.flatMap((item) =>
        'str' in item && item.str !== ''
          ? [
              {
                text: item.str,
                x: Number(item.transform[4]),
                y: height - Number(item.transform[5]),
                width: item.width,
              },
            ]
          : [],
      ),
    )
  }
  await pdf.destroy()
  return pages
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
