import type { PaperFrame } from '../../blocks/paper-frame.ts'
import type { PaperBase } from '../../paper-input.ts'
import { presentFrame } from '../../present/present-frame.ts'

/** 交车确认单. */
export interface DeliveryListData {
  readonly frame: PaperFrame
}

/** Words it. */
export const presentDeliveryList = (input: PaperBase): DeliveryListData => ({
  frame: presentFrame('delivery-list', input),
})
