import { translateArea } from '../translate-area.ts'
import { care as source } from '../zh-CN/care.ts'

export const care = translateArea(source)({
  title: 'After',
})
