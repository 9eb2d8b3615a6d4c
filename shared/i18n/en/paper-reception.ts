import { translateArea } from '../translate-area.ts'
import { paperReception as source } from '../zh-CN/paper-reception.ts'

export const paperReception = translateArea(source)({
  'follow-up-delivered': 'Delivered',
  'follow-up-next-service': 'Next service',
  'follow-up-until': 'until {day} or {km}, whichever comes first',
  'follow-up-no': 'No.',
  'follow-up-at': 'Called at',
  'follow-up-person': 'Spoken to',
  'follow-up-result': 'Result',
  'follow-up-words': 'How the car does, customer’s own words',
  'follow-up-promised': 'What was promised',
  'follow-up-due': 'by {day}',
  'follow-up-by': 'Called by',
  'follow-up-head': 'Head of service',
  'follow-up-handled-on': 'Handled on',
  'follow-up-handled-by': 'Handled by',
  'follow-up-solved-on': 'Solved on',
  'follow-up-handling': 'Outcome',
  'follow-up-rule':
    'Called on the third day after delivery, within a week after big work; after {days} days in vain a message or letter is sent. Complaints are quoted, dealt with, and called about again.',
  'follow-up-mileage-out': 'Odometer out',
})
