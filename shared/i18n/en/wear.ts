import { translateArea } from '../translate-area.ts'
import { wear as source } from '../zh-CN/wear.ts'

export const wear = translateArea(source)({
  rate: 'Wears {wear} in 10,000 km',
  both: '{rate}. {left}.',
  rateUp: 'Rises by {wear} in 10,000 km',
  left: 'At this rate about {km} km to the limit',
  far: 'At this rate more than 100,000 km to go',
  newLife: 'At this rate the new part lasts about {km} km',
  reach: 'about {km} km',
  assumption: 'From {count} values since {day} ({km} km), if the car is used the same way',
  chart: 'Wear: {points}. {rate}',
  otherSide: '{position} {value}; the sides differ by {difference}',
  otherSideSame: '{position} {value}; both sides are the same',
  'unknown.one-measurement':
    'Nothing was measured here before: the next measurement will show how fast it wears.',
  'unknown.too-short':
    'Less than 2,000 km between the measurements: too little to tell how fast it wears.',
  'unknown.no-wear': 'Almost the same as measured before: too little to tell how fast it wears.',
})
