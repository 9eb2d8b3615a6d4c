import type { Customer } from '#shared/domain/customer/customer.ts'
import type { ShapeOf } from '../field-shape.ts'

/** What a record of `customers` holds. */
export const customersFields = {
  id: 'id',
  kind: 'code',
  name: 'text',
  phone: 'text',
  contact: 'text',
  address: 'text',
  creditCode: 'text',
  preferences: 'text',
  marketing: { isGiven: 'boolean', channels: ['code'], at: 'instant' },
  createdAt: 'instant',
  erasedAt: 'instant',
} as const satisfies ShapeOf<Customer>
