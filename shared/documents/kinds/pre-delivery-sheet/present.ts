import type { PaperFrame } from '../../blocks/paper-frame.ts'
import type { PaperBase } from '../../paper-input.ts'
import { presentFrame } from '../../present/present-frame.ts'

/** 新车交付前检查单（PDI）. */
export interface PreDeliverySheetData {
  readonly frame: PaperFrame
}

/** Words it. */
export const presentPreDeliverySheet = (input: PaperBase): PreDeliverySheetData => ({
  frame: presentFrame('pre-delivery-sheet', input),
})
