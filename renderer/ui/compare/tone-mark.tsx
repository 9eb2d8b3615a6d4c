import type { ReactNode } from 'react'

export type VerdictTone = 'good' | 'advise' | 'bad' | 'unknown'

/** Each verdict its own outline, so that it reads without seeing colour. */
const SHAPES: Readonly<Record<VerdictTone, ReactNode>> = {
  good: (
    <>
      <circle cx="16" cy="16" r="13" />
      <path d="m10 16.5 4.4 4.4L22.5 12" />
    </>
  ),
  advise: (
    <>
      <path d="M16 3.5 29.5 27.5H2.5z" />
      <path d="M16 12.5v7.5M16 23.4v.4" />
    </>
  ),
  bad: (
    <>
      <path d="M10.6 3h10.8L29 10.6v10.8L21.4 29H10.6L3 21.4V10.6z" />
      <path d="m11 11 10 10M21 11 11 21" />
    </>
  ),
  unknown: (
    <>
      <rect x="3.5" y="3.5" width="25" height="25" rx="4" strokeDasharray="5 3.5" />
      <path d="M10.5 16h11" />
    </>
  ),
}

interface ToneMarkProps {
  readonly tone: VerdictTone
  /** The tone in words: "建议更换". */
  readonly label: string
}

/** The verdict as a shape, as high as the words beside it. */
export const ToneMark = ({ tone, label }: ToneMarkProps): ReactNode => (
  <svg
    viewBox="0 0 32 32"
    width="1em"
    height="1em"
    role="img"
    aria-label={label}
    fill="none"
    stroke="currentColor"
    strokeWidth="3"
    strokeLinecap="round"
    strokeLinejoin="round"
  >
    {SHAPES[tone]}
  </svg>
)
