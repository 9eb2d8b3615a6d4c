import type { ReactNode } from 'react'

export const OldPartsRegister = (): ReactNode => <section data-testid="old-parts-register" />
