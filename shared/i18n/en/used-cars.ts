import { translateArea } from '../translate-area.ts'
import { usedCars as source } from '../zh-CN/used-cars.ts'

export const usedCars = translateArea(source)({
  title: 'Used cars',
  'view.appraisals': 'Appraisals',
  'view.stock': 'Stock',
  'view.figures': 'Figures',
  deciders: 'Who decided',
  'deciders.none': 'Nobody has decided anything yet',
  'deciders.record': 'Not in the journal: as the record has it.',
  'deciders.unknown': 'no longer listed',
})
