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
  'sale.closed':
    'This sale is closed and stays as it is. To go on, begin a new one from the customer.',
  'sale.next-empty': 'Say what is to be done next.',
  'sale.next-past': 'That day has gone by: choose today or later.',
  'sale.not-consultant': '{name} is no active sales consultant. Choose somebody else.',
  'sale.others':
    'A consultant looks after this buyer already. Only the manager gives the sale to another.',
  'lead.words-empty': 'Write down what was asked, or which car.',
  'merge.itself': 'A sale is not merged into itself. Choose another one.',
  'merge.visit-open': 'The buyer is in the showroom. Close the visit first, then merge.',
  'contact.words-empty': 'Write down what was said, one sentence is enough.',
  'showroom.open-already': 'This buyer is in the showroom already.',
  'showroom.people-range': 'The number of people is a whole number from 1 to {most}.',
  'showroom.none-open': 'No showroom visit is open.',
  'showroom.not-ordered':
    'There is no order yet. Write the order first, or close the visit as “follow up”.',
  'loss.visit-open': 'The buyer is still in the showroom. Close the visit first.',
  'loss.words-empty': 'Write down what happened, and what the buyer chose in the end.',
  'loss.come-back-past': 'The day to ask again lies after today.',
  'loss.not-asked': 'Nobody has asked to give this sale up.',
  'loss.approver': 'A loss is approved by a manager, never by who asked for it: not by {name}.',
  'loss.words-why': 'Write down what is to be tried; the consultant will see it.',
  'needs.empty': 'Choose at least one use.',
  'needs.people-range': 'The number of people is a whole number from 1 to {most}.',
  'needs.budget-range': 'A budget is not below zero.',
  'needs.budget-order': 'The lower end of the budget is above the upper one. Swap them.',
  'needs.km-range': 'Kilometres a year are a whole number from 0 to {most}.',
  'needs.longest-range': 'The length is a whole number of millimetres from {least} to {most}.',
})
