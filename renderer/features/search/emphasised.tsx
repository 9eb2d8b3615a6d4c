import type { ReactNode } from 'react'
import styles from './search-box.module.css'
import { splitFound } from './split-found.ts'

interface EmphasisedProps {
  readonly text: string
  /** What was found in this text. */
  readonly parts: readonly string[]
}

/** A text with what was searched for emphasised. */
export const Emphasised = ({ text, parts }: EmphasisedProps): ReactNode => {
  if (parts.length === 0) return text
  return splitFound(text, parts).map((piece, index) =>
    piece.isFound ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no other identity
      <mark className={styles.found} key={index}>
        {piece.text}
      </mark>
    ) : (
      piece.text
    ),
  )
}
