import { translateArea } from '../translate-area.ts'
import { paperEstimate as source } from '../zh-CN/paper-estimate.ts'

export const paperEstimate = translateArea(source)({
  'likely-parts': 'Parts that may be needed (fitted only with your further consent, in no total)',
  'likely-job': 'For',
  'likely-most': 'Likely extra, at most',
})
