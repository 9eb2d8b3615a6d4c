import { type ReactNode, useEffect, useRef } from 'react'
import SignaturePad from 'signature_pad'
import styles from './ink-pad.module.css'
import type { Stroke } from './signature-path.ts'

/** What was written, and the size of the field it was written in, in CSS pixels. */
export interface Ink {
  readonly strokes: readonly Stroke[]
  readonly width: number
  readonly height: number
}

interface InkPadProps {
  readonly label: string
  /** Called after each stroke. */
  readonly onInk: (ink: Ink) => void
}

/** Dark ink on light ground, as on the paper it goes to. */
const INK = '#12305c'

/** A field to write in with a finger or pen. A new `key` gives an empty one. */
export const InkPad = ({ label, onInk }: InkPadProps): ReactNode => {
  const canvasRef = useRef<HTMLCanvasElement>(null)
  const report = useRef(onInk)
  useEffect(() => {
    report.current = onInk
  })

  useEffect(() => {
    const canvas = canvasRef.current
    if (canvas === null) return undefined
    const pad = new SignaturePad(canvas, { penColor: INK, minWidth: 1.4, maxWidth: 4.2 })
    const fitCanvas = (): void => {
      const ratio = Math.max(1, window.devicePixelRatio)
      canvas.width = Math.round(canvas.clientWidth * ratio)
      canvas.height = Math.round(canvas.clientHeight * ratio)
      canvas.getContext('2d')?.scale(ratio, ratio)
      // Resizing empties a canvas; the strokes are kept and drawn again.
      pad.redraw()
    }
    const tell = (): void =>
      report.current({
        strokes: pad.toData().map((group) => group.points.map(({ x, y }) => ({ x, y }))),
        width: canvas.clientWidth,
        height: canvas.clientHeight,
      })
    fitCanvas()
    pad.addEventListener('endStroke', tell)
    // In a dialog the field has no size yet when it is made; on the counter the window changes.
    const watch = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(fitCanvas)
    watch?.observe(canvas)
    return () => {
      watch?.disconnect()
      pad.removeEventListener('endStroke', tell)
      pad.off()
      pad.clear()
    }
  }, [])

  return <canvas ref={canvasRef} className={styles.pad} role="img" aria-label={label} />
}
