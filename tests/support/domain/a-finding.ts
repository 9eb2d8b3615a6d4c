import { readingOf } from '#shared/domain/comparison/reading.ts'
import type { Finding } from '#shared/domain/diagnosis/finding.ts'
import { money } from '#shared/kernel/money.ts'
import { anId } from './ids.ts'
import { at } from './times.ts'

/** Front left brake pads at 1.8 mm of 2: red, cured by new pads of the price list. */
export const aFinding = (given: Partial<Finding> = {}): Finding => ({
  id: anId(),
  grade: 'red',
  place: 'front-left-brake',
  name: '前制动摩擦片',
  note: '内侧磨损更多',
  unit: 'mm',
  measured: readingOf(1.8),
  limit: readingOf(2),
  limitSource: 'reference',
  worseWhen: 'below',
  cure: { standardJobId: 'front-brake-pads', name: '更换前制动摩擦片', amount: money(61_400) },
  at: at('09:20'),
  by: anId(),
  ...given,
})
