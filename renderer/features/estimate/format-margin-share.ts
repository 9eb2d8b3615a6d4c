import type { Margin } from '#shared/domain/estimate/compute-margin.ts'
import { divideHalfUp } from '#shared/kernel/rounding.ts'

/** A margin as a whole percentage, `43%`; nothing for a job without a price. */
export const formatMarginShare = ({ share }: Margin): string =>
  share === undefined ? '' : `${divideHalfUp(share, 100)}%`
