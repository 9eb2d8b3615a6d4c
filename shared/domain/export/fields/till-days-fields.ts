import type { TillDay } from '#shared/domain/till/till-day.ts'
import type { ShapeOf } from '../field-shape.ts'

/** What a record of `tillDays` holds. */
export const tillDaysFields = {
  id: 'day',
  opening: 'money',
  movements: [{ at: 'instant', by: 'id', amount: 'money', reason: 'text' }],
  close: {
    at: 'instant',
    by: 'id',
    from: 'instant',
    until: 'instant',
    number: 'text',
    opening: 'money',
    counts: [{ value: 'money', count: 'number' }],
    counted: 'money',
    expected: 'money',
    note: 'text',
    carriedOver: 'money',
  },
} as const satisfies ShapeOf<TillDay>
