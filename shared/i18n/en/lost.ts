import { translateArea } from '../translate-area.ts'
import { lost as source } from '../zh-CN/lost.ts'

export const lost = translateArea(source)({
  title: 'Lost',
})
