import { type ComponentProps, lazy, type ReactNode, Suspense } from 'react'
import type { IssuedPaperDialog as Dialog } from './issued-paper-dialog.tsx'

// The preview and its engine are fetched when the first paper is looked at.
const Lazy = lazy(async () => ({
  default: (await import('./issued-paper-dialog.tsx')).IssuedPaperDialog,
}))

/** One issued paper to look at, print or keep as a file; loaded when it is first asked for. */
export const IssuedPaperDialog = (props: ComponentProps<typeof Dialog>): ReactNode => (
  <Suspense fallback={null}>
    <Lazy {...props} />
  </Suspense>
)
