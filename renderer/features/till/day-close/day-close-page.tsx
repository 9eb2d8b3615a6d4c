import type { ReactNode } from 'react'

export const DayClosePage = (): ReactNode => <section data-testid="day-close-page" />
