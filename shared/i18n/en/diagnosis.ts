import { translateArea } from '../translate-area.ts'
import { diagnosis as source } from '../zh-CN/diagnosis.ts'

export const diagnosis = translateArea(source)({})
