import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

export interface PlacedText {
  readonly text: string
  /** From the page's left and top edge, in points, to the text's base line. */
  readonly x: number
  readonly y: number
  readonly width: number
}

export interface ReadPage {
  /** In points. */
  readonly width: number
  readonly height: number
  readonly pieces: readonly PlacedText[]
}

/** Opens a paper with pdf.js; the bytes stay the caller's. */
export const openPdf = (bytes: Uint8Array): Promise<PDFDocumentProxy> =>
  getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false, verbosity: 0 }).promise

const read = new WeakMap<Uint8Array, Promise<readonly ReadPage[]>>()

/** The pages of a paper with their text. Reading takes longer than drawing: it is done once. */
export function readPdf(bytes: Uint8Array): Promise<readonly ReadPage[]> {
  const pages = read.get(bytes) ?? readPages(bytes)
  read.set(bytes, pages)
  return pages
}

async function readPages(bytes: Uint8Array): Promise<readonly ReadPage[]> {
  const pdf = await openPdf(bytes)
  const pages: ReadPage[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const { width, height } = page.getViewport({ scale: 1 })
    const { items } = await page.getTextContent()
    const pieces = items.flatMap((item) =>
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
    )
    pages.push({ width, height, pieces })
  }
  await pdf.destroy()
  return pages
}
