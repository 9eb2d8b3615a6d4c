import type { ReactNode } from 'react'

export const LoansRegister = (): ReactNode => <section data-testid="loans-register" />
