import type { ReactNode } from 'react'
import type { IssuedPaper } from '#shared/domain/papers/issued-paper.ts'
import { BackDialog } from './back-dialog.tsx'
import { CallOffDialog } from './call-off-dialog.tsx'
import { KeepDialog } from './keep-dialog.tsx'
import type { OrderFacts } from './order-facts.ts'
import { PlaceDialog } from './place-dialog.tsx'
import { PromiseDialog } from './promise-dialog.tsx'
import { TakeDialog } from './take-dialog.tsx'

/** What is being done with an order. */
export type OrderAct = 'place' | 'keep' | 'promise' | 'off' | 'take' | 'back'

export interface OrderDialogProps {
  readonly order: OrderFacts
  readonly onClose: () => void
  /** The papers that came of it, to be shown and printed. */
  readonly onPapers: (papers: readonly IssuedPaper[]) => void
}

const DIALOGS = {
  place: PlaceDialog,
  keep: KeepDialog,
  promise: PromiseDialog,
  off: CallOffDialog,
  take: TakeDialog,
  back: BackDialog,
} as const satisfies Readonly<Record<OrderAct, (props: OrderDialogProps) => ReactNode>>

/** The dialog of an act; never two at once. */
export const OrderDialogs = ({
  act,
  ...props
}: OrderDialogProps & { readonly act: OrderAct }): ReactNode => {
  const Shown = DIALOGS[act]
  return <Shown {...props} />
}
