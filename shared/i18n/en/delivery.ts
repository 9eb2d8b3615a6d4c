import { translateArea } from '../translate-area.ts'
import { delivery as source } from '../zh-CN/delivery.ts'

export const delivery = translateArea(source)({
  warranties: 'Warranty',
  term: '{days} days / {km} km',
  until: 'until {on} or {km} km, whichever comes first',
  fromToday: 'Counted as if the car left today; the day it really leaves counts.',
  nextService: 'Next service',
  on: 'On',
  km: 'At km',
  half: 'Fill in both the day and the distance, or neither.',
  withCertificate: 'The certificate is issued with the delivery.',
  deliver: 'Deliver',
  delivered: 'Delivered.',
  next: 'Next service: {on} or at {km} km',
})
