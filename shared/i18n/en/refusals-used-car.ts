import { translateArea } from '../translate-area.ts'
import { refusalsUsedCar as source } from '../zh-CN/refusals-used-car.ts'

export const refusalsUsedCar = translateArea(source)({
  'bid.closed': 'Bidding is over: nothing more is taken.',
  'bid.awarded': 'The car is given to a trader already.',
  'bid.trader-empty': 'Fill in the trader.',
  'bid.not-positive': 'A bid is above 0.',
  'bid.not-higher': 'A trader’s next bid is above the last one, {amount}.',
  'bid.still-open': 'Bidding is still open. Decide when it is over.',
  'bid.unknown-trader': 'That trader has not bid.',
  'bid.reason-empty': 'Not the highest bid: write down why.',
  'appraisal.ended': 'This appraisal is over. To value the car again, begin a new one.',
  'appraisal.sale-missing': 'Fill in the expected sale; preparation is not below zero.',
  'appraisal.days-range': 'The days in stock are a whole number from 0 to {most}.',
  'appraisal.not-valued': 'The car is not valued yet: work the price out first.',
  'appraisal.offer-range': 'An offer is above 0.',
  'appraisal.no-offer': 'Nothing was offered to the owner yet.',
  'appraisal.over-formula': 'The offer is above the formula: a manager approves it first.',
  'appraisal.approver': '{name} is no manager and cannot approve the price.',
  'appraisal.reason-empty': 'Write down the reason.',
  'appraisal.own-eyes': '{name} made the offer: another manager approves it.',
  'appraisal.car-unknown': 'Fill in the plate or the VIN.',
  'appraisal.car-empty': 'Fill in the make and model.',
  'appraisal.registered-ahead': 'The first registration cannot be after today.',
  'appraisal.mileage-range': 'The mileage is a whole number of kilometres from 0 to {most}.',
  'appraisal.frame-defect-empty': 'Say which defect the frame has.',
  'purchase.not-owned': 'The owner has not declared the car their own: it cannot be bought.',
  'purchase.mortgage-unchecked':
    'Whether the car is mortgaged is not known yet. Find out, then buy.',
  'purchase.mortgage-open': 'The car is mortgaged: write down by which day it is cleared.',
  'purchase.words-missing': 'Something is not declared: write down how it is.',
  'purchase.days-order': 'The car comes no later than the last day of the transfer.',
  'purchase.keys-range': 'The number of keys is from 0 to {most}.',
  'purchase.fines-range': 'Open fines are not below zero.',
  'purchase.trade-in-differs':
    'The order counts the old car for {amount}, not for this price. Change the quotation or the offer first.',
})
