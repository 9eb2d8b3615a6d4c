import { translateArea } from '../translate-area.ts'
import { quotation as source } from '../zh-CN/quotation.ts'

export const quotation = translateArea(source)({
  title: '報價',
})
