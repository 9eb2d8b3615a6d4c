import { translateArea } from '../translate-area.ts'
import { testDrive as source } from '../zh-CN/test-drive.ts'

export const testDrive = translateArea(source)({
  title: '試駕',
})
