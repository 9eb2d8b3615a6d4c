import { translateArea } from '../translate-area.ts'
import { refusalsShowroom as source } from '../zh-CN/refusals-showroom.ts'

export const refusalsShowroom = translateArea(source)({
  'finance.price-missing': 'Fill in the price of the car.',
  'finance.down-payment-range': 'The down payment lies between 0 and the price, {price}.',
  'finance.nothing-to-lend': 'The down payment covers everything. For a loan, lower it.',
  'finance.balloon-range': 'The balloon is 0 or more and less than the loan, {principal}.',
  'finance.months-range': 'The term is a whole number of months from 1 to {most}.',
  'finance.fee-range': 'The fee is 0 or more and less than the loan, {principal}.',
  'licence.expired':
    'The licence ran out on {until}: no test drive. Let another licence holder drive, or ride along.',
  'licence.class':
    'Class {class} does not cover passenger cars. Let another licence holder drive, or ride along.',
  'licence.automatic-only':
    'Class {class} covers automatics only. Choose an automatic demonstration car, or ride along.',
})
