import { translateArea } from '../translate-area.ts'
import { refusalsReception as source } from '../zh-CN/refusals-reception.ts'

export const refusalsReception = translateArea(source)({
  'intake.promise-past': 'The promised time has gone by: choose a later one.',
  'deferred.unanswered': 'First answer “{job}”: offer now, later, or no more?',
  'deferred.day-not-ahead': 'Choose a day after today.',
  'marketing.unanswered': 'Choose the ways the customer agrees to, or “none”.',
  'follow-up.not-delivered': 'The car has not been delivered: the call comes after that.',
  'follow-up.person-empty': 'Write down who was spoken to.',
  'follow-up.words-empty': 'Write down what the customer is not happy with, in their own words.',
  'follow-up.day-past': 'The promised day has gone by: choose a later one.',
  'follow-up.message-too-early': 'Write only after {days} days of calling in vain.',
  'follow-up.done': 'This visit has been followed up: the customer is content.',
  'follow-up.unanswered': 'Choose how the call ended.',
})
