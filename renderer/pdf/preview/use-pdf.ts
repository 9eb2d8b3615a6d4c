import { useEffect, useState } from 'react'
import { openPdf, type PDFPageProxy } from './open-pdf.ts'

export type OpenedPdf =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'open'; readonly pages: readonly PDFPageProxy[] }

const LOADING: OpenedPdf = { state: 'loading' }

/** Opens the pages of a paper, and closes them when the paper changes or the preview goes. */
export function usePdf(bytes: Uint8Array | undefined): OpenedPdf {
  const [opened, setOpened] = useState<OpenedPdf>(LOADING)

  useEffect(() => {
    if (bytes === undefined) return
    let isCurrent = true
    const opening = openPdf(bytes)
    const show = async (): Promise<void> => {
      const pdf = await opening
      const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1)
      const pages = await Promise.all(numbers.map((number) => pdf.getPage(number)))
      if (isCurrent) setOpened({ state: 'open', pages })
    }
    show().catch(() => {
      if (isCurrent) setOpened({ state: 'failed' })
    })
    return () => {
      isCurrent = false
      setOpened(LOADING)
      opening.then((pdf) => pdf.destroy()).catch(() => undefined)
    }
  }, [bytes])

  return opened
}
