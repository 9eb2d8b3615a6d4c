import { translateArea } from '../translate-area.ts'
import { paperExtras as source } from '../zh-CN/paper-extras.ts'

export const paperExtras = translateArea(source)({
  'contract-work': 'Work',
  'contract-effects': 'Effects',
  'contract-risks': 'Risks and care',
  'contract-hours': 'Std hours',
  'contract-sum': 'Contract sum',
  'contract-explained-by': 'Explained by',
  'contract-explained-at': 'Explained',
  'contract-note': 'Also agreed',
  'contract-terms': 'Terms',
  'contract-term-price':
    'Standard hours and prices are as above and on display; nothing is added without the customer’s consent.',
  'contract-term-explained':
    'Effects and risks of each work were explained beforehand; work begins after the customer has signed.',
  'contract-term-unsafe':
    'The shop takes on no unsafe or unlawful modification, such as taking away or disabling airbags, seat belts, brakes or ABS.',
  'contract-term-quality':
    'Faults of workmanship are put right free of charge within the warranty; damage done to the car is made good.',
  'contract-term-care':
    'The customer follows the care given above; what comes of not doing so is not covered.',
  'contract-customer-sign': 'Customer (told of effects and risks)',
  'contract-shop-sign': 'For the shop',
  'signed-on-paper': 'signed on paper',
  'loan-plate': 'Loan car',
  'loan-car': 'Make, model',
  'loan-color': 'Colour',
  'loan-driver': 'Driver',
  'loan-licence': 'Licence',
  'loan-class': 'Class',
  'loan-own-plate': 'Car in repair',
  'loan-out-at': 'Out',
  'loan-due': 'Due back',
  'loan-out-km': 'Mileage out',
  'loan-out-fuel': 'Fuel out',
  'loan-note': 'State, contents',
  'loan-back-at': 'Back',
  'loan-back-km': 'Mileage back',
  'loan-back-fuel': 'Fuel back',
  'loan-driven': 'Driven',
  'loan-new-damage': 'New damage',
  'loan-out-heading': 'Out',
  'loan-back-heading': 'Back (filled in on return)',
  'loan-terms': 'Terms',
  'loan-term-driver':
    'Driven only by the driver above with a valid licence; not lent on, let or used for hire; never after drinking.',
  'loan-term-return': 'Brought back on time; the shop is told beforehand if it takes longer.',
  'loan-term-fuel':
    'Returned with no less fuel than it went out with; what is missing is made up at pump price.',
  'loan-term-fines': 'Fines, parking and tolls of the time are the driver’s.',
  'loan-term-damage':
    'After an accident the police and the shop are told at once; loss by the driver’s fault beyond the insurance is the driver’s.',
  'loan-term-things': 'Belongings are taken out on return; the shop keeps what is left behind.',
  'loan-driver-sign': 'Driver',
  'loan-shop-sign': 'Lent by',
  'loan-back-sign': 'Taken back by',
  'confirm-name': 'Customer',
  'confirm-car': 'Car',
  'confirm-at': 'Arrives',
  'confirm-promised': 'Ready',
  'confirm-advisor': 'Advisor',
  'confirm-how': 'How it comes',
  'confirm-brought': 'The customer brings it',
  'confirm-fetched': 'Fetched at {address}',
  'confirm-wanted': 'Wanted',
  'confirm-work': 'Work',
  'confirm-hours': 'Hours',
  'confirm-price': 'Price, about',
  'confirm-sum': 'In all, about',
  'confirm-price-note':
    'Prices are today’s list prices; what counts is the estimate agreed to after the car has been seen.',
  'confirm-hints': 'Before you come',
  'confirm-hint-bring':
    'Bring the vehicle licence and service book; if somebody else brings the car, leave a phone number.',
  'confirm-hint-valuables': 'Take money and valuables out of the car.',
  'confirm-hint-late':
    'Bay and technician are kept for you; if you are more than 30 minutes late please call, another time may be needed.',
  'confirm-hint-cancel':
    'To move or cancel please call {phone} as early as you can; it costs nothing.',
  'confirm-hint-remind': 'We get in touch the day before to confirm.',
})
