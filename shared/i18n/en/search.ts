import { translateArea } from '../translate-area.ts'
import { search as source } from '../zh-CN/search.ts'

export const search = translateArea(source)({
  placeholder: 'Plate, phone, name, pinyin initials, VIN tail, order number',
  label: 'Find customers and vehicles',
  results: 'Results',
  receive: 'Receive somebody new: {text}',
  none: 'Nobody found: receive them as new.',
  here: 'Here now · {step}',
  lastVisit: 'Last {day}',
  noVehicle: 'No vehicle yet',
  noPlate: 'No plate',
  'matched.plate': 'plate',
  'matched.phone': 'phone',
  'matched.name': 'name',
  'matched.pinyin': 'pinyin',
  'matched.vin': 'VIN',
  'matched.order': 'order',
  'matched.model': 'model',
})
