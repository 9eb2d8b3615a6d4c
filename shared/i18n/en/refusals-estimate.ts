import { translateArea } from '../translate-area.ts'
import { refusalsEstimate as source } from '../zh-CN/refusals-estimate.ts'

export const refusalsEstimate = translateArea(source)({
  'deferred.no-consent': 'The customer does not want calls with offers.',
  'part.unknown': 'This part is no longer on the list.',
  'signature.not-as-shown':
    'What the display showed at signing is not what is on record, so this signature was not kept. It is shown anew: ask the customer to read it again and sign.',
  'signature.undecided':
    'Some jobs are still open: ask the customer to decide on each before signing.',
})
