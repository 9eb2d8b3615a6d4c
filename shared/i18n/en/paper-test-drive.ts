import { translateArea } from '../translate-area.ts'
import { paperTestDrive as source } from '../zh-CN/paper-test-drive.ts'

export const paperTestDrive = translateArea(source)({})
