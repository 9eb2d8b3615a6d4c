import { translateArea } from '../translate-area.ts'
import { setup as source } from '../zh-CN/setup.ts'

export const setup = translateArea(source)({
  title: 'Welcome to Qiantai',
  intro:
    'Fill in your shop and receive the first customer. Everything can be changed later in Settings.',
  demo: 'Look at the demo shop',
  'demo.hint':
    'A sample shop with two years of records and 14 cars in the house. It is kept apart from your own records.',
  'demo.loading': 'Setting up the demo shop…',
  shop: 'The shop',
  'shop.name': 'Name',
  'shop.address': 'Address',
  'shop.phone': 'Phone',
  'shop.complaintPhone': 'Complaint line',
  'shop.creditCode': 'Unified credit code',
  'shop.bank': 'Bank',
  'shop.account': 'Account',
  'shop.currency': 'Currency',
  'shop.paperLocale': 'Language of papers',
  'shop.labourRate': 'Labour rate per hour',
  staff: 'People',
  'staff.hint': 'One person may fill several places.',
  'staff.advisor': 'Service advisor',
  'staff.technician': 'Technician',
  'staff.inspector': 'Inspector',
  'staff.cashier': 'Cashier',
  bays: 'Number of bays',
  bay: 'Bay {number}',
  save: 'Start',
})
