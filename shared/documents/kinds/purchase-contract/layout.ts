import { layoutPaper } from '../../blocks/paper-frame.ts'
import type { PaperDefinition } from '../../paper-definition.ts'
import type { LayoutOptions } from '../../paper-input.ts'
import type { PurchaseContractData } from './present.ts'

/** Lays it out. */
export const layoutPurchaseContract = (
  { frame }: PurchaseContractData,
  options: LayoutOptions,
): PaperDefinition => layoutPaper(frame, options, [])
