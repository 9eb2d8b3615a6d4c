import { translateArea } from '../translate-area.ts'
import { deferred as source } from '../zh-CN/deferred.ts'

export const deferred = translateArea(source)({
  title: 'Deferred',
  said: 'Customer: {reason}',
  offer: 'Offer again',
  drop: 'Drop',
  dueOn: 'to be offered {on}',
  offered: 'On the estimate now: {job}',
  dropped: 'Will not be offered again: {job}',
})
