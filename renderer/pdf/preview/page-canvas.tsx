import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { PDFPageProxy } from './open-pdf.ts'
import styles from './pdf-preview.module.css'

interface PageCanvasProps {
  readonly page: PDFPageProxy
  /** Width on screen in CSS pixels. */
  readonly width: number
  readonly label: string
}

/** Pages this far outside the view are drawn already, so that scrolling shows no blank sheets. */
const AHEAD = '600px 0px'

/** One sheet, drawn at the screen's own resolution when it comes near the view. */
export const PageCanvas = ({ page, width, label }: PageCanvasProps): ReactNode => {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [isNear, setNear] = useState(false)
  const sheet = page.getViewport({ scale: 1 })
  const height = (width * sheet.height) / sheet.width

  useEffect(() => {
    const element = canvas.current
    if (element === null) return
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setNear(true)
      },
      { rootMargin: AHEAD },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [])

  useEffect(() => {
    const element = canvas.current
    if (element === null || !isNear || width <= 0) return
    const viewport = page.getViewport({
      scale: (width / page.getViewport({ scale: 1 }).width) * window.devicePixelRatio,
    })
    // Drawn aside and shown whole: a canvas being redrawn in place flickers white at each zoom.
    const aside = document.createElement('canvas')
    aside.width = Math.floor(viewport.width)
    aside.height = Math.floor(viewport.height)
    const drawing = page.render({ canvas: aside, viewport })
    drawing.promise.then(
      () => {
        element.width = aside.width
        element.height = aside.height
        element.getContext('2d')?.drawImage(aside, 0, 0)
        element.dataset.drawn = 'true'
      },
      // Cancelled by the next zoom.
      () => undefined,
    )
    return () => drawing.cancel()
  }, [page, width, isNear])

  return (
    <canvas
      ref={canvas}
      className={styles.page}
      style={{ width, height }}
      role="img"
      aria-label={label}
    />
  )
}
