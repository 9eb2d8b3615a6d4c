import { translateArea } from '../translate-area.ts'
import { paperEstimate as source } from '../zh-CN/paper-estimate.ts'

export const paperEstimate = translateArea(source)({
  'likely-parts': 'Parts that may be needed (fitted only with your further consent, in no total)',
  'likely-job': 'For',
  'likely-most': 'Likely extra, at most',
  'used-part': '{name} ({class})',
  'used-parts':
    'Repaired or reused parts: {parts}. The shop has explained where they come from and how good they are; they are fitted only with your written consent.',
  'used-parts-answer': 'Your answer:',
  'used-parts-yes': 'Agreed',
  'used-parts-no': 'Not agreed, use new parts',
})
