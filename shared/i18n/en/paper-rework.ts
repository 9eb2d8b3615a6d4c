import { translateArea } from '../translate-area.ts'
import { paperRework as source } from '../zh-CN/paper-rework.ts'

export const paperRework = translateArea(source)({
  'old-part-label': 'Old part',
  'old-part-shelf': 'Shelf {shelf}',
  'old-part-register': 'Old parts register',
  'old-part-disposition': 'Where it goes',
  'old-part-place': 'Label / shelf',
  'old-part-job': 'Job',
  'rework-of-order': 'Earlier order',
  'rework-of-settlement': 'Earlier bill',
  'rework-complaint': 'What the customer says',
  'rework-finding': 'Finding',
  'rework-cause': 'Cause',
  'rework-undecided': 'Not decided',
  'rework-jobs': 'Jobs put right',
  'rework-measures': 'Measures',
  'rework-paused': 'Warranty paused',
  'rework-paused-days': '{from} to {to}: {days} d',
  'rework-repairs': 'Repairs before',
  'rework-times': '{count}',
  'rework-covered': 'Under warranty on arrival',
  'rework-expired': 'Out of warranty on arrival',
  'rework-price': 'Price',
  'rework-asked': 'Asked',
  'rework-new-warranty': 'New warranty',
  'rework-sum': 'To be paid for the rework',
  'rework-basis':
    'Work that failed within its warranty through bad repair is put right free of charge. The warranty of the job put right begins anew with its completion; time in repair does not count.',
  'rework-twice':
    '“{job}” was repaired {count} times before: a fault twice repaired in vain goes to another shop, at this shop’s cost.',
  'rework-sign': 'Customer',
  'sanbao.statement': 'Customer’s statement',
  'sanbao.finding': 'Finding',
  'sanbao.loan': 'Loan car or transport money',
  'sanbao.loan-blank': '________________________ (from the sixth day of a warranty repair)',
})
