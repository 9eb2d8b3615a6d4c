import type { ReactNode } from 'react'
import type { Face } from '#shared/domain/rating/rating.ts'

/** Mouths from bent down to wide open, on a circle of 48. */
const MOUTHS: Readonly<Record<Face, string>> = {
  1: 'M15 35c4-7 14-7 18 0',
  2: 'M16 34c4-4 12-4 16 0',
  3: 'M16 33h16',
  4: 'M16 31c4 4.5 12 4.5 16 0',
  5: 'M14.5 29.5h19c-1 6-5 9-9.5 9s-8.5-3-9.5-9z',
}

/** A face drawn in lines: told apart by its mouth, not by colour. */
export const FaceDrawing = ({ face }: { readonly face: Face }): ReactNode => (
  <svg
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
    strokeLinecap="round"
    strokeLinejoin="round"
    strokeWidth="2.6"
    viewBox="0 0 48 48"
  >
    <circle cx="24" cy="24" r="20" />
    <path d="M17 18.5v2.5M31 18.5v2.5" strokeWidth="3.4" />
    <path d={MOUTHS[face]} />
  </svg>
)
