import { translateArea } from '../translate-area.ts'
import { paperDiagnosis as source } from '../zh-CN/paper-diagnosis.ts'

export const paperDiagnosis = translateArea(source)({})
