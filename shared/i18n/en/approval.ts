import { translateArea } from '../translate-area.ts'
import { approval as source } from '../zh-CN/approval.ts'

export const approval = translateArea(source)({
  pending: 'Open',
  changedFrom: 'Ask again, was {amount}',
  approvedBy: 'Approved · {method} {time}',
  declined: 'Not now',
  declinedUntil: 'Not now · {on}',
  approve: 'Approve',
  decline: 'Not now',
  withdraw: 'Take back',
  approveAll: 'Approve all open ({count})',
  nobodyChosen: 'Choose a job to write down the answer',
  jobCount: 'Jobs: {count}',
  approveTitle: 'The customer approves',
  declineTitle: 'The customer declines',
  method: 'How they answered',
  person: 'Who answered',
  reason: 'Reason',
  reasonQuick: 'Common reasons',
  offerAgain: 'Offer again',
  offerAgainOn: 'On',
  'later.service': 'Next service',
  'later.1': 'In 1 month',
  'later.3': 'In 3 months',
  'later.6': 'In 6 months',
})
