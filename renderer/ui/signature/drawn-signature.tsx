import type { ReactNode } from 'react'
import styles from './drawn-signature.module.css'
import type { SignaturePath } from './signature-path.ts'

interface DrawnSignatureProps {
  readonly signature: SignaturePath
  /** Whose it is. */
  readonly label: string
}

/** A kept signature, as it was written. */
export const DrawnSignature = ({ signature, label }: DrawnSignatureProps): ReactNode => (
  <svg
    aria-label={label}
    className={styles.signature}
    role="img"
    viewBox={`0 0 ${signature.width} ${signature.height}`}
  >
    <path d={signature.path} />
  </svg>
)
