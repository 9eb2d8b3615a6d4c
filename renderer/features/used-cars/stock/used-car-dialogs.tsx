import type { ReactNode } from 'react'
import { AwardDialog } from './bidding/award-dialog.tsx'
import { BidDialog } from './bidding/bid-dialog.tsx'
import { CallOffDialog } from './bidding/call-off-dialog.tsx'
import { HandToTraderDialog } from './bidding/hand-to-trader-dialog.tsx'
import { OpenBiddingDialog } from './bidding/open-bidding-dialog.tsx'
import { CostDialog } from './cost-dialog.tsx'
import { PriceDialog } from './price-dialog.tsx'
import { ReconditionDialog } from './reconditioning/recondition-dialog.tsx'
import { SheetDialog } from './sheet-dialog.tsx'
import type { UsedCarPageFacts } from './use-used-car.ts'

/** What a dialog of the page needs. */
export interface UsedCarDialogProps {
  readonly facts: UsedCarPageFacts
  readonly onClose: () => void
}

const DIALOGS = {
  price: PriceDialog,
  cost: CostDialog,
  sheet: SheetDialog,
  recondition: ReconditionDialog,
  'open-bidding': OpenBiddingDialog,
  bid: BidDialog,
  award: AwardDialog,
  hand: HandToTraderDialog,
  'call-off': CallOffDialog,
} satisfies Readonly<Record<string, (props: UsedCarDialogProps) => ReactNode>>

export type UsedCarDialogName = keyof typeof DIALOGS

/** The dialog of that name. */
export const UsedCarDialogs = ({
  name,
  ...props
}: UsedCarDialogProps & { readonly name: UsedCarDialogName }): ReactNode => {
  const Shown = DIALOGS[name]
  return <Shown {...props} />
}
