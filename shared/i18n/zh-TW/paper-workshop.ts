import { translateArea } from '../translate-area.ts'
import { paperWorkshop as source } from '../zh-CN/paper-workshop.ts'

export const paperWorkshop = translateArea(source)({})
