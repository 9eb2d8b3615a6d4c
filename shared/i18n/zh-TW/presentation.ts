import { translateArea } from '../translate-area.ts'
import { presentation as source } from '../zh-CN/presentation.ts'

export const presentation = translateArea(source)({
  title: '選車',
})
