import type { Slide } from '#shared/domain/wall/slide.ts'
import type { ShapeOf } from '../field-shape.ts'

/** What a record of `slides` holds. */
export const slidesFields = {
  id: 'id',
  title: 'text',
  content: {
    kind: 'code',
    jobIds: ['text'],
    points: ['text'],
    old: 'attachment',
    fresh: 'attachment',
    comparison: {
      part: 'text',
      position: 'text',
      unit: 'text',
      newValue: 'reading',
      measured: 'reading',
      limit: 'reading',
      limitSource: 'code',
      worseWhen: 'code',
      alignment: 'json',
      note: 'text',
    },
    cars: [
      { make: 'text', model: 'text', energy: 'code', millilitres: 'number', wattHours: 'number' },
    ],
    kmPerYear: 'number',
    photo: 'attachment',
    caption: 'text',
    video: 'attachment',
  },
  seconds: 'number',
  times: { weekdays: ['number'], from: 'text', until: 'text', fromDay: 'day', untilDay: 'day' },
  screens: ['code'],
  isOn: 'boolean',
  order: 'number',
  closedAt: 'instant',
  createdAt: 'instant',
} as const satisfies ShapeOf<Slide>
