import { translateArea } from '../translate-area.ts'
import { customer as source } from '../zh-CN/customer.ts'

export const customer = translateArea(source)({
  kind: 'Kind',
  name: 'Customer name',
  phone: 'Phone',
  contact: 'Brought by',
  contactOfCompany: 'Contact / brought by',
  address: 'Address',
  creditCode: 'Credit code',
  edit: 'Edit customer',
})
