import type { OldPart } from './old-part.ts'

/** Whether the part is still with the shop, and answered for by it. */
export const isKept = ({ disposition, fate }: Pick<OldPart, 'disposition' | 'fate'>): boolean =>
  fate === undefined && (disposition === 'shop-kept' || disposition === 'warranty-return')
