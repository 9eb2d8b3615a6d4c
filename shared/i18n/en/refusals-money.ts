import { translateArea } from '../translate-area.ts'
import { refusalsMoney as source } from '../zh-CN/refusals-money.ts'

export const refusalsMoney = translateArea(source)({
  'deposit.not-positive': 'A deposit must be above zero.',
  'deposit.unknown': 'This deposit is not there any more.',
  'deposit.returned': 'This deposit was given back already.',
  'deposit.reason-empty': 'Say why the deposit is given back.',
  'bill.deposits-exceed': 'Deposits are {amount} more than due: choose how that is paid back.',
  'bill.discount-over-limit':
    'A discount of {discount} is beyond your limit ({amount}). Lower it, or have it allowed.',
  'bill.discount-approver-may-not':
    'Whoever allowed it may give {amount} at most, not {discount}. Ask somebody with a higher limit.',
  'cancel.deposits-held':
    'A deposit of {amount} is still held: give it back on the settlement sheet first.',
  'account.not-positive': 'The amount must be above zero.',
  'account.nothing-owed': 'Nothing is owed on this bill.',
  'account.more-than-owed': 'Only {amount} is owed.',
  'receipt.already-issued': 'The receipt was issued: {number}.',
  'receipt.nothing-paid': 'Nothing was paid with this bill.',
  'credit.not-settled': 'Not settled yet: change the bill itself.',
  'credit.reason-empty': 'Say why it is credited.',
  'credit.no-lines': 'Enter an amount on one line at least.',
  'credit.line-unknown': 'This line is not on the bill.',
  'credit.line-not-positive': 'The credit on “{name}” must be above zero.',
  'credit.more-than-billed': 'At most {amount} of “{name}” can be credited.',
  'credit.more-than-due':
    'At most {amount} of this bill can be credited, after discount and earlier credits.',
  'credit.refund-more-than-credited': 'No more than the credit of {amount} can be paid out.',
  'credit.refund-more-than-paid': 'Only {amount} of what was paid is left to pay out.',
  'credit.more-than-owed': 'The account does not hold it: pay out at least {amount}.',
  'credit.approver-may-not': 'Choose who allows it: a manager or the owner.',
  'credit.method-missing': 'Choose how it is paid out.',
  'till.closed': 'This day is closed: note it on the next one.',
  'till.amount-zero': 'Enter the amount.',
  'till.reason-empty': 'Say what the cash is for.',
  'till.more-than-in-drawer': 'Only {amount} should be in the drawer.',
  'till.opening-negative': 'The opening amount cannot be below zero.',
  'till.already-closed': 'This day was closed already: {number}.',
  'till.count-not-whole': 'Pieces are whole numbers.',
  'till.difference-note-empty': 'The count differs by {amount}: say why.',
  'till.carried-over-out-of-range': 'No more than the {amount} counted can stay in the drawer.',
})
