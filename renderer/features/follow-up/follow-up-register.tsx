import type { ReactNode } from 'react'

export const FollowUpRegister = (): ReactNode => <section data-testid="follow-up-register" />
