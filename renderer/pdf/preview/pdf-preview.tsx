import { type ReactNode, useRef } from 'react'
import { PageCanvas } from './page-canvas.tsx'
import styles from './pdf-preview.module.css'
import { usePdf } from './use-pdf.ts'
import { useWidth } from './use-width.ts'

export interface PdfPreviewLabels {
  readonly loading: string
  readonly failed: string
  /** Names a page to those who cannot see it. */
  page(page: number, pages: number): string
}

interface PdfPreviewProps {
  /** The paper, or undefined while it is being drawn. */
  readonly bytes: Uint8Array | undefined
  readonly labels: PdfPreviewLabels
  /** 1 fits the page to the width; the parent owns the keys that change it. */
  readonly zoom?: number
}

/** A paper on screen: the very bytes that will be printed. Fills its parent and scrolls. */
export const PdfPreview = ({ bytes, labels, zoom = 1 }: PdfPreviewProps): ReactNode => {
  const frame = useRef<HTMLElement>(null)
  const width = useWidth(frame)
  const pdf = usePdf(bytes)

  return (
    <section
      ref={frame}
      className={styles.frame}
      aria-busy={pdf.state === 'loading'}
      // A scrolling region must be reachable by keys.
      // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
      tabIndex={0}
    >
      {pdf.state === 'loading' && (
        <p className={styles.note} role="status">
          {labels.loading}
        </p>
      )}
      {pdf.state === 'failed' && (
        <p className={styles.failed} role="alert">
          {labels.failed}
        </p>
      )}
      {pdf.state === 'open' && width > 0 && (
        <div className={styles.pages}>
          {pdf.pages.map((page) => (
            <PageCanvas
              key={page.pageNumber}
              page={page}
              width={width * zoom}
              label={labels.page(page.pageNumber, pdf.pages.length)}
            />
          ))}
        </div>
      )}
    </section>
  )
}
