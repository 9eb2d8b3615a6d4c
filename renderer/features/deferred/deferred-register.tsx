import type { ReactNode } from 'react'

export const DeferredRegister = (): ReactNode => <section data-testid="deferred-register" />
