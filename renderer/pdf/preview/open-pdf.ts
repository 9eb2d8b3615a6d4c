// The legacy build brings what Chromium 114 lacks (Promise.withResolvers and others).
import { getDocument, type PDFDocumentProxy, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs'

let worker: PDFWorker | undefined

/** One pdf.js worker for all previews of the window. */
const sharedWorker = (): PDFWorker => {
  if (worker === undefined) {
    const port = new Worker(new URL('./pdf-js-worker.ts', import.meta.url), {
      type: 'module',
      name: 'preview',
    })
    // Its types were read off a default of null; it takes a Worker.
    worker = new PDFWorker({ port: port as unknown as null })
  }
  return worker
}

/**
 * Opens a paper for viewing; the bytes stay the caller's. Neither eval nor wasm, which the content
 * security policy refuses: our papers hold no picture format that would need them.
 */
export const openPdf = (bytes: Uint8Array): Promise<PDFDocumentProxy> =>
  getDocument({
    data: Uint8Array.from(bytes),
    worker: sharedWorker(),
    isEvalSupported: false,
    useWasm: false,
    useSystemFonts: false,
    verbosity: 0,
  }).promise

export type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
