import { translateArea } from '../translate-area.ts'
import { vehicle as source } from '../zh-CN/vehicle.ts'

export const vehicle = translateArea(source)({})
