import { create } from 'qrcode'
import { type ReactNode, useMemo } from 'react'

interface QrCodeProps {
  readonly text: string
  /** What it is, for whoever cannot see it. */
  readonly label: string
  /** Side in px, the quiet edge included. */
  readonly size: number
}

/** The quiet edge that a camera needs, in modules. */
const EDGE = 4

/** A QR code as one path: sharp at any size, and nothing is drawn as a picture. */
export const QrCode = ({ text, label, size }: QrCodeProps): ReactNode => {
  const { side, path } = useMemo(() => drawModules(text), [text])
  return (
    <svg
      aria-label={label}
      data-testid="qr-code"
      data-text={text}
      height={size}
      role="img"
      shapeRendering="crispEdges"
      viewBox={`0 0 ${side} ${side}`}
      width={size}
    >
      <rect fill="#fff" height={side} width={side} />
      <path d={path} fill="#17202b" />
    </svg>
  )
}

const drawModules = (text: string): { side: number; path: string } => {
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  const steps: string[] = []
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (modules.get(row, column)) steps.push(`M${column + EDGE} ${row + EDGE}h1v1h-1z`)
    }
  }
  return { side: modules.size + EDGE * 2, path: steps.join('') }
}
