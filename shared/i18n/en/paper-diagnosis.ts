import { translateArea } from '../translate-area.ts'
import { paperDiagnosis as source } from '../zh-CN/paper-diagnosis.ts'

export const paperDiagnosis = translateArea(source)({
  'diagnosis.time': 'Diagnosis',
  'diagnosis.grade.red': 'Act now',
  'diagnosis.grade.yellow': 'Act soon',
  'diagnosis.grade.green': 'In order',
  'diagnosis.meaning.red': 'Unsafe, or damage spreads',
  'diagnosis.meaning.yellow': 'Near its limit: plan for it',
  'diagnosis.meaning.green': 'Nothing to do this time',
  'diagnosis.summary': 'Summary',
  'diagnosis.outside': 'Outside',
  'diagnosis.hidden': 'Chassis and engine bay (from above)',
  'diagnosis.place': 'Place',
  'diagnosis.value': 'Measured value and limit',
  'diagnosis.measured': 'Measured {value}',
  'diagnosis.limit': 'Limit {value}',
  'diagnosis.limit-by': 'Limit {value}, {source}',
  'diagnosis.cure': 'Job and cost',
  'diagnosis.on-estimate': 'see estimate',
  'diagnosis.by-price-list': 'price list',
  'diagnosis.total': 'All jobs above ({count})',
  'diagnosis.next': 'What comes next',
  'diagnosis.next-red':
    'What is marked “act now” affects safety or spreads: please decide on it before the car leaves.',
  'diagnosis.next-yellow':
    'What is marked “act soon” should be done before the next service; call us for an appointment.',
  'diagnosis.next-green': 'Everything that was checked is in order: keep to the service schedule.',
  'diagnosis.basis':
    'Numbers are those of the drawings. Costs are as on the estimate you approve; nothing is done or charged without your consent.',
  'diagnosis.by': 'Diagnosed by',
  'diagnosis.sign': 'Customer (results were explained)',
})
