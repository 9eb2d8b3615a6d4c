import { translateArea } from '../translate-area.ts'
import { refusalsEstimate as source } from '../zh-CN/refusals-estimate.ts'

export const refusalsEstimate = translateArea(source)({
  'deferred.no-consent': 'The customer does not want calls with offers.',
  'part.unknown': 'This part is no longer on the list.',
})
