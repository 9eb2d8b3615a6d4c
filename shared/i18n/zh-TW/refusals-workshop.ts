import { translateArea } from '../translate-area.ts'
import { refusalsWorkshop as source } from '../zh-CN/refusals-workshop.ts'

export const refusalsWorkshop = translateArea(source)({})
