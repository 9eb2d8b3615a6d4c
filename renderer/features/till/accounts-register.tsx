import type { ReactNode } from 'react'

export const AccountsRegister = (): ReactNode => <section data-testid="accounts-register" />
