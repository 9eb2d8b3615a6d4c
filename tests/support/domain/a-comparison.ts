import type { Comparison } from '#shared/domain/comparison/comparison.ts'
import { anId } from './ids.ts'

/** A comparison of front brake pads without any figures. */
export const aComparison = (given: Partial<Comparison> = {}): Comparison => ({
  id: anId(),
  part: '前制动摩擦片',
  worseWhen: 'below',
  ...given,
})
