import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Opens a paper with pdf.js; the bytes stay the caller's. */
export const openPdf = (bytes: Uint8Array): Promise<PDFDocumentProxy> =>
  getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false, verbosity: 0 }).promise

export interface PdfPage {
  /** In points. */
  readonly width: number
  readonly height: number
}

/** The sizes of a paper's pages. */
export async function pdfPages(bytes: Uint8Array): Promise<PdfPage[]> {
  const pdf = await openPdf(bytes)
  const pages: PdfPage[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { width, height } = (await pdf.getPage(number)).getViewport({ scale: 1 })
    pages.push({ width, height })
  }
  await pdf.destroy()
  return pages
}

/** What the file says of itself. */
export async function pdfMetadata(bytes: Uint8Array): Promise<Readonly<Record<string, unknown>>> {
  const pdf = await openPdf(bytes)
  const { info } = await pdf.getMetadata()
  await pdf.destroy()
  return info as Readonly<Record<string, unknown>>
}
