import { translateArea } from '../translate-area.ts'
import { refusalsErasure as source } from '../zh-CN/refusals-erasure.ts'

export const refusalsErasure = translateArea(source)({
  'erasure.done': 'This customer’s data were erased already.',
  'erasure.open-visit': 'A visit is still open ({number}). Deliver or cancel it first.',
  'erasure.open-appointment': 'There is an appointment on {day}. Cancel it first.',
  'erasure.open-sale': 'A sale is still open. End it first.',
  'erasure.open-appraisal': 'An appraisal is still open. End it first.',
  'erasure.owes': 'Settlement {number} still has money on account. Settle it first.',
  'erasure.loan-out': 'A loan car is still out. Take it back first.',
  'erasure.warranty':
    'The warranty of “{job}” runs until {day} and needs its record. Erase after that.',
  'erasure.reason-empty': 'Say why, such as “asked in writing at the desk”.',
  'erasure.reason-personal':
    'The reason holds the customer’s name or number and would stay. Take it out.',
  'erasure.day-ahead': 'It cannot have been asked for after today.',
  'erasure.damaged': 'The journal is damaged. Look at the tamper check first.',
})
