import type { ReactNode } from 'react'

interface IconProps {
  readonly path: string
}

const Icon = ({ path }: IconProps): ReactNode => (
  <svg
    viewBox="0 0 24 24"
    width="1em"
    height="1em"
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
    strokeWidth="2.6"
    strokeLinecap="round"
    strokeLinejoin="round"
  >
    <path d={path} />
  </svg>
)

export const CheckIcon = (): ReactNode => <Icon path="m4.5 12.5 5 5L19.5 7" />
/** "Not now" is no mistake: a bar, not a cross. */
export const LaterIcon = (): ReactNode => <Icon path="M5 12h14" />
export const BackIcon = (): ReactNode => <Icon path="m15 5-7 7 7 7" />
export const NextIcon = (): ReactNode => <Icon path="m9 5 7 7-7 7" />
export const DownIcon = (): ReactNode => <Icon path="m5 9 7 7 7-7" />
export const UpIcon = (): ReactNode => <Icon path="m5 15 7-7 7 7" />
export const PenIcon = (): ReactNode => <Icon path="M4 20l1.2-4.6L16.5 4.1l3.4 3.4L8.6 18.8z" />
export const NoticeIcon = (): ReactNode => (
  <Icon path="M12 7.5V13M12 16.7v.1M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18" />
)
export const AskIcon = (): ReactNode => (
  <Icon path="M9 9.2a3 3 0 1 1 4.3 2.7c-.9.5-1.3 1-1.3 2M12 17v.1M12 3a9 9 0 0 0-7.7 13.6L3 21l4.5-1.2A9 9 0 1 0 12 3" />
)
export const StarIcon = (): ReactNode => (
  <Icon path="m12 3.6 2.6 5.3 5.8.8-4.2 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.2-4.1 5.8-.8z" />
)
