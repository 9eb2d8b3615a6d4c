import { translateArea } from '../translate-area.ts'
import { lounge as source } from '../zh-CN/lounge.ts'

export const lounge = translateArea(source)({
  empty: 'No cars in the workshop right now',
  emptyHint: 'Once a car is received, its progress appears here',
  page: 'Page {page} of {pages}',
  step: 'Step {index} of 6: {step}',
})
