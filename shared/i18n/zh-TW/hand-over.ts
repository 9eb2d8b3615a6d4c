import { translateArea } from '../translate-area.ts'
import { handOver as source } from '../zh-CN/hand-over.ts'

export const handOver = translateArea(source)({
  title: '交車',
})
