import { translateArea } from '../translate-area.ts'
import { paperQuotation as source } from '../zh-CN/paper-quotation.ts'

export const paperQuotation = translateArea(source)({
  'quotation-buyer': 'Buyer',
  'quotation-car': 'Car',
  'quotation-energy': 'Energy',
  'quotation-very-car': 'Specific car',
  'quotation-to-order': 'To be ordered',
  'quotation-version': 'Version',
  'quotation-until': 'Valid until',
  'quotation-consultant': 'Consultant',
  'quotation-item': 'Item',
  'quotation-remark': 'Remark',
  'quotation-list-price': 'Price',
  'quotation-discount': 'Discount',
  'quotation-given': 'given, worth {worth}',
  'quotation-total': 'On the road',
  'quotation-trade-in': 'Old car set off ({car})',
  'quotation-financed': 'Paid by the lender',
  'quotation-due': 'Buyer pays',
  'quotation-loan': 'The loan',
  'quotation-principal': 'Lent',
  'quotation-interest': 'Interest in all',
  'quotation-true-rate': 'True yearly rate',
  'quotation-monthly': 'A month',
  'quotation-plan-year': 'Months',
  'quotation-plan-months': '{from} to {to}',
  'quotation-plan-left': 'Still owed',
  'quotation-words': 'To the buyer',
  'quotation-terms': 'Please note',
  'quotation-term-until':
    'This quotation holds until {until}, that day included. After it a new one counts; purchase tax goes by the rules of the day of the invoice.',
  'quotation-term-loan':
    'Whether the loan is granted, its rate and its length are as in the lender’s contract. The true yearly rate is compound and counts every charge (announcement no. 3 of 2021 of the People’s Bank of China).',
  'quotation-term-binding':
    'This is no contract of sale: nothing is charged and no car is kept for it. The car is ordered when the contract is signed and the deposit paid.',
  'quotation-term-passed-on':
    'Insurance, registration and purchase tax are passed on at what the receipts say. You may see to them yourself; the car is sold all the same.',
  'quotation-term-not-included':
    'Not included: fuel or electricity, taxes in use, parking, renewed insurance, and what is fitted after the hand-over. Nothing is charged that is not listed here.',
  'quotation-term-change':
    'The old car is set off after it was seen and its papers passed over; if it is no longer as appraised, the amount is agreed anew.',
  'quotation-buyer-sign': 'Read by the buyer',
})
