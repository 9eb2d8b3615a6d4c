import { translateArea } from '../translate-area.ts'
import { paperAppraisal as source } from '../zh-CN/paper-appraisal.ts'

export const paperAppraisal = translateArea(source)({})
