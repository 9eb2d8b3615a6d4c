import { type ComponentProps, lazy, type ReactNode, Suspense } from 'react'
import type { OldPartLabelButton as Label } from './old-part-label-button.tsx'

// The engine that draws labels comes with the first one that is to be printed.
const Button = lazy(async () => ({
  default: (await import('./old-part-label-button.tsx')).OldPartLabelButton,
}))

/** The label of an old part, its engine loaded when it is first needed. */
export const OldPartLabelButton = (props: ComponentProps<typeof Label>): ReactNode => (
  <Suspense fallback={null}>
    <Button {...props} />
  </Suspense>
)
