import { translateArea } from '../translate-area.ts'
import { registers as source } from '../zh-CN/registers.ts'

export const registers = translateArea(source)({
  deferred: 'Deferred work',
  'follow-ups': 'Follow-up calls',
  'old-parts': 'Old parts',
  loans: 'Loan cars',
  accounts: 'On account',
  tasks: 'Tasks',
  health: 'Health records',
  ratings: 'Ratings',
  journal: 'History',
})
