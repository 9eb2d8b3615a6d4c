import { translateArea } from '../translate-area.ts'
import { usedCars as source } from '../zh-CN/used-cars.ts'

export const usedCars = translateArea(source)({
  title: 'Used cars',
  'view.appraisals': 'Appraisals',
  'view.stock': 'Stock',
  'view.figures': 'Figures',
})
