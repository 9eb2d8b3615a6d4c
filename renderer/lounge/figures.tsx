import type { ReactNode } from 'react'

interface FiguresProps {
  readonly text: string
}

/** A line of words with its figures in bold: what people look for on a wall. */
export const Figures = ({ text }: FiguresProps): ReactNode =>
  text.split(/(\d[\d,.\-–]*)/).map((piece, index) =>
    // Pieces of one fixed line: every second one is a figure.
    // biome-ignore lint/suspicious/noArrayIndexKey: the order is the identity
    index % 2 === 1 ? <b key={index}>{piece}</b> : piece,
  )
