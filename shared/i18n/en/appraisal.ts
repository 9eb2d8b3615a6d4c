import { translateArea } from '../translate-area.ts'
import { appraisal as source } from '../zh-CN/appraisal.ts'

export const appraisal = translateArea(source)({
  title: 'Appraisal',
})
