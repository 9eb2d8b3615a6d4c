import { openPdf, readPdf } from './read-pdf.ts'

export interface PdfPage {
  /** In points. */
  readonly width: number
  readonly height: number
}

/** The sizes of a paper's pages. */
export async function pdfPages(bytes: Uint8Array): Promise<PdfPage[]> {
  return (await readPdf(bytes)).map(({ width, height }) => ({ width, height }))
}

/** What the file says of itself. */
export async function pdfMetadata(bytes: Uint8Array): Promise<Readonly<Record<string, unknown>>> {
  const pdf = await openPdf(bytes)
  const { info } = await pdf.getMetadata()
  await pdf.destroy()
  return info as Readonly<Record<string, unknown>>
}
