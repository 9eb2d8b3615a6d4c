import { translateArea } from '../translate-area.ts'
import { refusalsDiagnosis as source } from '../zh-CN/refusals-diagnosis.ts'

export const refusalsDiagnosis = translateArea(source)({})
